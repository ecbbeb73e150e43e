import { derived } from '../derived.ts';
import { answeringFor } from '../hubs/answering-agencies.ts';
import { facts } from '../facts.ts';
import { sitePage } from './site-page.ts';
import { reconsiderationTemplatesSection } from '../../collections/sections/reconsideration-sections.ts';
import {
	applicationTemplates,
	templatePath,
} from '../../domain/reconsideration/application-templates.ts';
import { lawReviewedOn } from '../../domain/reconsideration/reconsideration.ts';
import { templatePage as words } from '../../interface/zh-CN.ts';
import type { ApplicationTemplate } from '../../domain/reconsideration/application-template.ts';
import type { SitePage } from './site-page.ts';

/** The pages of forms below their section's own page. */
export const templatePages = derived((portal): readonly SitePage<ApplicationTemplate>[] => {
	const section = reconsiderationTemplatesSection;
	return applicationTemplates
		.filter((template) => templatePath(template).startsWith(section.path))
		.map((template) =>
			sitePage(portal, {
				href: templatePath(template),
				title: template.title,
				section,
				description: words.description(template.title, template.purpose),
				facts: facts({
					section: section.id,
					agencies: answeringFor(portal, section),
					dates: { updated: lawReviewedOn },
				}),
				lastModified: lawReviewedOn,
				found: 'text',
				subject: template,
			}),
		);
});
