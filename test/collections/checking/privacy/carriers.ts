import { normativeDocument, settings } from '../../county.ts';
import type { Disguise } from './disguises.ts';

const inLine = ['anywhere', 'line', 'Markdown line'] as const;
const inBlock = [...inLine, 'block'] as const;

/** A place where a county may write a text. */
export interface Carrier {
	name: string;
	/** The disguises that are possible there. */
	takes: readonly Disguise['in'][];
	/** The file with the value, from the folder above `content/`; `index` makes it unique. */
	file: (index: number, value: string) => string;
	/** The text of the file. */
	text: (index: number, value: string) => string;
	/** The line on which the value begins; absent when it may be any line of the record. */
	line?: number;
}

const information = (index: number) => `content/information/p-${index}.md`;
const bodyLine = 14;

const document = (index: number, fields: Record<string, string>, body = '全文。\n') =>
	normativeDocument(
		{
			documentNumber: undefined,
			effectiveOn: undefined,
			expiresOn: undefined,
			legalityReview: undefined,
			category: 'livelihood',
			genre: '公告',
			indexNumber: `999903001/2024-${String(10_000 + index)}`,
			summary: '摘要',
			keywords: '[甲]',
			...fields,
		},
		body,
	);

const inBody = (name: string, body: (value: string) => string, lines = 0): Carrier => ({
	name,
	takes: inBlock,
	file: information,
	text: (index, value) => document(index, {}, `${body(value)}\n`),
	line: bodyLine + lines,
});

const inField = (field: string, written: (value: string) => string): Carrier => ({
	name: `field ${field}`,
	takes: ['anywhere'],
	file: information,
	text: (index, value) => document(index, { [field]: written(value) }),
});

const page = (fields: string, body: string) =>
	`---\ntitle: 关于\nsummary: ${fields}\nissuer: government\npublishedOn: 2024-01-01\n---\n\n${body}\n`;

export const carriers: readonly Carrier[] = [
	inBody('a paragraph', (value) => `经核查，${value}。`),
	{ ...inBody('a heading', (value) => `## 关于 ${value} 的说明`), takes: inLine },
	inBody('a list', (value) => `- 第一项\n- 第二项 ${value}`, 1),
	inBody('a quotation', (value) => `> 引用：${value}，完`),
	{
		...inBody('a table', (value) => `| 事项 | 内容 |\n| - | - |\n| 甲 | 编排 ${value} |`, 2),
		takes: inLine,
	},
	inBody('a footnote', (value) => `正文[^1]。\n\n[^1]: 注释 ${value} 完`, 2),
	{
		...inBody('a code block', (value) => `\`\`\`\nx = ${value}\n\`\`\``, 1),
		takes: ['anywhere'],
	},
	{ ...inBody('a comment', (value) => `文字 <!-- 备注 ${value} --> 文字`), takes: ['anywhere'] },
	{
		...inBody('an alternative text', (value) => `![图 ${value}](/files/a.png)`),
		takes: ['anywhere'],
	},
	{ ...inBody('a link’s title', (value) => `[文字](/ "说明 ${value}")`), takes: ['anywhere'] },
	{
		...inBody(
			'an address',
			(value) => `[文字](https://www.example.cn/?q=${encodeURIComponent(value)})`,
		),
		takes: ['anywhere'],
	},
	inField('title', (value) => JSON.stringify(`关于${value}的公告`)),
	inField('summary', (value) => JSON.stringify(value)),
	inField('keywords', (value) => JSON.stringify(['甲', value])),
	inField('attachments', (value) => JSON.stringify([{ file: '/files/a.docx', title: value }])),
	{
		name: 'a cell',
		takes: ['anywhere'],
		file: (index) => `content/synonyms/p-${index}.csv`,
		text: (_, value) => `日常说法,规范用语\n甲,乙\n"说法 ${value}",规范\n`,
		line: 3,
	},
	{
		name: 'the settings',
		takes: ['anywhere'],
		file: () => 'content/site.yaml',
		text: (_, value) => `${settings}notice: ${JSON.stringify(`提示 ${value}`)}\n`,
	},
	{
		name: 'a hand-made page',
		takes: ['anywhere', 'line', 'block'],
		file: (index) => `content/pages/p-${index}.mdx`,
		text: (_, value) => page('摘要', `正文 ${value} 完`),
		line: 8,
	},
	{
		name: 'a component’s attribute',
		takes: ['anywhere'],
		file: (index) => `content/pages/p-${index}.mdx`,
		text: (_, value) => page('摘要', `<Notice title="提示 ${value}">文字</Notice>`),
		line: 8,
	},
	{
		name: 'a file’s name',
		takes: ['anywhere'],
		file: (index, value) => `content/information/x${index}/${value}.md`,
		text: (index) => document(index, {}),
		line: 1,
	},
	{
		name: 'a public file’s name',
		takes: ['anywhere'],
		file: (index, value) => `public/files/x${index}/名单${value}.pdf`,
		text: () => '',
		line: 1,
	},
];
