import type { ApplicationTemplate } from './application-template.ts';
import { informationRequestTemplate } from './information-request-template.ts';
import { reconsiderationTemplates } from './reconsideration-templates.ts';

/** Every form that the portal offers, in the order in which they are listed. */
export const applicationTemplates: readonly ApplicationTemplate[] = [
	...reconsiderationTemplates,
	informationRequestTemplate,
];

/** The address of a template's page, with a slash at the beginning and at the end. */
export function templatePath({ id, recipient }: ApplicationTemplate): string {
	return recipient === 'agency' ? `/disclosure/${id}/` : `/reconsideration/templates/${id}/`;
}

/** The address of a template's blank `.docx`. */
export function templateFile(template: ApplicationTemplate): string {
	return `${templatePath(template).slice(0, -1)}.docx`;
}
