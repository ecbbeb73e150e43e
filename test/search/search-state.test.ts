import { expect, test } from 'vitest';
import { isEmpty, longestQuery, readState, urlOf } from '../../src/search/search-state.ts';

test.each([
	['', { query: '', filters: {}, sort: '' }],
	['?q=+停车+', { query: '停车', filters: {}, sort: '' }],
	['?q=停车&year=2026&sort=date', { query: '停车', filters: { year: '2026' }, sort: 'date' }],
	['?issuer=&sort=size&other=1', { query: '', filters: {}, sort: '' }],
])('%s is read', (search, state) => {
	expect(readState(search)).toEqual(state);
});

test('an address contains the whole search', () => {
	const state = readState('?q=a%26b+c&topic=综合政务/信访&sort=date');
	expect(readState(new URL(urlOf(state), 'http://localhost').search)).toEqual(state);
	expect(urlOf(readState(''))).toBe('/search/');
});

test('a filter alone is a search, an order is none', () => {
	expect(isEmpty(readState('?year=2026'))).toBe(false);
	expect(isEmpty(readState('?sort=date'))).toBe(true);
});

test('an endless query is cut', () => {
	expect(readState(`?q=${'长'.repeat(1000)}`).query).toHaveLength(longestQuery);
});
