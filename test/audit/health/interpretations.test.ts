import { expect, test } from 'vitest';
import {
	uninterpretedDocuments,
	unrelatedInterpretations,
} from '../../../src/audit/health/interpretations.ts';
import { column, content, messages } from './site.ts';

const document = {
	...content('normative-documents/禾政规/', '政策文件', { published: '2026-03-05' }),
	section: 'normative-documents',
};

test.each([
	'/normative-documents/禾政规/',
	'/normative-documents/%E7%A6%BE%E6%94%BF%E8%A7%84/',
	'https://www.qinghe.example/normative-documents/%E7%A6%BE%E6%94%BF%E8%A7%84/',
])('a document that an interpretation is about, at %s', (path) => {
	const pages = [document, interpretation([path])];
	expect(messages(uninterpretedDocuments, { pages })).toEqual([]);
	expect(messages(unrelatedInterpretations, { pages })).toEqual([]);
});

test('a document without an interpretation', () => {
	const pages = [document, interpretation(['/normative-documents/other/'])];
	expect(messages(uninterpretedDocuments, { pages })).toHaveLength(1);
});

test.each([
	['that has ended', { ...document, validity: 'repealed' }],
	['that only ends others', { ...document, title: '青禾县人民政府关于废止一批文件的决定' }],
	['of another section', { ...document, section: 'information' }],
	['of a site that names no sections', content('a', '政策文件', { published: '2026-03-05' })],
	['that is a list', { ...column('l/', '政策文件', '政策文件'), section: 'normative-documents' }],
])('there is no finding for a page %s', (_, page) => {
	expect(messages(uninterpretedDocuments, { pages: [page] })).toEqual([]);
});

test('an interpretation that is about nothing', () => {
	const pages = [interpretation([]), { ...interpretation([]), dates: {} }];
	expect(messages(unrelatedInterpretations, { pages })).toEqual([
		'《政策解读的一条信息》没有注明解读的是哪份文件。请关联所解读的文件。',
	]);
});

function interpretation(about: readonly string[]) {
	const page = content('interpretations/a/', '政策解读', { published: '2026-03-06' });
	return { ...page, section: 'interpretations', about };
}
