import { csv } from '../formats/csv.ts';
import { downloadOf } from '../queries/tables.ts';
import { tableFiles } from '../queries/table-files.ts';
import type { APIRoute } from 'astro';
import type { TableFile } from '../queries/table-files.ts';

export const getStaticPaths = tableFiles;

export const GET: APIRoute<TableFile> = ({ props: { published, part } }) =>
	new Response(csv(downloadOf(published, part)));
