import { officialDocx } from '../formats/official-docx.ts';
import { officialDocument, wordFiles } from '../queries/word-files.ts';
import type { APIRoute } from 'astro';
import type { WordFile } from '../queries/word-files.ts';

export const getStaticPaths = wordFiles;

export const GET: APIRoute<WordFile> = ({ props: { document } }) =>
	new Response(officialDocx(officialDocument(document)));
