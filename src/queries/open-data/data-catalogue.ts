import { absolute } from '../absolute.ts';
import { dataSets } from './open-data.ts';
import { home, openDataSection } from '../../collections/sections/sections.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import { common, dataWords as words } from '../../interface/zh-CN.ts';
import type { DataCatalogue } from '../../formats/dcat.ts';
import type { Portal } from '../portal.ts';

/** Where the catalogue for programs is. */
export const cataloguePath = '/data.json';

/** All data of the portal as a catalogue. */
export function dataCatalogue(portal: Portal): DataCatalogue {
	const { site } = portal;
	const sets = dataSets(portal);
	return {
		address: absolute(portal, cataloguePath),
		page: absolute(portal, openDataSection.path),
		title: common.qualified(openDataSection.title, site.name),
		description: openDataSection.description,
		publisher: { name: site.owner ?? site.name, page: absolute(portal, home.path) },
		contact: { phone: site.contact?.phone, email: site.contact?.email },
		place: { name: site.county, code: site.siteCode?.slice(0, 6) },
		licence: site.dataLicence,
		unlicensed: words.noLicence,
		modified: latestDay(sets.map(({ modified }) => modified)),
		sets: sets.map((set) => ({
			address: absolute(portal, `${openDataSection.path}#${set.id}`),
			title: set.title,
			description: set.description,
			page: absolute(portal, set.href),
			schema: absolute(portal, set.schema),
			issued: set.issued,
			modified: set.modified,
			frequency: set.frequency,
			files: set.files.map(({ path, title, modified }) => ({
				title,
				address: absolute(portal, path),
				modified,
			})),
		})),
	};
}
