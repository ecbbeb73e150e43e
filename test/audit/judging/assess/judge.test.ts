import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/audit/judging/assess/judge.ts';
import { readSite } from '../../../../src/audit/reading/published-site.ts';
import { nationalHolidays } from '../../../../src/domain/dates/holidays.ts';
import { workingCalendar } from '../../../../src/domain/dates/working-days.ts';
import { base, cases, inTwentyDays, yearly } from '../../judge-cases.ts';
import { writeTinySite } from '../../tiny-site.ts';
import type { TinyPage } from '../../tiny-site.ts';
import type { AuditedAgency, Declaration, Duty } from '../../../../src/audit/judging/duty.ts';
import type { CalendarDate } from '../../../../src/domain/dates/calendar-date.ts';
import type { Verdict } from '../../../../src/audit/judging/verdict.ts';

const today = '2026-11-22';
const calendar = workingCalendar(nationalHolidays.filter(({ year }) => year <= 2026));
const bureau: AuditedAgency = { id: 'bureau', name: '县某局', level: 'department', functions: [] };

describe('a duty of one agency', () => {
	test.each(cases)('%s', async (_, duty, pages, expected) => {
		const verdicts = await judgeSite({ ...base, ...duty }, pages);
		const judged = verdicts.find(({ period }) => period === (expected.period ?? periodOf(duty)));
		expect(judged ?? verdicts[0]).toMatchObject({ duty: 'example', agency: 'bureau', ...expected });
	});
});

describe('who owes it', () => {
	const county: AuditedAgency = { id: 'county', name: '县政府', level: 'county', functions: [] };
	const both = { levels: ['county', 'department'] } as const;

	test('an agency without items has no verdict when not every agency has such items, but for the county they are missing', async () => {
		const verdicts = await judgeSite({ ...base, ...both, absence: 'silent' }, [], {
			agencies: [county, bureau],
		});
		expect(verdicts.map(({ agency, outcome }) => [agency, outcome])).toEqual([
			['county', 'missing'],
		]);
	});

	test('for what perhaps had no occasion only the county is judged, once', async () => {
		const agencies = [county, bureau];
		const verdicts = await judgeSite({ ...base, ...both, absence: 'review' }, [], { agencies });
		expect(verdicts.map(({ agency, outcome }) => [agency, outcome])).toEqual([
			['county', 'needs-review'],
		]);
	});

	test('publications of any agency count for the county when the duty says so', async () => {
		const verdicts = await judgeSite({ ...base, ...both, anywhere: true }, [{}], {
			agencies: [county, bureau],
		});
		expect(verdicts.map(({ agency, outcome }) => [agency, outcome])).toEqual([
			['county', 'met'],
			['bureau', 'met'],
		]);
		const own = await judgeSite({ ...base, ...both }, [{}], { agencies: [county, bureau] });
		expect(own.map(({ outcome }) => outcome)).toEqual(['missing', 'met']);
	});

	test('a function that the agency does not have', async () => {
		const enforcing: AuditedAgency = { ...bureau, id: 'team', functions: ['enforcement'] };
		const verdicts = await judgeSite({ ...base, onlyWith: 'enforcement' }, [], {
			agencies: [bureau, enforcing],
		});
		expect(verdicts.map(({ agency }) => agency)).toEqual(['team']);
	});
});

describe('a declaration that the duty does not apply', () => {
	const reason = '本局不承担这项职能。';

	test.each<[string, Partial<Declaration>, readonly Partial<TinyPage>[], Partial<Verdict>]>([
		['of the agency', { agency: 'bureau' }, [], { outcome: 'not-applicable' }],
		['of all agencies', {}, [], { outcome: 'not-applicable' }],
		['of another agency', { agency: 'other' }, [], { outcome: 'missing' }],
		['of another duty', { duty: 'other' }, [], { outcome: 'missing' }],
		['against what the site shows', {}, [{}], { outcome: 'needs-review' }],
	])('%s', async (_, declaration, pages, expected) => {
		const [verdict] = await judgeSite(base, pages, {
			declarations: [{ duty: 'example', reason, ...declaration }],
		});
		expect(verdict).toMatchObject(expected);
		if (expected.outcome !== 'missing') expect(verdict?.reason).toContain(reason);
	});

	test('of one period', async () => {
		const verdicts = await judgeSite({ ...base, ...yearly }, [], {
			declarations: [{ duty: 'example', period: '2025', reason }],
		});
		expect(verdicts.map(({ period, outcome }) => [period, outcome])).toEqual([
			['2026', 'not-yet-due'],
			['2025', 'not-applicable'],
		]);
	});
});

