import { expect, test } from 'vitest';
import { auditSite } from '../../src/audit/audit.ts';
import { duty, sampleReport } from './sample-report.ts';
import type { Duty } from '../../src/audit/judging/duty.ts';
import type { ReadPage, ReadSite, Register } from '../../src/audit/reading/site.ts';

const today = '2026-11-22';
const address = 'https://www.example.gov.cn/';

const guide: Duty = {
	...duty('guide', '政府信息公开指南', '政府信息公开条例'),
	evidence: [{ section: 'guides', title: '指南', name: '政府信息公开指南' }],
};
const untitled: Duty = {
	...duty('untitled', '没有标题规律的义务', '政府信息公开条例'),
	evidence: [{ section: 'information' }],
};
const township: Duty = { ...duty('township', '乡镇的义务', '某办法'), levels: ['township'] };

function page(path: string, facts: Partial<ReadPage> = {}): ReadPage {
	return {
		url: `${address}${path}`,
		title: '标题',
		agencies: [],
		dates: { published: '2026-05-06' },
		about: [],
		keywords: [],
		headings: [],
		rows: [],
		labels: {},
		isEmpty: false,
		footer: [],
		footerText: '',
		...facts,
	};
}

function site(facts: Partial<ReadSite> = {}): ReadSite {
	return {
		source: 'dist',
		address,
		name: '虚构县人民政府',
		listed: [],
		pages: [],
		unreadable: [],
		gaps: [],
		deadLinks: [],
		notes: [],
		...facts,
	};
}

const register: Register = {
	agencies: [
		{ id: 'county', name: '虚构县人民政府', level: 'county', functions: [] },
		{ id: 'finance', name: '虚构县财政局', level: 'department', functions: [] },
	],
	duties: [],
	declarations: [],
	holidays: [],
};

test('a site without a register is judged as one agency, by titles, and says what it could not judge', () => {
	const report = auditSite(site({ pages: [page('guide/', { title: '虚构县政府信息公开指南' })] }), {
		today,
		duties: [guide, untitled, township],
	});
	expect(report).toMatchObject({
		format: 1,
		site: address,
		name: '虚构县人民政府',
		today,
		pageCount: 1,
		verdicts: [{ duty: 'guide', agency: 'www.example.gov.cn', outcome: 'met' }],
		agencies: [{ id: 'www.example.gov.cn', whole: true }],
		publications: { [`${address}guide/`]: '2026-05-06' },
	});
	expect(report.duties.map(({ id }) => id)).toEqual(['guide']);
	expect(report.notes.join('\n')).toContain('有 1 项义务不能从网页的标题看出是否履行');
	expect(report).not.toHaveProperty('changes');
});

test('the caller sets the level of a site without a register', () => {
	const { verdicts } = auditSite(site(), {
		today,
		duties: [guide, township],
		level: 'township',
	});
	expect(verdicts.map(({ duty }) => duty)).toEqual(['township']);
});

test('a site with a register is judged agency by agency, for national and local duties', () => {
	const local = { ...duty('local', '本县的义务', '本县办法'), levels: ['county'] as const };
	const { verdicts, notes, agencies } = auditSite(
		site({ register: { ...register, duties: [local] } }),
		{ today, duties: [untitled] },
	);
	expect(verdicts.map(({ duty, agency }) => [duty, agency])).toEqual([
		['untitled', 'county'],
		['untitled', 'finance'],
		['local', 'county'],
	]);
	expect(agencies.map(({ id }) => id)).toEqual(['county', 'finance']);
	expect(notes).toEqual([]);
});

test('a local duty never replaces a national one', () => {
	const lenient = { ...guide, title: '宽松的义务' };
	const { duties, notes } = auditSite(site({ register: { ...register, duties: [lenient] } }), {
		today,
		duties: [guide],
	});
	expect(duties.map(({ title }) => title)).toEqual(['政府信息公开指南']);
	expect(notes).toEqual(['本地义务与国家义务编号相同，按国家义务核查：guide。']);
});

test('what could not be read is said', () => {
	const { notes } = auditSite(
		site({ register, notes: ['略'], unreadable: [{ url: `${address}x/`, message: '超时' }] }),
		{ today, duties: [] },
	);
	expect(notes).toEqual(['略', '网站地图所列的网页有 1 个没有读到。']);
});

test('publications include rows, and dates that moved backwards are suspicious', () => {
	const rows = [{ anchor: 'row-1', agencies: [], dates: { published: '2026-05-01' } }] as const;
	const report = auditSite(site({ register, pages: [page('table/', { rows })] }), {
		today,
		duties: [],
		previous: sampleReport({
			publications: {
				[`${address}table/`]: '2026-05-06',
				[`${address}table/#row-1`]: '2026-05-02',
			},
		}),
	});
	expect(report.publications).toEqual({
		[`${address}table/`]: '2026-05-06',
		[`${address}table/#row-1`]: '2026-05-01',
	});
	expect(report.suspicions.map(({ kind, url }) => [kind, url])).toEqual([
		['moved-backwards', `${address}table/#row-1`],
	]);
});

test('a page that is listed and could not be read is not gone', () => {
	const before = Object.fromEntries(
		['unread/', 'unread/#row-1', 'read/', 'read/#row-1', 'gone/'].map((path) => [
			address + path,
			'2026-05-06' as const,
		]),
	);
	const { changes } = auditSite(
		site({
			register,
			listed: [{ url: `${address}unread/`, sitemap: 'sitemap.xml' }],
			pages: [page('read/', { dates: {} })],
		}),
		{ today, duties: [], previous: sampleReport({ publications: before }) },
	);
	expect(changes?.gonePages).toEqual([`${address}read/#row-1`, `${address}gone/`]);
});
