import { agencies as agencyRecords } from '../../registers/agencies.ts';
import { disclosureGuides } from '../../disclosure-guides.ts';
import { siteSettings } from '../../registers/site.ts';
import { blank } from '../../scaffolding/blank.ts';
import { bodySkeleton, guideBlanks } from '../../scaffolding/body-skeleton.ts';
import { skeletonOf } from '../../scaffolding/skeleton.ts';
import { brandPictures } from './brand-pictures.ts';
import { countyPages } from './county-pages.ts';
import { countyReadme } from './county-readme.ts';
import type { AgencyType } from '../../fields/agency-types.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { CountyAnswers } from './county-answers.ts';
import type { PlannedAgency } from './plan-agencies.ts';

/** Kinds of agency that publish a guide of their own (条例 art. 12). */
const withGuide: ReadonlySet<AgencyType> = new Set<AgencyType>([
	'county',
	'department',
	'township',
	'subdistrict',
]);

/** The files of a new county: path below its two folders, `content/…` or `public/…` → text. */
export function countyFiles(
	answers: CountyAnswers,
	agencies: readonly PlannedAgency[],
	today: CalendarDate,
): Map<string, string> {
	const { logo, favicon } = brandPictures({ colour: '#b3171d' });
	const office = officeOf(agencies, answers);
	const guides = agencies.filter(({ type }) => withGuide.has(type));
	return new Map([
		['content/README.md', countyReadme(answers.county)],
		['content/site.yaml', siteText(answers)],
		...agencies.map((agency, place): [string, string] => [
			`content/agencies/${agency.id}.md`,
			agencyText(agency, `${answers.division ?? ''}${String(place + 1).padStart(3, '0')}`),
		]),
		...guides.map((agency): [string, string] => [
			`content/disclosure-guides/${agency.id}.md`,
			guideText(agency, answers, agencies, today),
		]),
		...countyPages({ issuer: (office ?? agencies[0])?.id ?? '', today }),
		['public/brand/logo.svg', logo],
		['public/brand/favicon.svg', favicon],
	]);
}

/** The office that is in charge of disclosure (条例 art. 3), if the list names it. */
function officeOf(
	agencies: readonly PlannedAgency[],
	{ county }: Pick<CountyAnswers, 'county'>,
): PlannedAgency | undefined {
	return agencies.find(({ name }) => name === `${county}人民政府办公室`);
}

function siteText({ county, division, address, owner, phone }: CountyAnswers): string {
	const known = {
		name: `${county}人民政府`,
		county,
		address,
		...(owner !== undefined && { owner }),
		...(phone !== undefined && { contact: { phone } }),
		description: `${county}人民政府门户网站，公开本县的政府信息。`,
		keywords: [county, '政府信息公开'],
	};
	const examples = division === undefined ? {} : { siteCode: `${division}0001` };
	return `# 网站设置：全站只有这一份。\n${skeletonOf(siteSettings, known, { examples })}`;
}

function agencyText({ known, isTypeOpen }: PlannedAgency, indexPrefix: string): string {
	const isWhole = indexPrefix.length > 3;
	const text = skeletonOf(agencyRecords, known, isWhole ? { examples: { indexPrefix } } : {});
	return isTypeOpen
		? text.replace(
				/^type: /m,
				'## 待核实：从名称看不出是哪一类机构，请改成对的，再删去这一行\ntype: ',
			)
		: text;
}

function guideText(
	{ id, name, type }: PlannedAgency,
	{ county }: CountyAnswers,
	agencies: readonly PlannedAgency[],
	today: CalendarDate,
): string {
	const office = officeOf(agencies, { county });
	const government = `${county}人民政府`;
	const body = bodySkeleton(disclosureGuides.name)
		.replace(
			guideBlanks.disclosureOffice,
			office ? `${office.name}（电话：${blank('办公电话')}）` : guideBlanks.disclosureOffice,
		)
		.replace(guideBlanks.reviewOrgan, type === 'county' ? guideBlanks.reviewOrgan : government);
	return skeletonOf(
		disclosureGuides,
		{ draft: true, title: `${name}政府信息公开指南`, issuers: [id], publishedOn: today },
		{ body },
	);
}
