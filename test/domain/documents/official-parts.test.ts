import { describe, expect, test } from 'vitest';
import {
	annexNotePlace,
	annotationPlace,
	officialParts,
} from '../../../src/domain/documents/official-parts.ts';

const heading = (text: string) => ({ isHeading: true, text });
const paragraph = (text: string) => ({ isHeading: false, text });

test('a notice: addressee, signature and date, then the document that it issues', () => {
	expect(
		officialParts([
			paragraph('各乡镇人民政府，县政府各部门：'),
			paragraph('现将《测试办法》印发给你们。'),
			paragraph('测试县人民政府'),
			paragraph('2025年6月16日'),
			heading('测试办法'),
			heading('第一章　总则'),
			paragraph('第一条　为了测试，制定本办法。'),
		]),
	).toEqual(['addressee', undefined, 'signature', 'date', 'title', 'chapter', undefined]);
});

test.each([
	['第一章　总则', 'chapter'],
	['第3节　程序', 'chapter'],
	['一、总体要求', 'level-1'],
	['十二、附则', 'level-1'],
	['（一）基本原则', 'level-2'],
	['(二)主要目标', 'level-2'],
	['1. 范围', 'level-3'],
	['（1）范围', 'level-3'],
	['施行日期', 'level-1'],
	['一般规定', 'level-1'],
	['附件', 'annex'],
	['附件2', 'annex'],
	['附件：名录', 'annex'],
	['附件的管理', 'level-1'],
])('the heading %s is a %s', (text, part) => {
	expect(officialParts([heading(text)])).toEqual([part]);
});

test('the heading below 附件 is the title of the annex', () => {
	expect(officialParts([heading('附件1'), heading('名录')])).toEqual(['annex', 'title']);
});

test.each([
	['a sentence', '本办法自公布之日起施行。', '2025年6月16日'],
	['a list that goes on', '下列日期：', '2025年6月16日'],
	['a day within a sentence', '测试县人民政府', '2025年6月16日印发'],
])('no signature: %s', (_, name, date) => {
	expect(officialParts([paragraph('正文。'), paragraph(name), paragraph(date)])).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

test.each([
	['further down', ['正文。', '包括：']],
	['that leads to what follows', ['为了规范养犬行为，现将有关事项通告如下：', '一、甲']],
])('a paragraph with a colon %s is no addressee', (_, texts) => {
	expect(officialParts(texts.map(paragraph))).toEqual([undefined, undefined]);
});

test.each([
	['附件：测试目录', 'annex-note'],
	['附件：1. 测试目录\n2. 测试清单', 'annex-note'],
	['附件1：测试目录', 'annex-note'],
	['附件：请见网站。', undefined],
	['附件', 'annex'],
	['附件2', 'annex'],
	['附件应当齐全', undefined],
])('the paragraph %s', (text, part) => {
	expect(officialParts([paragraph('正文。'), paragraph(text)])).toEqual([undefined, part]);
});

test('a text does not begin with the line 附件 above an annex', () => {
	expect(officialParts([paragraph('附件'), paragraph('正文')])).toEqual([undefined, undefined]);
});

test('a name of up to 80 characters can sign', () => {
	const signed = (name: string) => officialParts([paragraph(name), paragraph('2025年6月16日')]);
	expect(signed('县'.repeat(80))).toEqual(['signature', 'date']);
	expect(signed('县'.repeat(81))).toEqual([undefined, undefined]);
});

test('below the line 附件 stands the title of the annex, not its first sentence', () => {
	const annex = [paragraph('正文。'), paragraph('附件1'), paragraph('测试目录')];
	expect(officialParts(annex)).toEqual([undefined, 'annex', 'title']);
	expect(officialParts([...annex.slice(0, 2), paragraph('本目录试行。')])).toEqual([
		undefined,
		'annex',
		undefined,
	]);
});

describe('附件说明 stands', () => {
	const letter = [undefined, 'signature', 'date'] as const;
	test('before the signature', () => expect(annexNotePlace([...letter, 'annex'])).toBe(1));
	test('before the signature that stands first', () =>
		expect(annexNotePlace(['signature', 'date'])).toBe(0));
	test('at the end where nothing is signed', () => expect(annexNotePlace([undefined])).toBe(1));
	test('before the signature of a notice that issues a document', () =>
		expect(annexNotePlace([...letter, 'title', undefined])).toBe(1));
	test('nowhere when the text has one', () =>
		expect(annexNotePlace(['annex-note', 'signature', 'date'])).toBeUndefined());
});

describe('附注 stands', () => {
	test('below the date', () =>
		expect(annotationPlace([undefined, 'signature', 'date', 'title'])).toBe(3));
	test('at the end where there is no date', () => expect(annotationPlace([undefined])).toBe(1));
	test('nowhere when the text has one', () =>
		expect(annotationPlace(['signature', 'date', 'annotation'])).toBeUndefined());
});

test('a text in brackets below the date is 附注, and the document that follows has its title', () => {
	const texts = ['测试县人民政府', '2025年6月16日', '（此件公开发布）'].map(paragraph);
	expect(officialParts([...texts, { isHeading: true, text: '测试办法' }])).toEqual([
		'signature',
		'date',
		'annotation',
		'title',
	]);
	expect(officialParts([paragraph('（此件公开发布）')])).toEqual([undefined]);
});

test.each([
	['政策解读：图解　问答', '政策解读：　', 'pointer'],
	['解读：《甲办法》十问', '解读：', 'pointer'],
	['相关链接：甲、乙', '相关链接：、', 'pointer'],
	['政策解读：由起草部门负责，见问答。', '政策解读：由起草部门负责，见。', undefined],
	['政策解读：图解　问答', undefined, undefined],
	['依据甲、乙', '依据、', undefined],
])('the line %s, of which no link is %s', (text, unlinked, part) => {
	const line = unlinked === undefined ? { text } : { text, unlinked };
	expect(officialParts([paragraph('正文。'), { isHeading: false, ...line }])).toEqual([
		undefined,
		part,
	]);
});
