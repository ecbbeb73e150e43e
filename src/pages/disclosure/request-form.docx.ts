import { blankForm } from '../../presentation/blank-form.ts';
import { informationRequestTemplate as template } from '../../domain/reconsideration/information-request-template.ts';
import { docx } from '../../formats/word/docx.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response(docx(template.title, blankForm(template)));
