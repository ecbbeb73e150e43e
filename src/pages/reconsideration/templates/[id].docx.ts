import { blankForm } from '../../../domain/blank-form.ts';
import { reconsiderationTemplates } from '../../../domain/reconsideration-templates.ts';
import { docx } from '../../../formats/docx.ts';
import type { APIRoute } from 'astro';
import type { ApplicationTemplate } from '../../../domain/application-templates.ts';

interface Props extends Record<string, unknown> {
	template: ApplicationTemplate;
}

export const getStaticPaths = () =>
	reconsiderationTemplates.map((template) => ({
		params: { id: template.id },
		props: { template },
	}));

export const GET: APIRoute<Props> = ({ props: { template } }) =>
	new Response(docx(template.title, blankForm(template)));
