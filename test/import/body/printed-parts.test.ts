import { describe, expect, test } from 'vitest';
import { convertBody } from '../../../src/import/body/convert-body.ts';
import { formatted } from '../../../src/import/body/guess-format.ts';

/** A body as import reads it into a record that has fields for 附注 and 版记. */
function read(text: string) {
	return convertBody(
		{ content: formatted(text, undefined), attachments: [], lacksPrintedParts: true },
		{ title: '关于虚构事项的通知' },
	);
}

const notice = '各乡镇人民政府：\n现将有关事项通知如下。\n虚构县人民政府\n2024年5月3日';
const office = '虚构县人民政府办公室';

test.each([
	['in one line', `${office}　　　　2024年5月6日印发`],
	['without a space', `${office}2024年5月6日印发`],
	['below each other', `${office}\n2024年5月6日印发`],
	['with spaces in the date', `${office} 2024 年 5 月 6 日 印发`],
	['in Chinese figures', `${office}　二〇二四年五月六日印发`],
	['as a table', `<table><tr><td>${office}</td><td>2024年5月6日印发</td></tr></table>`],
])('印发机关 and 印发日期 are taken off the end of a text: %s', (_, imprint) => {
	const isHtml = imprint.startsWith('<');
	const body = isHtml ? notice.replace(/.+/g, '<p>$&</p>') : notice;
	const { markdown, printed } = read(`${body}\n${imprint}`);
	expect(printed).toEqual({ printedBy: office, printedOn: '2024-05-06' });
	expect(markdown).toBe(read(body).markdown);
});

test.each([
	['with both', `抄送：县委各部门，县人大常委会办公室。\n${office}　2024年5月6日印发`],
	['over two lines', `抄送：县委各部门，\n县人大常委会办公室。\n${office}　2024年5月6日印发`],
	['with a space and no stop', `抄 送:县委各部门，县人大常委会办公室\n${office}\n2024年5月6日印发`],
	[
		'as a table with merged cells',
		`<table><tr><td colspan="2">抄送：县委各部门，县人大常委会办公室。</td></tr><tr><td>${office}</td><td>2024年5月6日印发</td></tr></table>`,
	],
])('抄送 is taken too: %s', (_, imprint) => {
	const body = imprint.startsWith('<') ? notice.replace(/.+/g, '<p>$&</p>') : notice;
	const { markdown, printed, notes } = read(`${body}\n${imprint}`);
	expect(printed).toEqual({
		copiedTo: '县委各部门，县人大常委会办公室',
		printedBy: office,
		printedOn: '2024-05-06',
	});
	expect(markdown).toBe(read(body).markdown);
	expect(notes.filter(({ field }) => field !== 'body')).toEqual([
		{
			field: 'copiedTo',
			problem: '取自正文末尾的版记，正文里不再重复，请核对',
			value: '县委各部门，县人大常委会办公室',
		},
		{
			field: 'printedBy',
			problem: '取自正文末尾的版记，正文里不再重复，请核对',
			value: office,
		},
		{
			field: 'printedOn',
			problem: '取自正文末尾的版记，正文里不再重复，请核对',
			value: '2024-05-06',
		},
	]);
});

test('抄送 alone ends a letter', () => {
	expect(read(`${notice}\n抄送：省交通运输厅。`).printed).toEqual({ copiedTo: '省交通运输厅' });
});

describe('what is not sure stays in the text, and the report says so', () => {
	test.each([
		['more text below', `抄送：县委各部门。\n${office}　2024年5月6日印发\n附表`],
		['a further line of 版记', `抄送：县委各部门。\n分送：各村。\n${office}　2024年5月6日印发`],
		['a count of copies', `${office}　2024年5月6日印发\n（共印50份）`],
		['no name of an office', '本通知的解释工作由本局承担 2024年5月6日印发'],
		['a day that there is not', `${office}　2024年13月6日印发`],
	])('%s', (_, end) => {
		const { markdown, printed, notes } = read(`${notice}\n${end}`);
		expect(printed).toEqual({});
		for (const line of end.split('\n')) expect(markdown).toContain(line.replace(/[（(].*/, ''));
		expect(notes.map(({ problem }) => problem)).toContain(
			'正文里有像版记的文字，不在末尾或者写法不全，留在正文里。请核对要不要移到抄送机关、印发机关、印发日期',
		);
	});

	test.each([
		'县交通局应当将结果抄送：县财政局、县审计局。',
		'2018年1月5日印发的《虚构办法》同时废止。',
		'《虚构办法》于2021年7月15日印发。',
	])('a sentence is no 版记: %s', (sentence) => {
		const { markdown, printed, notes } = read(`${notice}\n${sentence}`);
		expect(printed).toEqual({});
		expect(markdown).toContain(sentence);
		expect(notes).toEqual([]);
	});
});

describe('附注', () => {
	test.each(['（此件公开发布）', '(此件公开发布)'])('%s is taken from below the date', (line) => {
		const { markdown, printed, notes } = read(`${notice}\n${line}\n虚构办法\n第一条　虚构。`);
		expect(printed).toEqual({ annotation: '此件公开发布' });
		expect(markdown).toBe(read(`${notice}\n虚构办法\n第一条　虚构。`).markdown);
		expect(notes.map(({ field }) => field)).toEqual(['annotation']);
	});

	test.each([
		['elsewhere', `各乡镇：\n（此件公开发布）\n${notice}`],
		['below a second date', `${notice}\n虚构办法\n虚构局\n2024年6月3日\n（此件公开发布）`],
		['of something else', `${notice}\n（征求意见稿）`],
		['with a person', `${notice}\n（联系人：某某，电话：000）`],
	])('%s stays in the text', (_, text) => {
		const { markdown, printed } = read(text);
		expect(printed).toEqual({});
		expect(markdown).toContain(/（.*）/.exec(text)?.[0].replace(/[（）]/g, '') ?? '');
	});
});

test('a record without these fields keeps all in its text', () => {
	const text = `${notice}\n（此件公开发布）\n${office}　2024年5月6日印发`;
	const { markdown, printed } = convertBody(
		{ content: formatted(text, undefined), attachments: [] },
		{ title: '关于虚构事项的通知' },
	);
	expect(printed).toEqual({});
	expect(markdown).toContain('此件公开发布');
	expect(markdown).toContain('2024年5月6日印发');
});
