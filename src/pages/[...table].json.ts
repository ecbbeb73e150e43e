import { common } from '../interface/zh-CN.ts';
import { downloadOf, tableFiles } from '../queries/views/table-files.ts';
import { portal } from '../queries/records/portal.ts';
import type { APIRoute } from 'astro';
import type { TableFile } from '../queries/views/table-files.ts';

export const getStaticPaths = () => tableFiles(portal);

export const GET: APIRoute<TableFile> = ({ props: { published, part } }) => {
	const [columns, ...rows] = downloadOf(portal, published, part);
	return Response.json({
		title: common.qualified(published.section.title, part.title),
		columns,
		rows,
		// Tells readers of the file how many rows were left out.
		...(part.left > 0 && { omitted: part.left }),
	});
};
