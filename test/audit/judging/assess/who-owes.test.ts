import { expect, test } from 'vitest';
import { bySection, evidencePages } from '../../../../src/audit/judging/evidence.ts';
import { base, yearly } from '../../judge-cases.ts';
import { bureau, page, said, verdictsOn } from '../judged-pages.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';

const county = { ...bureau, id: 'county', level: 'county' } as const;
const names = (duty: Partial<Duty>, pages: Parameters<typeof verdictsOn>[1]) =>
	verdictsOn(duty, pages).flatMap(({ evidence }) => evidence.map((url) => url.split('/').at(-1)));

test('a category narrows what is evidence; a keyword makes candidates', () => {
	const plain = page('plain');
	const inCategory = page('category', { category: 'plans' });
	const withKeyword = page('keyword', { keywords: ['就业'] });
	const both = page('both', { category: 'plans', keywords: ['教育', '就业'] });
	const elsewhere = page('elsewhere', { section: 'other', category: 'plans' });
	const all = [plain, inCategory, withKeyword, both, elsewhere];
	const named = (rule: Partial<Duty['evidence'][number]>) =>
		names({ evidence: [{ section: 'pages', ...rule }] }, all);
	expect(named({})).toEqual(['plain', 'category', 'keyword', 'both']);
	expect(named({ category: 'plans' })).toEqual(['category', 'both']);
	const candidates = (rule: Partial<Duty['evidence'][number]>) =>
		verdictsOn({ evidence: [{ section: 'pages', ...rule }] }, all).map((verdict) => [
			verdict.outcome,
			verdict.evidence,
			verdict.candidates?.map(({ url }) => url.split('/').at(-1)),
		]);
	expect(candidates({ keyword: '就业' })).toEqual([['needs-review', [], ['keyword', 'both']]]);
	expect(candidates({ category: 'plans', keyword: '就业' })).toEqual([
		['needs-review', [], ['both']],
	]);
	expect(candidates({ keyword: '住房' })).toEqual([['missing', [], undefined]]);
});

test('a page without a section is a candidate by its title, where the duty names one', () => {
	const foreign = page('a', { section: undefined });
	const other = page('b', { section: undefined, title: '通知' });
	const seen = (duty: Partial<Duty>, pages: Parameters<typeof verdictsOn>[1]) =>
		verdictsOn(duty, pages, { agencies: [{ ...bureau, whole: true }] }).map(
			({ outcome, evidence, candidates }) => [outcome, evidence, candidates],
		);
	expect(seen({}, [foreign, other])).toEqual([
		['needs-review', [], [{ url: foreign.url, title: '年度报告', why: '标题相符，内容没有核对' }]],
	]);
	expect(seen({ evidence: [{ section: 'pages' }] }, [foreign])).toEqual([
		['missing', [], undefined],
	]);
});

test('a page that several rules name is one item', () => {
	const evidence = [{ section: 'pages' }, { section: 'pages', category: 'plans' }];
	const [verdict] = verdictsOn({ evidence }, [page('a', { category: 'plans' }), page('b')]);
	expect(verdict).toMatchObject({ outcome: 'met', itemCount: 2 });
});

