import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { agenciesNamed } from '../../../src/import/registers/agencies-named.ts';
import {
	addAgency,
	createAgencies,
	readAgencies,
} from '../../../src/import/registers/agency-register.ts';

interface Given {
	/** The county of the settings; without one there are no settings. */
	county?: string;
	/** Id → name, or name and short name. */
	agencies?: Record<string, string | [name: string, shortName: string]>;
	mayCreate?: boolean;
}

function registerOf({ county, agencies = {}, mayCreate = true }: Given) {
	const folder = mkdtempSync(join(tmpdir(), 'agencies-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'agencies'));
	if (county !== undefined) writeFileSync(join(folder, 'site.yaml'), `county: ${county}\n`);
	for (const [id, written] of Object.entries(agencies)) {
		const [name, shortName] = [written].flat();
		const type = id === 'government' ? 'county' : 'department';
		const short = shortName === undefined ? '' : `shortName: ${shortName}\n`;
		writeFileSync(
			join(folder, `agencies/${id}.md`),
			`---\nname: ${name}\n${short}type: ${type}\n---\n`,
		);
	}
	return readAgencies(folder, mayCreate);
}

/** What each name becomes, in their order: ids, then remarks. */
function named(given: Given, ...names: string[]) {
	const register = registerOf(given);
	return names.map((name) => {
		const { ids, notes } = agenciesNamed(name, register, 'a.csv');
		return [...ids, ...notes.map(({ problem, value }) => `${problem} ${value}`)].join(' | ');
	});
}

const county = '青禾县';
const education = { education: '青禾县教育局' };

describe('one agency stays one', () => {
	test('one that was imported a row above is found by its short name as well', () => {
		const register = registerOf({ county });
		addAgency(register, 'jiaoyuju', '青禾县教育局');
		expect(agenciesNamed('县教育局', register, 'a.csv')).toEqual({ ids: ['jiaoyuju'], notes: [] });
	});

	test('in an empty county: the full name, the short one, one with a second name', () => {
		expect(
			named(
				{ county },
				'青禾县教育局',
				'县教育局',
				'青禾县教育局（县政府教育督导室）',
				'县政府教育督导室',
			),
		).toEqual(Array(4).fill('qinghexianjiaoyuju'));
	});

	test.each([
		'青禾县教育局',
		'县教育局',
		'本县教育局',
		'青禾教育局',
		'某省某市青禾县教育局',
		'某市青禾县教育局',
		' 青禾县 教育局 ',
		'青禾县教育局（盖章）',
		'青禾县教育局（公章）',
		'青禾县教育局(县语言文字工作委员会办公室)',
		'青禾县教育局（原青禾县教育体育局）',
		'原青禾县教育局',
	])('%s is known', (name) => {
		expect(named({ county, agencies: education }, name)).toEqual(['education']);
	});

	test('the order of the names does not matter: the full one is created', () => {
		const register = registerOf({ county });
		const first = agenciesNamed('县财政局', register, 'a.csv');
		expect(first).toEqual({
			ids: ['qinghexiancaizhengju'],
			notes: [{ problem: '新建机构时写成“青禾县财政局”，请核对', value: '县财政局' }],
		});
		expect(agenciesNamed('青禾县财政局', register, 'a.csv')).toEqual({
			ids: ['qinghexiancaizhengju'],
			notes: [],
		});
		createAgencies(first.ids, register);
		expect(register.created).toEqual(['青禾县财政局']);
		expect(readdirSync(join(register.outDir, 'agencies'))).toEqual(['qinghexiancaizhengju.md']);
	});

	test('the county is known from its government where there are no settings', () => {
		const agencies = { government: '青禾县人民政府', ...education };
		expect(named({ agencies }, '县教育局', '县政府', '县人民政府')).toEqual([
			'education',
			'government',
			'government',
		]);
	});

	test('a short name is tried, too', () => {
		const agencies: Given['agencies'] = {
			archive: ['青禾县档案馆', '县档案馆'],
			hr: ['青禾县人力资源和社会保障局', '县人社局'],
		};
		expect(named({ county, agencies }, '县档案馆', '县人社局', '青禾县人社局')).toEqual([
			'archive',
			'hr',
			'hr',
		]);
	});

	test.each([
		['青禾县政府办公室', 'office'],
		['县政府办', 'office'],
		['县人民政府办公室', 'office'],
	])('%s is the office of the government', (name, id) => {
		const agencies: Given['agencies'] = { office: ['青禾县人民政府办公室', '县政府办'] };
		expect(named({ county, agencies }, name)).toEqual([id]);
	});
});

describe('agencies that are no longer there are not created', () => {
	const gone = '写的是已经不在的机构（原……），没有新建，没有填。请填承接它职责的机构';
	test.each([
		'青禾县原质量技术监督局',
		'原青禾县质量技术监督局',
		'县原质量技术监督局',
		'原质量技术监督局',
		'青禾县（原）质量技术监督局',
		'青禾县质量技术监督局（已撤销）',
	])('%s', (name) => {
		expect(named({ county, agencies: education }, name)).toEqual([`${gone} ${name}`]);
	});

	test.each(['原平市教育局', '原阳县教育局', '原州区教育局', '中原区教育局'])(
		'%s is the name of a place',
		(name) => {
			expect(named({ county }, name)[0]).toMatch(/jiaoyuju$/);
		},
	);
});

describe('what is doubtful is said', () => {
	test.each([
		['教育局', 'education | 算作“青禾县教育局”，请核对 教育局'],
		['青禾县教育局等5部门', 'education | 后面的“等”没有写明是哪些机构，请补上 青禾县教育局等5部门'],
		[
			'县人社局',
			'好像是“青禾县人力资源和社会保障局”的简称，没有新建，没有填。是的，请写进它的 shortName（简称）再导入 县人社局',
		],
		[
			'县教体局',
			'好像是“青禾县教育体育局”的简称，没有新建，没有填。是的，请写进它的 shortName（简称）再导入 县教体局',
		],
		['青禾县', '不是机构名称，没有填 青禾县'],
		['本站', '不是机构名称，没有填 本站'],
		['水务局', 'shuiwuju | 没有写是哪里的机构，照原文新建，请核对 水务局'],
		['市教育局', 'shijiaoyuju'],
		['国家税务总局', 'guojiashuiwuzongju'],
	])('%s: %s', (name, expected) => {
		const agencies = {
			...education,
			sport: '青禾县教育体育局',
			hr: '青禾县人力资源和社会保障局',
		};
		expect(named({ county, agencies }, name)).toEqual([expected]);
	});

	test('of two agencies with one name neither is taken', () => {
		const agencies = { a: '青禾县教育局', b: '教育局' };
		expect(named({ county, agencies }, '县教育局', '青禾县教育局')).toEqual([
			'分不清是哪个机构（青禾县教育局、教育局），没有填 县教育局',
			'a',
		]);
	});

	test('in a county that is a city, 市 may be the city above it', () => {
		const agencies = { education: '青禾市教育局', market: '青禾市市场监督管理局' };
		expect(
			named({ county: '青禾市', agencies }, '市教育局', '市场监督管理局', '市市场监督管理局'),
		).toEqual([
			'education | 算作“青禾市教育局”，请核对 市教育局',
			'market | 算作“青禾市市场监督管理局”，请核对 市场监督管理局',
			'market | 算作“青禾市市场监督管理局”，请核对 市市场监督管理局',
		]);
	});

	test('a township with the name of the county is not the county', () => {
		expect(named({ county }, '青禾镇人民政府', '县城关镇人民政府')).toEqual([
			'qinghezhenrenminzhengfu',
			'qinghexianchengguanzhenrenminzhengfu | 新建机构时写成“青禾县城关镇人民政府”，请核对 县城关镇人民政府',
		]);
	});
});

test('several agencies in one value; what stands in brackets is not split', () => {
	const agencies = { ...education, finance: '青禾县财政局' };
	expect(
		named({ county, agencies }, '县教育局、县财政局', '县教育局（县语委办、县招办） 县财政局'),
	).toEqual(['education | finance', 'education | finance']);
});

test('without permission nothing is created', () => {
	expect(named({ county, mayCreate: false }, '县水务局')).toEqual([
		'机构里没有它，没有填。可先建好机构，或加 --create-agencies 再导入 县水务局',
	]);
});
