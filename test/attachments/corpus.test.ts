import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpusFile, hasCorpus } from '../corpus.ts';
import { withoutMetadata } from '../../src/attachments/publishing/without-metadata.ts';
import { attachmentContent, attachmentText } from '../../src/attachments/read-in-thread.ts';

const known: readonly [file: string, ...words: string[]][] = [
	['office/cee_GB-13801-2015.pdf', '火葬场大气污染物排放标准', '监测和监控要求', '本标准是火葬场'],
	['office/cee_附表一：环境保护税税目税额表.pdf', '环境保护税税目税额表', '工业噪声', '危险废物'],
	['office/cee_附表二：应税污染物和当量值表.pdf', '阴离子表面活性剂', '饮食娱乐服务业'],
	['office/govcn_5338761.docx', '政府网站集约化试点工作方案', '国办函〔2018〕71号', '总体要求'],
	['office/govcn_5350427.docx', '国办发〔2018〕115号', '合法性审核机制'],
	[
		'office/cee_附件1：XX（厅）局移送涉嫌环境违法适用行政拘留处罚案件审批表（式样）.docx',
		'部门法制机构意见',
	],
	['tables/petition_taxonomy_附件1.xlsx', '三级分类', '城管执法'],
];

test.runIf(hasCorpus).each(known)('%s says %s', async (file, ...words) => {
	const text = await attachmentText(file, readFileSync(corpusFile(file)));
	expect(words.filter((word) => !text?.includes(word))).toEqual([]);
});

const old: readonly [file: string, ...words: string[]][] = [
	[
		'office/cee_附件1：XX（厅）局移送涉嫌环境违法适用行政拘留处罚案件审批表（式样）.doc',
		'审批表',
		'部门法制机构意见',
	],
	['office/cee_附件2：XX（厅）局涉嫌环境违法适用行政拘留处罚案件移送书（式样）.doc', '移送书'],
	[
		'office/cee_附件3：XX（厅）局涉嫌环境违法适用行政拘留处罚案件移送材料清单（式样）.doc',
		'材料清单',
	],
	['office/xzfy_行政复议申请书_template.flatopc.xml', '复议申请书'],
];

test.runIf(hasCorpus).each([...known, ...old])('all text of %s has %s', async (file, ...words) => {
	const { passages } = await attachmentContent(file, readFileSync(corpusFile(file)));
	const text = passages.map((passage) => passage.text).join('\n');
	expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

test.runIf(hasCorpus).each(known)(
	'the privacy check reads all text of %s that the search reads',
	async (file) => {
		const bytes = readFileSync(corpusFile(file));
		const { passages } = await attachmentContent(file, bytes);
		const known = passages.map(({ text }) => plain(text)).join('');
		const shown = ((await attachmentText(file, bytes)) ?? '').split(/\s+/).map(plain);
		expect(shown.filter((word) => !known.includes(word))).toEqual([]);
	},
);

test.runIf(hasCorpus).each(known)('%s says the same without its metadata', async (file) => {
	const bytes = readFileSync(corpusFile(file));
	const published = withoutMetadata(bytes, file);
	expect(await attachmentText(file, published)).toBe(await attachmentText(file, bytes));
});

/** The text without separators of cells: one side uses semicolons, the other spaces. */
function plain(text: string): string {
	return text.replace(/[\s；]/g, '');
}
