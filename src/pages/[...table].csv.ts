import { csv } from '../formats/csv.ts';
import { downloadOf, tableFiles } from '../queries/views/table-files.ts';
import { portal } from '../queries/records/portal.ts';
import type { APIRoute } from 'astro';
import type { TableFile } from '../queries/views/table-files.ts';

export const getStaticPaths = () => tableFiles(portal);

export const GET: APIRoute<TableFile> = ({ props: { published, part } }) =>
	new Response(csv(downloadOf(portal, published, part)));
