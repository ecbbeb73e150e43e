import { expect, test } from 'vitest';
import { county } from '../fixtures/county.ts';

const site = 'https://www.qinghe.example/';
const page = (name: string, text: string, more: string, title = '青禾县2025年政府工作报告') =>
	`<title>${title}（1）</title><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2026-01-09"><meta name="Url" content="${site}${name}"><div class="TRS_Editor"><p>${text}</p>${more}</div>`;
const script = (index: number) => `<script>createPageHTML(3, ${index}, "t1", "htm");</script>`;
const strip =
	'<div class="page"><a href="t1.htm">1</a> <a href="t1_1.htm">2</a> <a href="t1_2.htm">3</a> <a href="t1_1.htm">下一页</a></div>';

const body = (text: string) => text.split('---\n').at(-1)?.trim();

test('page 1 of 3 alone: a remark with the addresses of the others, and no numbers of pages in the text', async () => {
	const { run, ids, read, report } = county({
		't1.htm': page('t1.htm', '各位代表。', strip + script(0)),
	});
	await run(['t1.htm'], { into: 'information' });
	expect(ids('information')).toEqual(['t1']);
	expect(body(read('information/t1.md'))).toBe('各位代表。');
	expect(report().map(({ 问题, 原值 }) => [问题, 原值])).toEqual([
		['这是分页文件的第1页，共3页。请补上其余各页，网址见原值', `${site}t1_1.htm ${site}t1_2.htm`],
	]);
});

test('the pages of one folder become one document', async () => {
	const { run, ids, read, report } = county({
		'old/t1.htm': page('t1.htm', '各位代表。', strip + script(0)),
		'old/t1_1.htm': page('t1_1.htm', '一、回顾。', script(1)),
		'old/t1_2.htm': page('t1_2.htm', '二、安排。', script(2)),
	});
	expect(await run(['old'], { into: 'information' })).toMatchObject({ imported: 1, failures: [] });
	expect(ids('information')).toEqual(['t1']);
	expect(body(read('information/t1.md'))).toBe('各位代表。\n\n一、回顾。\n\n二、安排。');
	expect(report().map(({ 来源, 结果, 问题 }) => [来源, 结果, 问题])).toEqual([
		['t1.htm', '已导入', '分页文件，共3页，已合成一份，请核对衔接的地方'],
		['t1_1.htm', '说明', '分页文件的一页，已经并入 t1.htm'],
		['t1_2.htm', '说明', '分页文件的一页，已经并入 t1.htm'],
	]);
});

test('a missing page is named; what comes after the gap stays a document of its own', async () => {
	const { run, report } = county({
		'old/t1.htm': page('t1.htm', '各位代表。', script(0)),
		'old/t1_2.htm': page('t1_2.htm', '二、安排。', script(2)),
	});
	expect(await run(['old'], { into: 'information' })).toMatchObject({ imported: 2 });
	expect(report().map(({ 来源, 问题, 原值 }) => [来源, 问题, 原值])).toEqual([
		[
			't1.htm',
			'这是分页文件的第1页，共3页。请补上其余各页，网址见原值',
			`${site}t1_1.htm ${site}t1_2.htm`,
		],
		[
			't1_2.htm',
			'这是分页文件的第3页，共3页。请补上其余各页，网址见原值',
			`${site}t1.htm ${site}t1_1.htm`,
		],
	]);
});

test.each([
	[
		'jcms',
		'<div class="pagination">共3页 第1页 <a href="a_2.html">下一页</a> <a href="a_3.html">尾页</a></div>',
		'这是分页文件的第1页，共3页。',
		['a_2.html', 'a_3.html'],
	],
	[
		'an ASP page',
		'<p>1 <a href="show.asp?id=5&page=2">2</a> <a href="show.asp?id=5&page=2">下一页</a></p>',
		'这是分页文件的第1页，共2页。',
		['show.asp?id=5&page=2'],
	],
	[
		'the second page',
		'<div class="fenye"><a href="a.html">1</a> <span>2</span> <a href="a_3.html">3</a></div>',
		'这是分页文件的第2页，共3页。',
		['a.html', 'a_3.html'],
	],
	[
		'only a next page',
		'<p><a href="a_2.html">下一页</a></p>',
		'这是分页文件的第1页，还有下一页。',
		['a_2.html'],
	],
])('%s', async (_, more, beginning, addresses) => {
	const { run, read, report } = county({ 'a.html': page('a.html', '各位代表。', more) });
	await run(['a.html'], { into: 'information' });
	const [row] = report();
	expect(row?.['问题']).toBe(`${beginning}请补上其余各页，网址见原值`);
	expect(row?.['原值']).toBe(addresses.map((address) => site + address).join(' '));
	expect(body(read('information/a.md'))).toBe('各位代表。');
});

test('numbers in a text, and the next article, are no pages of it', async () => {
	const { run, read, report } = county({
		'a.html': page(
			'a.html',
			'共有3页，见第2页。',
			'<p>1</p><p>2</p><p>下一篇：<a href="b.html">关于乙的通知</a></p>',
		),
	});
	await run(['a.html'], { into: 'information' });
	expect(report().map(({ 问题 }) => 问题)).toEqual(['']);
	expect(read('information/a.md')).toContain('共有3页，见第2页。');
});

test('pages with another title are never joined', async () => {
	const { run } = county({
		'old/t1.htm': page('t1.htm', '甲。', '<p><a href="t2.htm">下一页</a></p>'),
		'old/t2.htm': page('t2.htm', '乙。', '<p><a href="t1.htm">上一页</a></p>', '另一份文件'),
	});
	expect(await run(['old'], { into: 'information' })).toMatchObject({ imported: 2 });
});
