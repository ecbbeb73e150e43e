import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkCounty } from '../../../../src/collections/checking/check-county.ts';
import { runNewCounty } from '../../../../src/collections/creating/county/run-new-county.ts';
import { filesBelow } from '../../../../src/collections/reading/read.ts';
import type { GivenOptions } from '../../../../src/collections/creating/county/county-answers.ts';

const answers: GivenOptions = {
	name: '云溪县',
	division: '999905',
	address: 'https://www.yunxi.example',
	owner: '云溪县人民政府',
	phone: '0000-7654321',
};

function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'new-county-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

async function begun(given: GivenOptions, into = emptyFolder(), replies?: readonly string[]) {
	const asked: string[] = [];
	const left = [...(replies ?? [])];
	const ask =
		replies &&
		((question: string) => {
			asked.push(question);
			return Promise.resolve(left.shift() ?? '');
		});
	const folders = { contentDir: 'nowhere', publicDir: 'nowhere', into };
	const outcome = await runNewCounty(given, { ...folders, today: '2026-11-29', ask });
	const text = (path: string) => readFileSync(join(into, path), 'utf8');
	return { ...outcome, into, asked, text };
}

const problemsOf = async (into: string) =>
	(await checkCounty(`${into}/content`, `${into}/public`)).problems;

test('a county of names has no mistake, and what it lacks is a reminder', async () => {
	const agencies =
		'云溪县人民政府办公室、云溪县财政局、县公安局、云溪县气象局、云溪县石桥镇人民政府';
	const { exitCode, output, into, text } = await begun({ ...answers, agencies });
	expect(exitCode).toBe(0);
	expect(output.split('\n').slice(0, 2)).toEqual([
		`已新建 17 个文件，在 ${into}/content/ 和 ${into}/public/。机构 6 个。`,
		'从名称看不出类型、要核实的机构：云溪县气象局',
	]);
	expect(output).toContain('npm run check -- --public');
	expect(filesBelow(into)).toEqual([
		'content/README.md',
		'content/agencies/caizhengju.md',
		'content/agencies/gonganju.md',
		'content/agencies/qixiangju.md',
		'content/agencies/renminzhengfu.md',
		'content/agencies/renminzhengfubangongshi.md',
		'content/agencies/shiqiaozhenrenminzhengfu.md',
		'content/disclosure-guides/caizhengju.md',
		'content/disclosure-guides/gonganju.md',
		'content/disclosure-guides/renminzhengfu.md',
		'content/disclosure-guides/renminzhengfubangongshi.md',
		'content/disclosure-guides/shiqiaozhenrenminzhengfu.md',
		'content/pages/disclosure/request.mdx',
		'content/pages/disclosure/system.mdx',
		'content/site.yaml',
		'public/brand/favicon.svg',
		'public/brand/logo.svg',
	]);
	const problems = await problemsOf(into);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(
		problems.filter(({ file }) => file.endsWith('site.yaml')).map(({ field }) => field),
	).toEqual([
		'网站标识码',
		'ICP 备案编号',
		'公安机关备案',
		'党政机关网站标识',
		'“我为政府网站找错”入口',
		'联系方式·地址',
	]);
	expect(text('content/site.yaml')).toContain(
		'## 例：siteCode: "9999050001"\n# siteCode: # 网站标识码（建议填）\n',
	);
	const open = text('content/agencies/qixiangju.md');
	expect(open).toContain(
		'## 待核实：从名称看不出是哪一类机构，请改成对的，再删去这一行\ntype: other',
	);
	const finance = text('content/agencies/caizhengju.md');
	expect(finance).not.toContain('待核实：从名称');
	for (const line of [
		'type: department',
		'shortName: 县财政局',
		'parent: renminzhengfu',
		'order: 2',
	])
		expect(finance).toContain(`\n${line} # `);
	expect(finance).toContain('## 例：indexPrefix: "999905003"\n# indexPrefix: # ');
	const guide = text('content/disclosure-guides/caizhengju.md');
	expect(guide).toContain('draft: true');
	expect(guide).toContain('云溪县人民政府办公室（电话：（待填：办公电话））投诉、举报');
	expect(guide).toContain('应当先向云溪县人民政府申请行政复议');
	expect(text('content/disclosure-guides/renminzhengfu.md')).toContain(
		'应当先向（待填：行政复议机关的名称）申请行政复议',
	);
});

