import { expect, test } from 'vitest';
import { collections } from '../../src/collections/portal/collections.ts';
import { reportOf } from '../collections/county.ts';
import { exampleCounty, examples } from './example-county.ts';

test.each(collections.map(({ name }) => name))('the page of %s has an example', (name) => {
	const own = examples.filter(({ page }) => page === `${name}.md`);
	expect(own.map(({ path }) => path.startsWith(`content/${name}`))).toEqual([true]);
});

test('a county made of the examples has no mistake; only the code of an exception is a placeholder', () => {
	const report = reportOf(exampleCounty());
	expect(report.trim().split('\n')).toEqual([
		'以下是提醒，不影响发布：',
		expect.stringMatching(/^content\/privacy-exceptions\/2027\.csv:2 .* kcafe /),
		expect.stringMatching(/^已检查 \d+ 条，没有错误，另有 1 处提醒。$/),
	]);
});
