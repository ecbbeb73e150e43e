import { officialDocx } from '../formats/word/official-docx.ts';
import { officialDocument, wordFiles } from '../queries/document/word-files.ts';
import { portal } from '../queries/records/portal.ts';
import type { APIRoute } from 'astro';
import type { WordFile } from '../queries/document/word-files.ts';

export const getStaticPaths = () => wordFiles(portal);

export const GET: APIRoute<WordFile> = ({ props: { document } }) =>
	new Response(officialDocx(officialDocument(portal, document)));