test('a table of agencies gives their kinds, superiors and offices', async () => {
	const into = emptyFolder();
	const list = join(into, '名单.csv');
	writeFileSync(
		list,
		'\uFEFF机构名称,机构类型,上级机构,简称,别名,联系电话,办公地址\r\n' +
			'云溪县司法局,,,,司法行政局；县司法,0000-7654323,云溪县测试路1号\r\n' +
			'石桥司法所,派出机构,云溪县司法局,石桥所,,,\r\n' +
			'云溪县档案馆,其他,,,,,\r\n',
	);
	const { exitCode, text } = await begun({ ...answers, agencies: list }, join(into, 'new'));
	expect(exitCode).toBe(0);
	const branch = text('content/agencies/shiqiaosifasuo.md');
	for (const line of ['type: dispatched', 'parent: sifaju', 'shortName: 石桥所'])
		expect(branch).toContain(`\n${line} # `);
	expect(text('content/agencies/sifaju.md')).toContain(
		'  address: 云溪县测试路1号 # 办公地址（建议填）\n  ## 写明工作日',
	);
	expect(text('content/agencies/sifaju.md')).toMatch(
		/\notherNames:.*\n(?:#.*\n)* {2}- 司法行政局\n {2}- 县司法\n/,
	);
	expect(text('content/agencies/danganguan.md')).not.toContain('待核实：从名称');
});

test.each<[GivenOptions, string[]]>([
	[
		{},
		[
			'缺少 --name（县（市、区）的全称），例如 --name 青禾县',
			'缺少 --address（网站首页的网址），例如 --address https://www.qinghe.example/',
		],
	],
	[{ ...answers, name: '云溪' }, ['--name：应是县（市、区、旗）的全称，例如 青禾县，现在是“云溪”']],
	[{ ...answers, division: '9999' }, ['--division：行政区划代码是 6 位数字']],
	[{ ...answers, agencies: 'no.csv' }, ['--agencies：没有这个文件：no.csv']],
])('%j is refused and nothing is written', async (given, problems) => {
	const { exitCode, output, into } = await begun(given);
	expect([exitCode, output]).toEqual([1, [...problems, '什么也没有写。'].join('\n')]);
	expect(filesBelow(into)).toEqual([]);
});

test('a type that no agency has, and a superior that is not there', async () => {
	const into = emptyFolder();
	const list = join(into, '名单.csv');
	writeFileSync(list, '机构名称,机构类型,上级机构\n云溪县财政局,机关,\n云溪县司法局,,云溪县人大\n');
	const { output } = await begun({ ...answers, agencies: list }, join(into, 'new'));
	expect(output).toContain('“云溪县财政局”的机构类型“机关”不认识。可以写：县级人民政府、');
	expect(output).toContain('“云溪县司法局”的上级机构“云溪县人大”不在名单里');
	expect(existsSync(join(into, 'new'))).toBe(false);
});

test.each(['content/a.md', 'public/brand/logo.svg'])('%s is never overwritten', async (path) => {
	const into = emptyFolder();
	mkdirSync(join(into, path, '..'), { recursive: true });
	writeFileSync(join(into, path), '原来的');
	const { exitCode, output } = await begun(answers, into);
	expect(exitCode).toBe(1);
	expect(output).toContain('里已经有内容');
	expect(filesBelow(into)).toEqual([path]);
	expect(readFileSync(join(into, path), 'utf8')).toBe('原来的');
});

test('what Git and systems leave in a folder is no content', async () => {
	const into = emptyFolder();
	mkdirSync(join(into, 'content'));
	writeFileSync(join(into, 'content/.gitkeep'), '');
	expect(await begun(answers, into)).toMatchObject({ exitCode: 0 });
});

test('somebody at a terminal is asked for what no option says', async () => {
	const replies = ['https://www.yunxi.example/', '', '', '云溪县财政局，云溪县司法局'];
	const { exitCode, asked, text } = await begun(
		{ name: '云溪县', division: '999905' },
		emptyFolder(),
		replies,
	);
	expect(exitCode).toBe(0);
	expect(asked).toEqual([
		'网站首页的网址（例如 https://www.qinghe.example/）：',
		'主办单位（例如 青禾县人民政府，没有的直接回车）：',
		'网站联系电话，区号-号码（例如 0000-1234567，没有的直接回车）：',
		'机构名单：一个 CSV 或文本文件，或者几个名称，用“、”隔开（例如 名单.csv，没有的直接回车）：',
	]);
	expect(text('content/site.yaml')).toContain('\n# owner: # 主办单位（建议填）\n');
});
