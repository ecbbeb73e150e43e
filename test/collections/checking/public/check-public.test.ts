import { expect, test } from 'vitest';
import {
	formatPublic,
	publicProblems,
} from '../../../../src/collections/checking/public/check-public.ts';
import { publicRequirements } from '../../../../src/collections/checking/public/requirements.ts';
import { checkOf } from '../../county.ts';

const now = '2026-06-01 09:00';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

/** What is missing in the county of the smallest tests with these files; the county's folder is left out. */
function lacking(files: Record<string, string | undefined>): string[] {
	const { folder, records } = checkOf(files);
	const folders = { contentDir: `${folder}/content`, publicDir: `${folder}/public` };
	return publicProblems(folders, records, now).map(
		({ file, line, field = '', message, severity }) =>
			`${severity} ${file.slice(folder.length + 1)}:${line}  ${field}：${message}`,
	);
}

/** A county made from nothing: five settings and its government. */
const nothing = {
	'content/site.yaml':
		'name: 测试县人民政府\ncounty: 测试县\naddress: https://www.ceshi.example/\n',
	'content/agencies/government.md': '---\nname: 测试县人民政府\ntype: county\n---\n',
	'content/normative-documents/ceshigui-2024-12.md': undefined,
};

const page = (title: string) =>
	`---\ntitle: ${title}\nsummary: 说明。\nissuer: government\npublishedOn: 2026-05-20\n---\n\n说明。\n`;

/** What the county of the smallest tests lacks. */
const rest = {
	'public/brand/party-government.svg': picture,
	'public/brand/error-report.png': picture,
	'public/brand/public-security.svg': picture,
	'public/brand/emblem.svg': picture,
	'content/agencies/government.md': `---
name: 测试县人民政府
type: county
indexPrefix: '999903001'
office: { address: 测试路1号, hours: 工作日, phone: 0000-0000000 }
leaders: [{ name: 甲某某, post: 县长, work: 主持全面工作 }]
---

管理全县行政工作。
`,
	'content/disclosure-guides/government.md':
		'---\ntitle: 指南\nissuers: [government]\npublishedOn: 2026-05-20\n---\n\n指南。\n',
	'content/pages/disclosure/system.mdx': page('政府信息公开制度'),
	'content/pages/disclosure/request.mdx': page('依申请公开'),
	'content/interaction/channels/all.csv':
		'渠道名称,类别,受理机关,网址,更新日期\n网上咨询建言,咨询建言,测试县人民政府,https://liuyan.ceshi.example/,2026-05-20\n',
	'content/lists/services/2026-05-01.csv':
		'事项编码,事项名称,办理机构,设定依据,申请条件,办理材料,办理地点,办理时间,联系电话,办理流程,收费标准\n1,甲,测试县人民政府,乙,丙,丁,戊,己,0000-0000000,庚,不收费\n',
};

test('nothing is asked of agencies that are gone, or are another plate of an organ', () => {
	const files = {
		...nothing,
		'content/agencies/gone.md':
			'---\nname: 测试县旧局\ntype: department\nabolishedOn: 2026-06-01\n---\n',
		'content/agencies/leaving.md':
			'---\nname: 测试县将撤局\ntype: department\nabolishedOn: 2026-06-02\n---\n',
		'content/agencies/plate.md':
			'---\nname: 测试县挂牌局\ntype: department\nsharesOfficeWith: { agency: government, as: plate }\n---\n',
	};
	const asked = lacking(files).join('\n');
	expect(asked).toContain('测试县将撤局');
	expect(asked).not.toMatch(/测试县旧局|测试县挂牌局/);
});

