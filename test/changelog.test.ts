import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsIn } from '../src/update/news.ts';

const changelog = readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
const news = newsIn(changelog);

test('the changelog has a part for what no version has yet', () => {
	expect(news[0]?.version).toBe('Unreleased');
});

test.each(news)('$version says to counties, in Chinese, what concerns them', ({ items }) => {
	expect(items.length).toBeGreaterThan(0);
	const strange = items.filter((item) => !/^[^。]*\p{Script=Han}.*。$/su.test(item));
	expect(strange).toEqual([]);
});
