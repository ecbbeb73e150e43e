import { expect, test } from 'vitest';
import { readState, urlOf } from '../../src/search/search-state.ts';

test.each([
	['', '/search/'],
	['?q=停车', '/search/?q=%E5%81%9C%E8%BD%A6'],
	['?q=+停车+', '/search/?q=%E5%81%9C%E8%BD%A6'],
	['?year=2024&q=a', '/search/?q=a&year=2024'],
	['?q=a&sort=date', '/search/?q=a&sort=date'],
	['?q=a&sort=size&other=1', '/search/?q=a'],
	['?section=&q=a', '/search/?q=a'],
])('%s is written as %s and read back the same', (search, url) => {
	const state = readState(search);
	expect(urlOf(state)).toBe(url);
	expect(readState(url.slice('/search/'.length))).toEqual(state);
});
