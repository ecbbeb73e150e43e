import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRecord } from '../../../src/collections/creating/create.ts';
import { readFrontMatter } from '../../../src/collections/reading/front-matter.ts';
import { normativeDocument, reportOf } from '../county.ts';
import type { NewRecord } from '../../../src/collections/creating/new-record.ts';

const created = (record: Partial<NewRecord>) => {
	const folder = mkdtempSync(join(tmpdir(), 'create-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'normative-documents'));
	writeFileSync(join(folder, 'normative-documents/Taken.md'), normativeDocument({}));
	const result = createRecord(
		folder,
		{ collection: 'normative-documents', ...record },
		'2026-11-29',
	);
	return { ...result, text: 'file' in result ? readFileSync(result.file, 'utf8') : '' };
};

const quoted = (value: string) => JSON.stringify(value);

/** Whether `check` accepts a document with the value, and nothing else wrong. */
const isChecked = (field: string, value: string, id = 'ceshigui-2024-12') =>
	reportOf({
		[`content/normative-documents/${id}.md`]: normativeDocument({
			indexNumber: '999903001/2024-00099',
			[field]: value,
		}),
	}).includes('没有错误');

describe('what new takes is what check accepts', () => {
	test.each([
		'测政规〔2024〕12号',
		'测政规[2024]012号',
		'测府土审（17）〔2022〕4号',
		'（87）测政字第15号',
		'测试县人民政府令第十二号',
		'测政规〔2023〕8-1号',
		'测政规〔2023〕8号之一',
		'测建〔2021〕3号、测财〔2021〕12号',
		'公告2023年第5号',
		'通告第3号',
		'CS-2023-0004',
		'第12号',
		'2023',
		'十二号',
		'测政规',
		'无',
		'',
		'   ',
		'2024-05-20',
		'二〇二四年五月二十日',
		'测政规〔2024〕12号\n测政规〔2024〕13号',
		'测政规〔2024〕\u200b12号',
		'测政规〔2024〕\u202e12号',
		'长'.repeat(199) + '1',
		'长'.repeat(200) + '1',
		'电话13800000000',
		'99990019900101004X',
		"'引号'1号",
		'# 1号',
		'[测政规]1号',
		'- 1号',
	])('as a number: %j', (number) => {
		const accepts = 'file' in created({ number: [number], title: '测试', id: 'a' });
		expect(accepts).toBe(isChecked('documentNumber', quoted(number)));
	});

	test.each([
		'测试县人民政府关于印发测试办法的通知',
		'关于某事的通知。',
		'末尾有冒号：',
		'*号开头的标题',
		'#号开头',
		'标题: 有英文冒号',
		'第一行\n第二行',
		'  ',
		'长'.repeat(500),
		'长'.repeat(501),
		'2024',
		'true',
		'关于13800000000的通知',
		'关于\u202e通知',
	])('as a title: %j', (title) => {
		expect('file' in created({ title, id: 'a' })).toBe(isChecked('title', quoted(title)));
	});

	test.each([
		['a', true],
		['2026/gonggao-1', true],
		['办法', true],
		['taken', false],
		['README', false],
		['~$a', false],
		['.a', false],
		['status', false],
		['year', false],
		['page', false],
		['con', false],
		['a b', false],
		['', false],
		['a:b', false],
		['长'.repeat(67), false],
	])('as a name: %j', (id, isAccepted) => {
		expect('file' in created({ title: '测试', id })).toBe(isAccepted);
	});
});

test('several numbers become a list, unusual ones are reminded of', () => {
	const { text, ...result } = created({
		number: ['测建〔2021〕3号', '测财[2021]12号'],
		title: '测试',
	});
	expect(readFrontMatter('a.md', text).data).toMatchObject({
		documentNumber: ['测建〔2021〕3号', '测财[2021]12号'],
	});
	expect(result).toMatchObject({
		file: expect.stringMatching(/ceijan|cejian-2021-3\.md$/) as unknown,
		reminders: [
			'发文字号第2项：“测财[2021]12号”写法少见（年份没有用〔〕括起来），常见的写法是“测财〔2021〕12号”。请对照原件，原件就是这样写的，不用改',
		],
	});
});

test.each<[Partial<NewRecord>, string]>([
	[{ collection: 'nothing', id: 'a' }, '没有叫“nothing”的栏目。可用的栏目：'],
	[{}, '请给出 --number 文号、--title 标题或 --id 文件名之一'],
	[
		{ collection: 'agencies', number: ['测〔2024〕1号'], id: 'a' },
		'“机构”没有文号，请去掉 --number',
	],
	[
		{ number: ['无'], id: 'a' },
		'没有新建：发文字号：“无”里没有数字，不是文号。没有文号的，删去这一行',
	],
	[{ title: '通知。', id: 'a' }, '没有新建：标题：末尾不要标点'],
	[{ id: 'taken' }, '不能用“taken”做文件名：与 '],
	[{ id: 'Taken' }, '已经有这个文件，没有改动它：'],
])('%j is refused: %s', (record, problem) => {
	expect(created(record)).toMatchObject({ problem: expect.stringContaining(problem) as unknown });
});
