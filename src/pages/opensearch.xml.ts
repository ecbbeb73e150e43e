import { openSearch } from '../formats/open-search.ts';
import { absolute } from '../queries/absolute.ts';
import { brandFile } from '../queries/brand-file.ts';
import { portal } from '../queries/records/portal.ts';
import { search } from '../collections/sections/sections.ts';

const { name } = portal.site;
const icon = brandFile(portal, 'favicon.svg');

export const GET = () =>
	new Response(
		openSearch({
			name,
			description: search.description,
			search: absolute(portal, search.path),
			self: absolute(portal, '/opensearch.xml'),
			icon: icon && absolute(portal, icon),
		}),
	);
