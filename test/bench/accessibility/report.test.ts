import { expect, test } from 'vitest';
import { readingStates } from '../../../src/bench/accessibility/reading-states.ts';
import { reportOf } from '../../../src/bench/accessibility/report.ts';

const [phone, ...others] = readingStates;
const desk = others.at(-1);
if (!phone || !desk) throw new Error('There are several states');

const contrast = {
	rule: 'axe color-contrast',
	help: 'must meet contrast',
	element: '<p class="a">',
};
const width = { rule: 'width', help: 'needs 400 pixels', element: '' };

test('faults stand by rule, then by part of the site, with an example', () => {
	const report = reportOf([
		{ ...width, path: '/', state: phone },
		{ ...contrast, path: '/audit/duties/a/', state: phone },
		{ ...contrast, path: '/audit/duties/b/', state: desk },
		{ ...contrast, path: '/agencies/', state: phone },
	]);
	expect(report).toBe(`axe color-contrast：3 处
  must meet contrast
  /audit/duties/…  2 页，2 处（320 浅色、1280 大字）
    /audit/duties/a/  <p class="a">
  /…  1 页，1 处（320 浅色）
    /agencies/  <p class="a">

width：1 处
  needs 400 pixels
  /  1 页，1 处（320 浅色）
    /`);
});

test('without faults it is empty', () => {
	expect(reportOf([])).toBe('');
});