test('a duty that no page can show is one task for a person, for all agencies', async () => {
	const duty: Duty = { ...base, evidence: [], person: '看台账。' };
	const agencies = [bureau, { ...bureau, id: 'office' }];
	expect(await judgeSite(duty, [], { agencies })).toEqual([
		{ duty: 'example', outcome: 'needs-review', evidence: [], itemCount: 0, reason: '看台账。' },
	]);
	const declarations = [{ duty: 'example', reason: '本县没有这类事项。' }];
	const [declared] = await judgeSite(duty, [], { declarations });
	expect(declared?.outcome).toBe('not-applicable');
});

test('a page that the duty’s sitemap does not list is not evidence', async () => {
	const [verdict] = await judgeSite(base, [{ duties: [] }]);
	expect(verdict?.outcome).toBe('missing');
});

test('rows of a table are items with their own address', async () => {
	const rows = [
		{
			anchor: 'row-1',
			agencies: ['bureau'],
			dates: { formed: '2026-03-02', published: '2026-03-03' },
		},
		{
			anchor: 'row-2',
			agencies: ['bureau'],
			dates: { formed: '2026-03-02', published: '2026-06-03' },
		},
		{
			anchor: 'row-3',
			agencies: ['other'],
			dates: { formed: '2026-03-02', published: '2026-06-03' },
		},
	] as const;
	const duty: Duty = { ...base, ...inTwentyDays, evidence: [{ section: 'pages', rows: true }] };
	const [verdict] = await judgeSite(duty, [{ agencies: [], rows }]);
	expect(verdict).toMatchObject({
		outcome: 'late',
		itemCount: 2,
		evidence: ['https://tiny.example/0/#row-2', 'https://tiny.example/0/#row-1'],
	});
});

test('on a site without facts a document is known by its whole title', async () => {
	const title = '某县某局2025年政府信息公开工作年度报告';
	const foreign = {
		title,
		section: undefined,
		agencies: [],
		dates: { published: '2026-01-20' },
		text: '本局依照《政府信息公开条例》编制并公布本年度报告。',
	} as const;
	const whole: AuditedAgency = { ...bureau, id: 'whole', name: '某县某局', whole: true };
	const duty = {
		...base,
		...yearly,
		evidence: [{ section: 'pages', title: '报告', name: '政府信息公开工作年度报告' }],
	};
	const verdicts = await judgeSite(duty, [foreign, { ...foreign, title: '通知' }], {
		agencies: [whole],
	});
	expect(verdicts.find(({ period }) => period === '2025')).toMatchObject({
		outcome: 'met',
		itemCount: 1,
	});
});

test('next spring the duties of next year are overdue, and the lateness is not certain', async () => {
	const verdicts = await judgeSite({ ...base, ...yearly }, [], { day: '2027-04-02' });
	expect(verdicts[0]).toMatchObject({ period: '2027', outcome: 'not-yet-due' });
	expect(verdicts[1]).toMatchObject({ period: '2026', outcome: 'missing', due: '2027-01-31' });
	expect(verdicts[1]?.reason).toContain('约');
});

test('a duty does not bind before its first day and after its last', async () => {
	const future = await judgeSite({ ...base, from: '2027-01-01' }, []);
	const past = await judgeSite({ ...base, until: '2026-11-21' }, []);
	const event = { dates: { formed: '2026-02-10', published: '2026-06-16' } } as const;
	const since = await judgeSite({ ...base, ...inTwentyDays, from: '2026-02-11' }, [event]);
	expect([...future, ...past]).toEqual([]);
	expect(since.map(({ outcome }) => outcome)).toEqual(['missing']);
});

/** The period that a case speaks of when it does not say it. */
function periodOf({ deadline }: Partial<Duty>): string | undefined {
	return deadline?.kind === 'yearly' ? '2025' : undefined;
}

interface Circumstances {
	agencies?: readonly AuditedAgency[];
	declarations?: readonly Declaration[];
	day?: CalendarDate;
}

/** Writes the site, reads it from outside, judges it. */
async function judgeSite(
	duty: Duty,
	pages: readonly Partial<TinyPage>[],
	{ agencies = [bureau], declarations = [], day = today }: Circumstances = {},
): Promise<Verdict[]> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-tiny-'));
	try {
		const shown = pages.map((page, index) => ({
			path: `/${index}/`,
			section: 'pages',
			agencies: ['bureau'],
			duties: [duty.id],
			...page,
		}));
		const home = { path: '/', section: 'home' };
		const register = { agencies, declarations, duties: [duty] };
		const isForeign = agencies.some(({ whole }) => whole);
		writeTinySite(folder, [home, ...shown], isForeign ? undefined : register);
		const site = await readSite(folder);
		expect(site.register === undefined).toBe(isForeign);
		return judge({ ...register, ...site.register, pages: site.pages }, { today: day, calendar });
	} finally {
		rmSync(folder, { recursive: true });
	}
}
