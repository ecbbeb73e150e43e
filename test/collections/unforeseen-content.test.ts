import { symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyRule } from '../../src/collections/checking/apply-rule.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { checkedContent } from '../../src/collections/checking/content.ts';
import { normativeDocument, reportOf, settings } from './county.ts';
import type { ValidRecord } from '../../src/collections/records/validate.ts';

const file = 'content/normative-documents/ceshigui-2024-12.md';
const holidays = 'content/holidays/2027.csv';
const document = (changes: Record<string, string | undefined>, body?: string) =>
	reportOf({ [file]: normativeDocument(changes, body) });

test.each([
	['an alias', { genre: '&a 办法', summary: '*a' }, '12  内容以 & 开头时，请给整段内容加上引号'],
	['a merge key', { '<<': '*a' }, '写法有误|内容以 \\* 开头时'],
	['an anchor that nothing uses', { summary: '&甲 乙' }, '内容以 & 开头时'],
	['a tag', { summary: '!x 通知' }, '内容以 ! 开头时'],
	['a tag in Chinese', { summary: '!重要 通知' }, '内容以 ! 开头时'],
	['a tag that stands for bytes', { summary: '!!binary aGk=' }, '内容以 ! 开头时'],
	['a complex key', { '? 甲': '乙' }, '内容以 \\? 开头时'],
	['a key that is a list', { '[甲]': '乙' }, '字段名只能是文字'],
	['a field written twice', { '"title"': '乙' }, '12  同一个字段写了两次，请删去一个'],
	['lists in lists', { summary: '['.repeat(5000) }, '套得太多，或者没有成对'],
	['a list in a line', { summary: `\n  ${'- '.repeat(5000)}甲` }, '行首的 - 太多了'],
	['a flood of fields', { summary: 'x'.repeat(200_000) }, '各字段合起来超过 100 KB'],
])('YAML with %s ends in a message', (_, changes, message) => {
	const report = document(changes);
	expect(report).toMatch(new RegExp(`${file}:\\d+  `));
	expect(report).toMatch(new RegExp(message));
});

test('a stray end of the fields is told where the fields go on', () => {
	const text = normativeDocument({ summary: '甲' });
	const cut = text.replace('topic:', '---\ntopic:');
	expect(reportOf({ [file]: cut })).toContain(
		`${file}:11  信息块在第 10 行的 --- 就结束了，从这一行起的字段成了正文。请删去多出的那一行 ---`,
	);
	expect(reportOf({ [file]: text.replace('issuers: [', '---\n\nissuers: [') })).toContain(
		'的字段成了正文',
	);
	const inList = text.replace('issuers: [government]', 'issuers:\n---\n  - government');
	expect(reportOf({ [file]: inList })).toContain('的字段成了正文');
});

test('a body may have lines across and colons', () => {
	const body = '说明: 甲\n\n---\n\ntitle: 乙\n\n---\n';
	expect(document({}, body)).toBe('已检查 3 条，没有错误。');
});

test('the first line alone decides where the fields begin', () => {
	expect(reportOf({ [file]: '---x\n---\ntitle: 甲\n---\n正文\n' })).toContain('文件开头要有信息块');
});

test.each([
	['甲\u202E乙', 'U+202E 从右到左覆盖'],
	['甲\u0000乙', 'U+0000 空字符'],
	['甲\u0007乙', 'U+0007 控制字符'],
	['甲\u2067乙', 'U+2067 从右到左隔离'],
	['甲&#8238;乙', 'U+202E 从右到左覆盖'],
	['甲&#x1b;乙', 'U+001B 转义符'],
])('a body with a character that cannot be seen %#', (body, name) => {
	expect(document({}, `第一行\n\n${body}\n`)).toContain(`${file}:16  有看不见的字符 ${name}`);
});

test.each([
	['"甲\\u202E乙"', 'U+202E 从右到左覆盖'],
	['"甲\\uD800乙"', 'U+D800 残缺的字'],
	['"甲\\x1b[31m乙"', 'U+001B 转义符'],
	['[甲, "乙\\0"]', 'U+0000 空字符'],
])('a field that describes such a character %#', (value, name) => {
	const report = document({ keywords: value.startsWith('[') ? value : `[${value}]` });
	expect(report).toContain(`${file}:12  有看不见的字符 ${name}`);
});

test('a table with such a character', () => {
	expect(
		reportOf({ [holidays]: '日期,安排,名称,依据\n2027-05-20,地方放假,甲\u202E节,规定\n' }),
	).toContain(`${holidays}:2  有看不见的字符 U+202E 从右到左覆盖`);
});

test('full-width blanks, emoji and rare characters are text, and tabs at most a reminder', () => {
	expect(document({}, '\t乙　丙👨‍👩‍👧𠮷㐂\r\n')).toBe('已检查 3 条，没有错误。');
	expect(document({}, '甲\t乙\r\n')).toContain('没有错误，另有 1 处提醒。');
});

test('two columns of one name, also when they are written differently', () => {
	const csv = (header: string) =>
		reportOf({ [holidays]: `${header}\n2027-05-20,地方放假,甲,规定,乙\n` });
	expect(csv('日期,安排,名称,依据,名称')).toContain(
		`${holidays}:1  “名称”这一列写了两次，后一列会盖掉前一列，请删去一列`,
	);
	expect(csv('日期,安排,名称,依据,name')).toContain('“name”这一列写了两次');
	expect(csv(`日期,安排,名称,依据${',甲'.repeat(5000)}`)).toContain('表头有 5004 列');
});

