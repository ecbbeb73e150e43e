import { recordsOf, unless } from './requirement.ts';
import {
	dateOf,
	daysBetween,
	latestDay,
	parsePublicationTime,
} from '../../../domain/dates/calendar-date.ts';
import type { PublicCounty, PublicRequirement } from './requirement.ts';

/** The home page may stay as it is for this many days. */
const freshDays = 14;

const inspection = '国办秘函〔2019〕19号，单项否决';

/** What the national inspection fails a site for (domain: 单项否决), and what the platform of disclosure must have. */
export const contentRequirements: readonly PublicRequirement[] = [
	{
		id: 'consultation-channel',
		what: '网上的咨询建言渠道',
		where: 'content/interaction/channels/all.csv',
		basis: inspection,
		note: '类别写“咨询建言”，并写上网址或者电子邮箱；信访、纪检的渠道不算。',
		lacking: (county) =>
			unless(
				recordsOf(county, 'interaction/channels').some(
					({ data }) =>
						data['kind'] === '咨询建言' &&
						(data['online'] !== undefined || data['email'] !== undefined),
				),
			),
	},
	{
		id: 'services',
		what: '办事服务的指南',
		where: 'content/lists/services/',
		basis: inspection,
		lacking: (county) => unless(recordsOf(county, 'lists/services').length > 0),
	},
	{
		id: 'disclosure-system',
		what: '政府信息公开制度',
		where: 'content/pages/disclosure/system.mdx',
		basis: '国办公开办函〔2019〕61号',
		lacking: (county) => unless(hasPage(county, 'disclosure/system')),
	},
	{
		id: 'disclosure-request',
		what: '依申请公开的说明',
		where: 'content/pages/disclosure/request.mdx',
		basis: '《政府信息公开条例》第二十八条、第二十九条',
		lacking: (county) => unless(hasPage(county, 'disclosure/request')),
	},
	{
		id: 'home-page-updates',
		what: `最近 ${freshDays} 天公开的信息（首页的更新）`,
		where: 'content/information/',
		basis: inspection,
		lacking: (county) => unless(isFresh(county)),
	},
];

function hasPage(county: PublicCounty, id: string): boolean {
	return recordsOf(county, 'pages').some((page) => page.id === id);
}

/** Whether a document was published within the last days. */
function isFresh({ records, now }: PublicCounty): boolean {
	const newest = latestDay(
		records
			.filter(({ collection }) => collection.format === 'markdown')
			.flatMap(({ data }) => {
				const time = parsePublicationTime(String(data['publishedOn'] ?? ''));
				return time ? [dateOf(time)] : [];
			}),
	);
	return newest !== undefined && daysBetween(newest, dateOf(now)) <= freshDays;
}
