import { fieldSchema } from '../../../formats/field-schema.ts';
import { absolute } from '../../../queries/absolute.ts';
import { dataSets } from '../../../queries/open-data/open-data.ts';
import { portal } from '../../../queries/records/portal.ts';
import type { APIRoute } from 'astro';
import type { DataSet } from '../../../queries/open-data/open-data.ts';

export const getStaticPaths = () =>
	dataSets(portal).map((set) => ({ params: { id: set.id }, props: { set } }));

export const GET: APIRoute<{ set: DataSet }> = ({ props: { set } }) =>
	new Response(fieldSchema(absolute(portal, set.schema), set.title, set.fields));