test('a row has the agencies and the period of its page where it names none', () => {
	const rows = [
		{ anchor: 'own', agencies: ['other'], dates: {}, period: '2024' },
		{ anchor: 'inherited', agencies: [], dates: {} },
		{ anchor: 'dated', agencies: ['bureau'], dates: {}, period: '2026' },
	];
	const evidence = [{ section: 'pages', rows: true }] as const;
	const table = page('table', { rows, period: '2025' });
	expect(names({ evidence }, [table])).toEqual(['table#inherited', 'table#dated']);
	expect(
		said(verdictsOn({ ...yearly, evidence }, [table])).map((each) => each.slice(0, 27)),
	).toEqual([
		expect.stringMatching(/^2026｜met｜table#dated/),
		expect.stringMatching(/^2025｜needs-review｜table#in/),
	]);
});

test('a sitemap of a duty lists the pages of those that owe it, each once', () => {
	const rows = ['a', 'b'].map((anchor) => ({ anchor, agencies: ['bureau'], dates: {} }));
	const pages = [
		page('own', { rows }),
		page('other', { rows: [{ anchor: 'c', agencies: ['other'], dates: {} }] }),
	];
	const duty: Duty = { ...base, evidence: [{ section: 'pages', rows: true }] };
	const listed = (agencies: Parameters<typeof evidencePages>[2]) =>
		evidencePages(duty, bySection(pages), agencies).map(({ url }) => url);
	expect(listed([bureau, { ...bureau, id: 'third' }])).toEqual(['https://www.example.gov.cn/own']);
	expect(listed([county])).toEqual([]);
});

test('a verdict names all its pages', () => {
	const pages = Array.from({ length: 12 }, (_, index) => page(`${index}`));
	const [verdict] = verdictsOn({}, pages);
	expect(verdict?.evidence).toEqual(pages.map(({ url }) => url));
	expect(verdict?.itemCount).toBe(12);
});

test('what is published today is there, and what the duty’s sitemap leaves out is not', () => {
	const on = (published: '2026-11-22' | '2026-11-23', claims?: string[]) =>
		verdictsOn({}, [page('a', { dates: { published }, claims })])[0]?.outcome;
	expect([on('2026-11-22'), on('2026-11-23')]).toEqual(['met', 'missing']);
	expect([on('2026-11-22', ['example']), on('2026-11-22', ['other'])]).toEqual(['met', 'missing']);
});

test('what a person must still look at is said of what is there alone', () => {
	expect(said(verdictsOn({ person: '看内容。' }, [page('a')]))).toEqual([
		'｜met｜a｜找到 1 处公开的内容。看内容。',
	]);
	expect(said(verdictsOn({ person: '看内容。' }))).toEqual(['｜missing｜｜没有找到公开的内容。']);
	expect(said(verdictsOn({}, [page('a')]))).toEqual(['｜met｜a｜找到 1 处公开的内容。']);
	expect(said(verdictsOn({ evidence: [] }))).toEqual(['｜needs-review｜｜']);
});

test('a duty that no page shows has no verdict where no agency owes it', () => {
	expect(verdictsOn({ evidence: [] }, [], { agencies: [county] })).toEqual([]);
});

test('nothing is said of what a department perhaps does not have, unless it declares something', () => {
	const levels = ['county', 'department'] as const;
	const declared = (duty: string, agency?: string) =>
		verdictsOn({ levels, absence: 'silent' }, [], {
			declarations: [{ duty, agency, reason: '没有' }],
		}).map(({ outcome }) => outcome);
	expect(declared('example', 'bureau')).toEqual(['not-applicable']);
	expect(declared('example', 'other')).toEqual([]);
	expect(declared('other', 'bureau')).toEqual([]);
	expect(declared('example')).toEqual([]);
	const outcomes = (duty: Partial<Duty>, pages: Parameters<typeof verdictsOn>[1] = []) =>
		verdictsOn(duty, pages).map(({ outcome }) => outcome);
	expect(outcomes({ levels, absence: 'silent' }, [page('a')])).toEqual(['met']);
	expect(outcomes({ levels, absence: 'review' })).toEqual([]);
	expect(outcomes({ absence: 'review' })).toEqual(['needs-review']);
	expect(outcomes({ levels })).toEqual(['missing']);
});

test('a declaration is weighed against what the site shows, in words that end with a full stop', () => {
	const under = (reason: string, pages: Parameters<typeof verdictsOn>[1] = []) =>
		said(verdictsOn({}, pages, { declarations: [{ duty: 'example', reason }] }));
	expect(under('没有这项职能')).toEqual(['｜not-applicable｜｜已声明不适用：没有这项职能。']);
	expect(under('没有（见三定方案）')).toEqual([
		'｜not-applicable｜｜已声明不适用：没有（见三定方案）',
	]);
	expect(under('没有', [page('a')])).toEqual([
		'｜needs-review｜a｜已声明不适用（没有），但是找到 1 处公开的内容，要核对声明。',
	]);
});

test('a doubt of the law is said where it decides, and nowhere else', () => {
	const unverified = (
		duty: Partial<Duty>,
		...pages: NonNullable<Parameters<typeof verdictsOn>[1]>[number][]
	) =>
		verdictsOn(duty, pages)
			.filter(({ period = '2025' }) => period === '2025')
			.map(({ outcome, reason }) => `${outcome} ${reason.split('。').at(-2)}`);
	const late = page('a', { period: '2025', dates: { published: '2026-02-09' } });
	const duty = '没有已经核对原文的条款要求公开，由人判断';
	const deadline = '没有已经核对原文的条款规定这一期限，由人判断';
	const stale: Partial<Duty> = {
		criterion: { kind: 'fresh' },
		deadline: { kind: 'every', span: { count: 1, unit: 'months' } },
	};
	const overdue = (why: string) =>
		expect.stringMatching(new RegExp(`^needs-review (${why}|已逾期)`));
	for (const [unread, why] of [
		['duty', duty],
		['deadline', deadline],
	] as const) {
		expect(verdictsOn({ ...yearly, unverified: unread }, [late])[1]?.reason).toContain(why);
		expect(unverified({ ...yearly, unverified: unread }, late)).toEqual([overdue(why)]);
		expect(unverified({ ...stale, unverified: unread }, late)).toEqual([overdue(why)]);
		expect(unverified({ unverified: unread }, late)).toEqual(['met 找到 1 处公开的内容']);
	}
	expect(unverified({ unverified: 'deadline' })).toEqual(['missing 没有找到公开的内容']);
	expect(unverified({ unverified: 'duty' })).toEqual([`needs-review ${duty}`]);
	expect(unverified({ absence: 'review' })).toEqual([
		'needs-review 没有发生这类事项的，可以声明不适用',
	]);
	expect(
		unverified({ absence: 'review', criterion: { kind: 'exists', atLeast: 2 } }, late),
	).toEqual(['missing 只找到 1 处，至少应有 2 处']);
});

test('a page that may contain it and does not mark it is a candidate', () => {
	const evidence = [{ section: 'pages', mayContain: true as const }];
	expect(verdictsOn({ evidence }, [page('a')])).toMatchObject([
		{ outcome: 'needs-review', candidates: [{ why: '这类网页里可能写着，没有单独标明' }] },
	]);
	expect(verdictsOn({ evidence })).toMatchObject([{ outcome: 'missing' }]);
});

test('of a table only rows of the kinds that the rule names are items', () => {
	const rows = [
		{ anchor: 'study', agencies: ['bureau'], dates: {}, kinds: ['学法'] },
		{ anchor: 'meeting', agencies: ['bureau'], dates: {}, kinds: ['工作部署'] },
		{ anchor: 'unknown', agencies: ['bureau'], dates: {} },
	];
	const evidence = [{ section: 'pages', rows: true as const, kinds: ['学法'] }];
	expect(names({ evidence }, [page('table', { rows })])).toEqual(['table#study']);
});
