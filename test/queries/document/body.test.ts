import { expect, test } from 'vitest';
import { interpretations } from '../../../src/collections/interpretations.ts';
import { information as informationKind } from '../../../src/collections/information.ts';
import { attachmentsOf } from '../../../src/queries/document/attachments.ts';
import {
	bodyTreeOf,
	contentsOf,
	headingTexts,
	htmlOf,
	splitBody,
} from '../../../src/queries/document/body.ts';
import {
	officialDocument,
	wordAddress,
	wordFiles,
} from '../../../src/queries/document/word-files.ts';
import { documentIn, portalOf } from '../portal.ts';
import * as files from '../records.ts';
import type { Portal } from '../../../src/queries/portal.ts';

/** The smallest beginning of a PNG that states its size. */
function png(width: number, height: number): Uint8Array {
	const bytes = new Uint8Array(33);
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
	new DataView(bytes.buffer).setUint32(16, width);
	new DataView(bytes.buffer).setUint32(20, height);
	return bytes;
}

const body = `引言。

## 一、  总体情况

见[规划](plan.md)。![图](/files/图.png)

## 二、存在的主要问题

问题。[^1]

## 三、打算

### （一）甲

[^1]: 说明。
`;
const portal = portalOf(
	{
		'information/a.md': files.information({}, body),
		'information/plan.md': files.information(),
	},
	{ publicFiles: { 'files/图.png': png(40, 30) } },
);
const treeOf = (on: Portal, id: string) =>
	bodyTreeOf(on, documentIn(on, informationKind, id).filePath);

test('links to other records lead to their pages; images have their size', () => {
	const html = htmlOf(treeOf(portal, 'a'));
	expect(html).toContain('<a href="/disclosure/information/plan/">规划</a>');
	expect(html).toMatch(/<img [^>]*width="40" height="30"/);
});

test('headings read as readers get them, footnotes have one of their own', () => {
	expect(headingTexts(treeOf(portal, 'a'))).toEqual([
		'一、 总体情况',
		'二、存在的主要问题',
		'三、打算',
		'（一）甲',
		'注释',
	]);
	expect(headingTexts(treeOf(portal, 'plan'))).toEqual([]);
});

test('a body parts before the heading with the words', () => {
	const partsBefore = (words?: string) =>
		splitBody(treeOf(portal, 'a'), words).map((part) => [
			part.headings.map(({ text }) => text.slice(0, 2)),
			/引言/.test(htmlOf(part)),
			/问题。/.test(htmlOf(part)),
		]);
	expect(partsBefore('存在的主要问题')).toEqual([
		[['一、'], true, false],
		[['二、', '三、', '（一'], false, true],
	]);
	const whole = [['一、', '二、', '三、', '（一'], true, true];
	expect(partsBefore('没有这样的标题')).toEqual([whole, [[], false, false]]);
	expect(partsBefore()).toEqual([whole, [[], false, false]]);
});

test('contents are the highest level with three parts or more', () => {
	const heading = (depth: number, id: string) => ({ depth, id, text: id });
	const three = ['a', 'b', 'c'].map((id) => heading(3, id));
	const two = ['x', 'y'].map((id) => heading(2, id));
	expect(contentsOf([...two, ...three])).toEqual(three);
	expect(contentsOf([...two, heading(2, 'z'), ...three])).toEqual([...two, heading(2, 'z')]);
	expect(contentsOf(two)).toEqual([]);
	expect(contentsOf(['a', 'b', 'c'].map((id) => heading(4, id)))).toEqual([]);
});

test('attachments say their kind and their size, rounded up', () => {
	const kilobyte = 1024;
	const withFiles = portalOf(
		{},
		{
			publicFiles: {
				'files/附件 1.docx': new Uint8Array(kilobyte),
				'files/b.tar.gz': new Uint8Array(kilobyte + 1),
				'files/c.PDF': new Uint8Array(1023 * kilobyte),
				'files/d.zip': new Uint8Array(1024 * kilobyte),
			},
		},
	);
	expect(
		attachmentsOf(withFiles, [
			{ file: '/files/附件 1.docx', title: '表' },
			{ file: '/files/b.tar.gz', title: '图' },
			{ file: '/files/c.PDF', title: '文' },
			{ file: '/files/d.zip', title: '包' },
		]),
	).toEqual([
		{ href: '/files/%E9%99%84%E4%BB%B6%201.docx', title: '表', type: 'DOCX', size: '1 KB' },
		{ href: '/files/b.tar.gz', title: '图', type: 'GZ', size: '2 KB' },
		{ href: '/files/c.PDF', title: '文', type: 'PDF', size: '1023 KB' },
		{ href: '/files/d.zip', title: '包', type: 'ZIP', size: '1.0 MB' },
	]);
	expect(attachmentsOf(withFiles, undefined)).toEqual([]);
});

