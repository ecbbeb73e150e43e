import { readHandbookPages } from '../../src/handbook/files.ts';
import { normativeDocument } from '../collections/county.ts';

/** The examples of whole files: code blocks that name the file after their language. */
export const examples = [...readHandbookPages()].flatMap(([page, text]) =>
	[...text.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm)].map(
		([, path = '', file = '']) => ({
			page,
			path,
			file,
		}),
	),
);

/** All of them, with the agencies and the other files that they name. */
export function exampleCounty(): Record<string, string> {
	return {
		...Object.fromEntries(Object.entries(agencies).map(([id, name]) => agency(id, name))),
		...neighbours,
		...Object.fromEntries(examples.map(({ path, file }) => [path, file])),
	};
}

/** The agencies that the examples name, except the one that the example itself defines. */
const agencies = {
	'county-government': '青禾县人民政府',
	'government-office': '青禾县人民政府办公室',
	'finance-bureau': '青禾县财政局',
	'housing-bureau': '青禾县住房和城乡建设局',
	'justice-bureau': '青禾县司法局',
	'market-supervision-bureau': '青禾县市场监督管理局',
	'natural-resources-bureau': '青禾县自然资源局',
	'development-commission': '青禾县发展和改革局',
	'emergency-bureau': '青禾县应急管理局',
	'education-bureau': '青禾县教育局',
	'statistics-bureau': '青禾县统计局',
	'liuxi-town': '柳溪镇人民政府',
};

/** The part of a Word file that the check reads. */
const wordFile = 'PK\x03\x04word/';

/** Other files that the examples refer to. */
const neighbours = {
	'content/normative-documents/qingzhenggui-2021-9.md': normativeDocument(
		{ documentNumber: '青政规〔2024〕9号', indexNumber: '999903001/2024-00009' },
		'凭社会保障卡办理。\n',
	),
	'content/pages/disclosure/request.mdx': `---
title: 依申请公开
summary: 怎样申请。
issuer: government-office
publishedOn: 2026-11-17
---

说明。
`,
	'public/files/xinxi-gongkai-shenqing-biao.docx': wordFile,
	'public/files/guifanxing-wenjian-songshen-biao.docx': wordFile,
};

function agency(id: string, name: string): [string, string] {
	return [
		`content/agencies/${id}.md`,
		`---
name: ${name}
type: department
office:
  name: 办公室
  address: 青禾县测试路1号
  hours: 工作日
  phone: 0000-0000000
  fax: 无
  online: xxgk@qinghe.example
---

职能。
`,
	];
}
