import { expect, test } from 'vitest';
import { parseSearchedPart } from '../../../src/search/indexing/html-tree.ts';

const namesIn = (html: string) => parseSearchedPart(html).map(({ name }) => name);
const page = (main: string) => `<head><meta name="a"></head><nav><a>首页</a></nav>${main}`;

test('of a page it is what begins with its main element, in order', () => {
	expect(namesIn(page('<main><h1>停车<b>费</b></h1><p>办法</p></main>'))).toEqual([
		'main',
		'h1',
		'b',
		'p',
	]);
});

test('of a list it is the whole page, whose head tells its purpose', () => {
	expect(namesIn(page('<main data-search-list><h1>清单</h1></main>'))).toEqual([
		'head',
		'meta',
		'nav',
		'a',
		'main',
		'h1',
	]);
});

test('a page without a main element has none', () => {
	expect(namesIn(page('<p>停车</p>'))).toEqual([]);
});