test('keys that differ only in zeros, width or case', () => {
	const tasks = (...keys: string[]) =>
		reportOf({
			'content/tasks/2026.csv': `编号,任务,牵头单位,责任单位,完成时限,状态,更新日期\n${keys
				.map((key) => `${key},公布目录,government,,2026-03-31,已完成,2026-03-02\n`)
				.join('')}`,
		});
	expect(tasks('2', '02')).toContain(
		'content/tasks/2026.csv:3  编号：“02”与第 2 行的“2”只差大小写、全角半角或前导零，算作重复',
	);
	expect(tasks('2', '２')).toContain('算作重复');
	expect(tasks('2', '2')).toContain('“2”与第 2 行重复');
	expect(tasks('2', '20', '12')).not.toContain('重复');
});

test.each([
	['content/information/2026-README.md', normativeDocument({}), '公开内容类别：必填未填'],
	['content/information/...md', normativeDocument({}), '文件名以点开头的不会发布'],
	['content/information/.gonggao.md', '', '文件名以点开头的不会发布'],
	['content/information/.drafts/gonggao.md', '', '可以删去'],
	['content/information/a.MD', '', '这里只放 .md 文件，请把文件名改成 a.md'],
	['content/lists/a.csv', '', '没有叫“lists/a.csv”的栏目'],
	['content/site.yml', '', '只读 site.yaml，不读这个文件'],
	['content/exemptions', '甲', '“exemptions”应是文件夹，不是文件'],
])('%s is named', (path, text, message) => {
	const shown = path.includes('.drafts') ? 'content/information/.drafts' : path;
	const report = reportOf({ [path]: text });
	expect(report).toContain(`${shown}:`);
	expect(report).toContain(message);
});

test('a file that is neither a record nor a loss is ignored', () => {
	const report = reportOf({
		'content/README.md': '说明',
		'content/information/README.md': '说明',
		'content/information/.gitkeep': '',
		'content/.gitattributes': '',
	});
	expect(report).toBe('已检查 3 条，没有错误。');
});

test('links are named and not followed', () => {
	const report = reportOf({}, (folder) => {
		symlinkSync('..', `${folder}/content/normative-documents/circle`);
		symlinkSync('/etc/passwd', `${folder}/content/agencies/office.md`);
	});
	expect(report).toContain('content/normative-documents/circle:1  这是链接（快捷方式），不会发布');
	expect(report).toContain('content/agencies/office.md:1  这是链接（快捷方式），不会发布');
	expect(report).toContain('已检查 3 条，有 2 处需要修改');
});

test('a record that cannot be read exists, so that nothing else is blamed for it', () => {
	const report = reportOf({
		[file]: normativeDocument({ title: '"甲' }),
		'content/agencies/government.md': '---\nname: [\n---\n',
		'content/site.yaml': `${settings}\t\n[`,
		'content/normative-documents/xin.md': normativeDocument(
			{
				documentNumber: '测政规〔2024〕13号',
				indexNumber: '999903001/2024-00013',
				replaces: '[ceshigui-2024-12]',
			},
			'见[旧办法](ceshigui-2024-12.md)和[网页](/normative-documents/ceshigui-2024-12/)。\n',
		),
	});
	const files = report.split('\n').flatMap((line) => /^(content\S+?):\d/.exec(line)?.[1] ?? []);
	expect([...new Set(files)].sort()).toEqual([
		'content/agencies/government.md',
		file,
		'content/site.yaml',
	]);
});

test('rows of a table that cannot be read are not called absent', () => {
	const header = '编号,任务,牵头单位,责任单位,完成时限,状态,更新日期';
	const progress = '任务编号,报送单位,进展,报送日期,佐证\n1,测试县人民政府,甲,2026-04-01,\n';
	const report = reportOf({
		'content/tasks/2026.csv': `${header}\n1,"甲`,
		'content/progress/2026-03.csv': progress,
	});
	expect(report).not.toContain('content/progress');
	expect(report).toContain('content/tasks/2026.csv:');
});

test('a table whose rows have another length than its header', () => {
	const rows = '2027-05-20,地方放假,甲\n'.repeat(5000);
	expect(reportOf({ [holidays]: `日期,安排,名称,依据\n${rows}` })).toContain(
		`${holidays}:2  这一行有 3 格，表头有 4 格。空着的格也要有逗号，请核对有没有错位（第 3、4、5、6、7 行等 4999 行也是这样）\n已检查`,
	);
});

test('more mistakes than a function has arguments', () => {
	const rows = '2027-05-20,地方放假,甲,规定\n'.repeat(130_000);
	expect(reportOf({ [holidays]: `日期,安排,名称,依据\n${rows}` })).toContain('另有 129979 处');
}, 200_000);

test('a rule that fails names the files it fails on and judges the others', () => {
	const [collection] = collections.filter(({ name }) => name === 'information');
	const records = ['a', 'b', 'c'].map(
		(id) => ({ id, file: `content/${id}.md`, collection, data: {} }) as ValidRecord,
	);
	const content = checkedContent({ contentDir: 'content', publicFiles: new Set() }, [], records);
	const found = applyRule(({ records }) => {
		if (records.some(({ id }) => id === 'b')) throw new TypeError('unforeseen');
		return records.map(({ file }) => ({ file, line: 1, message: '甲', severity: 'error' }));
	}, content);
	expect(found.map(({ file, message }) => `${file} ${message.slice(0, 8)}`)).toEqual([
		'content/b.md 这个文件处理不了',
		'content/a.md 甲',
		'content/c.md 甲',
	]);
});
