import { blankForm } from '../../domain/blank-form.ts';
import { informationRequestTemplate as template } from '../../domain/information-request-template.ts';
import { docx } from '../../formats/docx.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response(docx(template.title, blankForm(template)));