test('a county made from nothing lacks all of it, each with its place and its basis', () => {
	expect(lacking(nothing)).toEqual([
		'error content/site.yaml:1  网站标识码：还没有，写在 siteCode（国办发〔2017〕47号）。',
		'error content/site.yaml:1  主办单位：还没有，写在 owner（国办发〔2017〕47号）。',
		'error content/site.yaml:1  联系电话：还没有，写在 contact.phone（国办发〔2017〕47号）。',
		'error content/site.yaml:1  联系地址：还没有，写在 contact.address（国办发〔2017〕47号）。',
		'error content/site.yaml:1  ICP 备案编号：还没有，写在 icp（国办发〔2017〕47号）。',
		'error content/site.yaml:1  公安机关备案号：还没有，写在 publicSecurity.number（国办发〔2017〕47号）。',
		'error content/site.yaml:1  党政机关网站标识的证书网址：还没有，写在 partyGovernmentMark（国办发〔2017〕47号）。',
		'error content/site.yaml:1  “我为政府网站找错”入口的网址：还没有，写在 errorReport（国办发〔2017〕47号）。',
		'error public/brand/party-government.svg:1  党政机关网站标识：还没有（国办发〔2017〕47号）。也可以是 .png 文件，用发放单位给的图片，不要自己绘制。',
		'error public/brand/error-report.svg:1  “我为政府网站找错”标识：还没有（国办发〔2017〕47号）。也可以是 .png 文件，用发放单位给的图片，不要自己绘制。',
		'error public/brand/public-security.svg:1  公安机关备案图标：还没有（国办发〔2017〕47号）。也可以是 .png 文件，用发放单位给的图片，不要自己绘制。',
		'error public/brand/emblem.svg:1  首页的国徽图案：还没有（《国徽法》第六条第（三）项、第七条）。县级人民政府的网站要有，用中国人大网或者中国政府网发布的标准图案，不要自己绘制。',
		'error content/agencies/government.md:1  机关的办公地址、办公时间和联系电话：测试县人民政府还没有，写在 office（《政府信息公开条例》第二十条第（二）项）。',
		'error content/agencies/government.md:1  机关负责人的姓名：测试县人民政府还没有，写在 leaders（《政府信息公开条例》第二十条第（二）项）。',
		'error content/disclosure-guides/government.md:1  政府信息公开指南：测试县人民政府还没有（《政府信息公开条例》第十二条）。',
		'error content/interaction/channels/all.csv:1  网上的咨询建言渠道：还没有（国办秘函〔2019〕19号，单项否决）。类别写“咨询建言”，并写上网址或者电子邮箱；信访、纪检的渠道不算。',
		'error content/lists/services/:1  办事服务的指南：还没有（国办秘函〔2019〕19号，单项否决）。',
		'error content/pages/disclosure/system.mdx:1  政府信息公开制度：还没有（国办公开办函〔2019〕61号）。',
		'error content/pages/disclosure/request.mdx:1  依申请公开的说明：还没有（《政府信息公开条例》第二十八条、第二十九条）。',
		'error content/information/:1  最近 14 天公开的信息（首页的更新）：还没有（国办秘函〔2019〕19号，单项否决）。',
	]);
});

test('a county with all of it lacks nothing', () => {
	expect(lacking(rest)).toEqual([]);
});

test.each([
	[
		'a channel by telephone alone is none on the web',
		{ 网址: '电话', 'https://liuyan.ceshi.example/': '0000-0000000' },
	],
	['a petition office is no channel for advice', { '咨询建言,测试': '网上信访,测试' }],
])('%s', (_, changes) => {
	const path = 'content/interaction/channels/all.csv';
	const text = Object.entries(changes).reduce(
		(before, [from, to]) => before.replace(from, to),
		rest[path],
	);
	expect(lacking({ ...rest, [path]: text })).toEqual([
		`error ${path}:1  网上的咨询建言渠道：还没有（国办秘函〔2019〕19号，单项否决）。类别写“咨询建言”，并写上网址或者电子邮箱；信访、纪检的渠道不算。`,
	]);
});

test('what is not public yet, or a fortnight old, is missing', () => {
	const path = 'content/disclosure-guides/government.md';
	const guide = rest[path];
	expect(lacking({ ...rest, [path]: guide.replace('2026-05-20', '2026-06-20') })).toEqual([
		`error ${path}:1  政府信息公开指南：测试县人民政府还没有（《政府信息公开条例》第十二条）。`,
		'error content/information/:1  最近 14 天公开的信息（首页的更新）：还没有（国办秘函〔2019〕19号，单项否决）。',
	]);
	expect(lacking({ ...rest, [path]: guide.replace('2026-05-20', '2026-05-18') })).toEqual([]);
	expect(lacking({ ...rest, [path]: guide.replace('2026-05-20', '2026-05-17') })).toHaveLength(1);
});

test('each requirement has a name of its own, a place and a basis', () => {
	const ids = publicRequirements.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { where, basis, what } of publicRequirements) {
		expect(where).toMatch(/^(?:content|public)\//);
		expect(basis).toMatch(/[〕》]/);
		expect(what).not.toBe('');
	}
});

test('the report says how many are missing, or that none is', () => {
	const problem = {
		file: 'content/site.yaml',
		line: 1,
		field: '主办单位',
		message: '还没有。',
		severity: 'error',
	} as const;
	expect(formatPublic([problem])).toBe(
		'上线以前还缺 1 处：\ncontent/site.yaml:1  主办单位：还没有。',
	);
	expect(formatPublic([])).toBe(
		`上线以前要有的 ${publicRequirements.length} 项都有了。是否准确、能不能用，由人核对。`,
	);
});
