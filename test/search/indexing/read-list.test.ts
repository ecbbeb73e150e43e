import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/search/indexing/html-tree.ts';
import { readList } from '../../../src/search/indexing/page-extras.ts';

const readListIn = (html: string) => readList(parseHtml(html));

const page = (mark: string) => `<html><head><meta name="description" content="有哪些权力">
<meta name="ColumnKeywords" content="权力,责任"></head><body><main ${mark}><h1>权责<b>清单</b></h1><p>很长</p></main></body></html>`;

test('a list is known by its heading, its description and the keywords of its section', () => {
	expect(readListIn(page('data-search-list="purpose"'))).toEqual({
		title: '权责清单',
		purpose: '有哪些权力',
		keywords: '权力,责任',
	});
});

test('one of many similar lists is found only by its name', () => {
	expect(readListIn(page('data-search-list="title"'))).toMatchObject({ byNameOnly: true });
});

test('other pages are not lists', () => {
	expect(readListIn(page(''))).toBeUndefined();
	expect(readListIn('<main data-search-list="purpose"><h1> </h1></main>')).toBeUndefined();
});
