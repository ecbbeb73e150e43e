import { blankForm } from '../../../presentation/blank-form.ts';
import { reconsiderationTemplates } from '../../../domain/reconsideration/reconsideration-templates.ts';
import { docx } from '../../../formats/word/docx.ts';
import type { APIRoute } from 'astro';
import type { ApplicationTemplate } from '../../../domain/reconsideration/application-template.ts';

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
