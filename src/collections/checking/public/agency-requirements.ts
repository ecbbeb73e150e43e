import { levelOfType } from '../../fields/agency-types.ts';
import { dateOf } from '../../../domain/dates/calendar-date.ts';
import { existsOn } from '../../../domain/organisation/agency-life.ts';
import type { agencies } from '../../registers/agencies.ts';
import type { DataOf } from '../../declarations/collection.ts';
import { recordsOf, unless } from './requirement.ts';
import type { PublicCounty, PublicRequirement } from './requirement.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** What every agency that has the duties of the regulations must have. */
export const agencyRequirements: readonly PublicRequirement[] = [
	{
		id: 'county-government',
		what: '县级人民政府（机构类型为 county）',
		where: 'content/agencies/',
		basis: '《政府信息公开条例》第四条',
		lacking: (county) =>
			unless(recordsOf(county, 'agencies').some(({ data }) => data['type'] === 'county')),
	},
	{
		id: 'agency-office',
		what: '机关的办公地址、办公时间和联系电话',
		where: 'content/agencies/',
		field: 'office',
		basis: '《政府信息公开条例》第二十条第（二）项',
		lacking: (county) =>
			owing(county)
				.filter(({ data }) => data['office'] === undefined)
				.map(lackOf),
	},
	{
		id: 'agency-leaders',
		what: '机关负责人的姓名',
		where: 'content/agencies/',
		field: 'leaders',
		basis: '《政府信息公开条例》第二十条第（二）项',
		lacking: (county) =>
			owing(county)
				.filter(({ data }) => data['leaders'] === undefined)
				.map(lackOf),
	},
	{
		id: 'disclosure-guides',
		what: '政府信息公开指南',
		where: 'content/disclosure-guides/',
		basis: '《政府信息公开条例》第十二条',
		lacking: (county) => {
			const written = new Set(
				recordsOf(county, 'disclosure-guides').flatMap(({ data }) =>
					[data['issuers'] ?? []].flat().map(String),
				),
			);
			return owing(county)
				.filter(({ id }) => !written.has(id))
				.map(({ id, data }) => ({
					of: String(data['name']),
					where: `content/disclosure-guides/${id}.md`,
				}));
		},
	},
];

/** The agencies that have the duties of the county, its departments and its townships; an organ owes them once for its plates. */
function owing(county: PublicCounty): ValidRecord[] {
	const today = dateOf(county.now);
	return recordsOf(county, 'agencies').filter(({ data }) => {
		const { type, sharesOfficeWith, ...life } = data as DataOf<typeof agencies>;
		const isPlate = sharesOfficeWith?.as === 'plate';
		return levelOfType[type] !== undefined && !isPlate && existsOn(life, today);
	});
}

function lackOf({ id, data }: ValidRecord) {
	return { of: String(data['name']), where: `content/agencies/${id}.md` };
}