test.each([
	['附件#3.pdf', '%E9%99%84%E4%BB%B6%233.pdf'],
	['a#b#c.pdf', 'a%23b%23c.pdf'],
	['甲?.pdf', '%E7%94%B2%3F.pdf'],
	['100%.pdf', '100%25.pdf'],
])('the address of the attachment %s is that of the file', (name, address) => {
	const withFile = portalOf({}, { publicFiles: { [`files/${name}`]: new Uint8Array(1) } });
	const [attachment] = attachmentsOf(withFile, [{ file: `/files/${name}`, title: '甲' }]);
	expect(attachment?.href).toBe(`/files/${address}`);
});

test('every document but annual reports of disclosure is offered as a Word file beside its page', () => {
	const all = portalOf({
		'disclosure-guides/a.md': files.disclosureGuide(),
		'disclosure-reports/b.md': files.disclosureReport(),
		'information/公告.md': files.information(),
		'normative-documents/d.md': files.normativeDocument(),
		'interpretations/e.md': files.interpretation({ interprets: ['d'] }),
		'rule-of-law-reports/h.md': files.ruleOfLawReport(),
	});
	expect(
		wordFiles(all)
			.map(({ params }) => params.document)
			.toSorted(),
	).toEqual([
		'disclosure/guides/a',
		'disclosure/information/公告',
		'interpretations/e',
		'normative-documents/d',
		'rule-of-law/reports/h',
	]);
	expect(wordAddress(documentIn(all, interpretations, 'e'))).toBe('/interpretations/e.docx');
});

test('a document is printed with its head, its attachments and its foot', () => {
	const publicFiles = { 'files/b.pdf': new Uint8Array(10) };
	const content = {
		'agencies/government.md': files.agency(),
		'information/notice.md': files.information(
			{
				documentNumber: '测政发〔2024〕3号',
				attachments: [{ file: '/files/b.pdf', title: '名单' }],
			},
			'各单位：\n\n请执行。',
		),
		'interpretations/e.md': files.interpretation({ interprets: ['notice'] }),
	};
	const red = portalOf(content, { site: { redHead: true }, publicFiles });
	const printed = officialDocument(red, documentIn(red, informationKind, 'notice'));
	const { names, pictures, ...printedParts } = printed;
	expect(names).toContain('测试县人民政府');
	expect(pictures.size).toBe(0);
	expect({ ...printedParts, blocks: printed.blocks.length }).toEqual({
		state: [],
		mark: '测试县人民政府文件',
		number: '测政发〔2024〕3号',
		title: '关于测试的公告',
		blocks: 2,
		attachments: ['名单'],
		source: [
			['网址：https://www.ceshi.example/disclosure/information/notice/'],
			['索引号：999903001/2024-00001'],
			['发布机构：测试县人民政府', '发布日期：2024年5月24日'],
		],
		imprint: [],
	});
	const plain = portalOf(content, { publicFiles });
	expect(
		officialDocument(plain, documentIn(plain, informationKind, 'notice')).mark,
	).toBeUndefined();
	expect(officialDocument(red, documentIn(red, interpretations, 'e')).mark).toBeUndefined();
});

test('the foot of a document says nothing that is not known', () => {
	const old = portalOf({
		'information/old.md': files.information({
			indexNumber: undefined,
			issuers: undefined,
			publishedOn: undefined,
			importedFrom: { source: '旧网站' },
		}),
	});
	expect(officialDocument(old, documentIn(old, informationKind, 'old')).source).toEqual([
		['网址：https://www.ceshi.example/disclosure/information/old/'],
	]);
});
