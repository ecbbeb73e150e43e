import { collections } from '../../portal/collections.ts';
import { recordsOf } from './requirement.ts';
import type { Lack, PublicCounty } from './requirement.ts';

/** The collections that have pages of their own and nothing public on them, in the order of the site map. */
export function emptyColumns(county: PublicCounty): Lack[] {
	return collections
		.filter(
			({ path, name }) =>
				path !== undefined && path !== '/' && recordsOf(county, name).length === 0,
		)
		.map(({ name, title }) => ({ of: title, where: `content/${name}/` }));
}
