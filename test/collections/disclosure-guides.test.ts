import { expect, test } from 'vitest';
import { reportOf } from './county.ts';

const file = 'content/disclosure-guides/government.md';
const agency = 'content/agencies/government.md';

const office = {
	name: '测试县政府办公室',
	address: '测试县测试路1号',
	hours: '工作日 8:30—17:30',
	phone: '0000-0000000',
	fax: '无',
	online: 'xxgk@ceshi.example',
};

const agencyWith = (changes: Record<string, string | undefined>) => {
	const lines = Object.entries({ ...office, ...changes }).flatMap(([key, value]) =>
		value ? [`  ${key}: ${value}`] : [],
	);
	return `---\nname: 测试县人民政府\ntype: county\nindexPrefix: '999903001'\noffice:\n${lines.join('\n')}\n---\n\n职责。\n`;
};

const parts = ['信息分类', '编排体系', '获取方式', '依申请公开', '监督救济'];
const redress = '不予公开的，应当先申请行政复议。';

const guide = (headings = parts, text = redress, issuers = '[government]') =>
	`---\ntitle: 测试县人民政府政府信息公开指南\nissuers: ${issuers}\npublishedOn: 2024-05-24\n---\n\n${headings
		.map((heading, index) => `## ${index + 1}. ${heading}\n\n${text}\n`)
		.join('\n')}`;

test('a guide with all its parts, of an agency whose office is known in full', () => {
	expect(reportOf({ [file]: guide(), [agency]: agencyWith({}) })).toBe('已检查 4 条，没有错误。');
});

test.each(parts)('without %s', (part) => {
	const report = reportOf({
		[file]: guide(parts.filter((other) => other !== part)),
		[agency]: agencyWith({}),
	});
	expect(report).toContain(
		`${file}:6  正文：缺少“${part}”这一部分，请加一个标题：## ${part}\n已检查 4 条，没有错误，另有 1 处提醒。`,
	);
});

test('run-in headings count as headings', () => {
	const text = parts.map((part, index) => `（${index + 1}）${part}。${redress}\n`).join('\n');
	expect(reportOf({ [file]: `${guide([])}${text}`, [agency]: agencyWith({}) })).toBe(
		'已检查 4 条，没有错误。',
	);
});

test('a guide that does not say that refusals go to reconsideration first', () => {
	const report = reportOf({ [file]: guide(parts, '可以投诉。'), [agency]: agencyWith({}) });
	expect(report).toContain(
		`${file}:23  正文：“监督救济”应写明：申请公开而行政机关不予公开的，先申请行政复议，对复议决定不服再起诉（《行政复议法》第二十三条）\n已检查 4 条，没有错误，另有 1 处提醒。`,
	);
});

test.each([
	[['name'], 'name（政府信息公开工作机构）'],
	[['fax', 'online'], 'fax（传真）、online（互联网联系方式）'],
])('the office without %j', (fields, missing) => {
	const without = Object.fromEntries(fields.map((field) => [field, undefined]));
	expect(reportOf({ [file]: guide(), [agency]: agencyWith(without) })).toContain(
		`${agency}:5  办公信息：有政府信息公开指南的机构，还要填 ${missing}；没有传真、没有互联网联系方式的写“无”（《政府信息公开条例》第十二条）\n已检查 4 条，没有错误，另有 1 处提醒。`,
	);
});

test('of what the office’s own record is reminded of, the guide says nothing', () => {
	const report = reportOf({ [file]: guide(), [agency]: agencyWith({ hours: undefined }) });
	expect(report).toContain(
		`${agency}:5  办公信息·办公时间：没有填。有的，请加一行“hours: …”；确实没有的，照样可以公布\n已检查 4 条，没有错误，另有 1 处提醒。`,
	);
});

test('a guide that is a draft asks for nothing but its blanks', () => {
	const draft = guide().replace('---\n', '---\ndraft: true\n').concat('\n（待填：甲）\n');
	const report = reportOf({ [file]: draft, [agency]: agencyWith({ fax: undefined }) });
	expect(report).toContain('还有 1 处“（待填：…）”没有写');
	expect(report).not.toContain('还要填');
});

test('a guide with a blank is refused', () => {
	const report = reportOf({ [file]: `${guide()}\n（待填：甲）\n`, [agency]: agencyWith({}) });
	expect(report).toContain('还没有写：甲。写好后删去“（待填：…）”');
	expect(report).toContain('有 1 处需要修改');
});

test('a guide of no agency', () => {
	expect(
		reportOf({ 'content/disclosure-guides/nobody.md': guide(), [agency]: agencyWith({}) }),
	).toContain(
		'content/disclosure-guides/nobody.md:1  文件名应是机构编号，没有编号为“nobody”的机构\n',
	);
});

test('a guide of several agencies', () => {
	const report = reportOf({
		[file]: guide(parts, redress, '[government, other]'),
		[agency]: agencyWith({}),
		'content/agencies/other.md': agencyWith({})
			.replace('测试县人民政府', '测试县司法局')
			.replace('county', 'department'),
	});
	expect(report).toContain(
		`${file}:3  发布机构：应与文件名一致，只写 government（一个机构一份指南）\n`,
	);
});
