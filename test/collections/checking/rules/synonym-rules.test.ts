import { expect, test } from 'vitest';
import { normativeDocument, reportOf } from '../../county.ts';

const document = { 'content/normative-documents/ceshigui-2024-12.md': normativeDocument({}) };
const words = (row: string) =>
	reportOf({ ...document, 'content/synonyms/local.csv': `日常说法,规范用语\n${row}\n` });

test('an everyday word that leads to what no content says is a warning', () => {
	expect(words('测县一卡通,无人使用的说法；另一个说法')).toContain(
		'content/synonyms/local.csv:2  规范用语：本县的内容里没有“无人使用的说法”或“另一个说法”，搜“测县一卡通”不会因此找到什么；请改成文件里实际用的说法',
	);
});

test('one of several official words is enough', () => {
	expect(words('测县老办法,无人使用的说法；测试县')).toMatch(/没有错误。$/);
});
