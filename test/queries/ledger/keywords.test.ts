import { expect, test } from 'vitest';
import { formerKeywords } from '../../../src/collections/columns/former-keywords.ts';
import { budgetKinds } from '../../../src/collections/fields/column-fields.ts';
import { documentColumns } from '../../../src/collections/columns/document-columns.ts';
import { disclosureCategories } from '../../../src/domain/documents/disclosure-categories.ts';
import { verdicts } from '../../../src/queries/ledger/verdicts.ts';
import { calendarWith } from '../../../src/domain/dates/holidays.ts';
import { judge } from '../../../src/audit/judging/assess/judge.ts';
import { owedDuties, register } from '../../../src/queries/records/register.ts';
import { publishedPages } from '../../../src/queries/ledger/published-pages.ts';
import { portalOf } from '../portal.ts';
import { agency, duty, information } from '../records.ts';
import type { Verdict } from '../../../src/audit/judging/verdict.ts';

/** The words that were evidence as keywords in earlier versions, and one that a duty of the county names. */
const keywords = [
	...new Set([
		...formerKeywords.keys(),
		...budgetKinds,
		...['法律顾问', '整改清单', '督察考评', '普法', '案卷评查', '罚缴分离', '人民调解', '行政应诉'],
		...['国家赔偿', '执法监督员', '企业开办', '政务诚信', '惠企政策', '好差评', '数据开放'],
		...['乡镇执法', '危险源', '三公经费', '预警信息'],
		'本县关键词',
	]),
];

const reconsideration = { address: '测试路1号', hours: '工作日', phone: '0000-0000001' };
const county = {
	'agencies/government.md': agency(),
	'agencies/justice.md': agency({
		name: '测试县司法局',
		type: 'department',
		enforcement: true,
		reconsideration,
	}),
	'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township', enforcement: true }),
	'duties/of-the-county.md': duty({ keyword: '本县关键词' }),
};
const before = verdicts(portalOf(county));

/** The verdicts that are met with the document and were not without it. */
function turnedToMet(fields: Parameters<typeof information>[0], text: string): Verdict[] {
	const document = information(
		{
			title: '一则通知',
			issuers: ['government', 'justice', 'town'],
			formedOn: '2026-05-20',
			publishedOn: '2026-05-25',
			keywords,
			...fields,
		},
		text,
	);
	const met = new Set(
		before.filter(({ outcome }) => outcome === 'met').map((verdict) => keyOf(verdict)),
	);
	return verdicts(portalOf({ ...county, 'information/notice.md': document })).filter(
		(verdict) => verdict.outcome === 'met' && !met.has(keyOf(verdict)),
	);
}

const keyOf = ({ duty: of, agency: whose, period }: Verdict) => [of, whose, period].join(' ');

test('there are keywords to look for', () => expect(keywords).toContain('本县关键词'));

test.each(disclosureCategories.map(({ id }) => id))(
	'a document of the category %s with every keyword and the text “无。” turns no verdict to met',
	(category) => {
		expect(turnedToMet({ category }, '无。')).toEqual([]);
	},
);

test.each([
	'',
	'暂无内容。',
	'<!-- 一则很长的注释，读者看不到，程序也不应当把它算作正文的内容。 -->',
	'# 只有标题没有正文的一则通知\n',
])('nor does the text “%s”', (text) => {
	expect(turnedToMet({ category: 'other' }, text)).toEqual([]);
});

const text = '各单位：现将有关事项通知如下，请认真贯彻执行，并及时反馈情况。';

/** The verdicts with one more document, without those of duties that name a keyword. */
function verdictsWith(fields: Parameters<typeof information>[0]) {
	const portal = portalOf({
		...county,
		'information/notice.md': information(
			{
				issuers: ['government', 'justice', 'town'],
				formedOn: '2026-05-20',
				publishedOn: '2026-05-25',
				...fields,
			},
			text,
		),
	});
	const named = owedDuties(portal).filter(({ evidence }) =>
		evidence.some(({ keyword }) => keyword !== undefined),
	);
	return verdicts(portal).filter(({ duty: of }) => named.every(({ id }) => id !== of));
}

test.each(disclosureCategories.map(({ id }) => id))(
	'every keyword on a document of the category %s that says something changes no verdict',
	(category) => {
		const bare = verdictsWith({ category, title: '一则通知' });
		expect(verdictsWith({ category, title: '一则通知', keywords })).toEqual(bare);
	},
);

test('nor does a title full of the words', () => {
	const outcomesOf = (title: string) =>
		verdictsWith({ category: 'other', title }).map(({ outcome, ...rest }) => [
			keyOf({ outcome, ...rest }),
			outcome,
		]);
	const plain = outcomesOf('一则通知');
	for (const title of [keywords.slice(0, 30).join(''), keywords.slice(30).join('')])
		expect(outcomesOf(title)).toEqual(plain);
});

test('on the portal’s own pages no pattern of titles decides anything', () => {
	const portal = portalOf({
		...county,
		...Object.fromEntries(
			documentColumns.map(({ id, title }) => [
				`information/${id}.md`,
				information({ title: `2025年${title}报告`, column: id, year: 2025 }, text),
			]),
		),
	});
	const matter = { ...register(portal), pages: publishedPages(portal) };
	const day = { today: portal.today, calendar: calendarWith([]) };
	const named = owedDuties(portal);
	const nameless = named.map((one) => ({
		...one,
		evidence: one.evidence.map(({ title: _, name: __, ...rule }) => rule),
	}));
	expect(judge({ ...matter, duties: nameless }, day)).toEqual(
		judge({ ...matter, duties: named }, day),
	);
});

test('a document in the column is what its keyword was, and a document of last year no report of this one', () => {
	const of = (id: string, fields: Parameters<typeof information>[0]) =>
		verdictsWith({ category: 'other', title: '政府网站工作年度报表', ...fields })
			.filter((one) => one.duty === id && one.agency === 'government')
			.map(({ period, outcome }) => [period, outcome]);
	expect(of('collective-decisions', { column: 'executive-meetings' })).toEqual([
		[undefined, 'met'],
	]);
	// No clause that was read asks for it, so that nothing is ever called missing.
	expect(of('collective-decisions', { column: 'statistics' })).toEqual([
		[undefined, 'needs-review'],
	]);
	expect(of('website-report', { column: 'website-reports', year: 2025 })[1]).toEqual([
		'2025',
		'late',
	]);
	expect(of('website-report', { column: 'website-reports', year: 2024 })[1]).toEqual([
		'2025',
		'missing',
	]);
	// Without its year nobody can say of which year it is.
	expect(of('website-report', { column: 'website-reports' })[1]).toEqual(['2025', 'needs-review']);
});

test('a keyword makes the document a candidate, with its title and the reason', () => {
	const portal = portalOf({
		...county,
		'information/notice.md': information(
			{ title: '一则通知', keywords: ['危险源', '本县关键词'] },
			text,
		),
	});
	const of = (id: string) =>
		verdicts(portal).find((one) => one.duty === id && one.agency === 'government');
	const candidate = {
		url: 'https://www.ceshi.example/disclosure/information/notice/',
		title: '一则通知',
	};
	expect(of('hazard-sources')).toMatchObject({
		outcome: 'missing',
		evidence: [],
		reason: '没有找到公开的内容。',
	});
	expect(of('of-the-county')).toMatchObject({
		outcome: 'needs-review',
		candidates: [{ ...candidate, why: '有关键词“本县关键词”，内容没有核对' }],
	});
	expect(of('audit-reports')?.outcome).toBe('missing');
});
