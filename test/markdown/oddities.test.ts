import { expect, test } from 'vitest';
import { checkMarkdown } from '../../src/markdown/rules.ts';
import { parseMarkdown } from '../../src/markdown/dialect/parse.ts';
import { markdownNodes } from '../../src/markdown/markdown-nodes.ts';
import { findOddities } from '../../src/markdown/oddities/find-oddities.ts';
import { hasCorpus, policyRecords } from '../corpus.ts';
import { correctText } from '../../src/collections/checking/corrections/correct-text.ts';
import { corrected, named, unnamed } from './oddities.ts';

const check = (body: string) =>
	checkMarkdown(body, {
		format: 'markdown',
		linkProblem: () => undefined,
		imageProblem: () => undefined,
	});
const messages = (body: string) => check(body).map(({ line, message }) => `${line} ${message}`);

test.each(named)('%j is named', (typed, expected) => {
	expect(messages(typed)).toEqual(expected);
});

test.each(unnamed)('%j is not named', (typed) => {
	expect(messages(typed)).toEqual([]);
});

test('the tables have at least 60 inputs each, none twice', () => {
	const inputs = [...named.map(([typed]) => typed), ...unnamed];
	expect(new Set(inputs).size).toBe(inputs.length);
	expect(named.length).toBeGreaterThanOrEqual(60);
	expect(unnamed.length).toBeGreaterThanOrEqual(named.length);
});

test('an oddity is a warning; what stopped a build before is an error', () => {
	expect(check('##一、甲\n\n# 乙').map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

test.each(['\n', '\r\n'])('the line is that of the place, not of the paragraph (%j)', (end) => {
	const body = ['甲，', '乙**丙，', '丁《戊，', '己⼀，', '[庚] (a.md)'].join(end);
	expect(check(body).map(({ line }) => line)).toEqual([2, 3, 4, 5]);
	expect(check(['| 甲 | 乙 |', '|---|---|', '| 1 | （2 |'].join(end))).toMatchObject([{ line: 3 }]);
	expect(check(['见 https://www.example.cn/ 甲，', '乙《丙'].join(end))).toMatchObject([
		{ line: 2 },
	]);
});

test.each(corrected)('%j has one right form', (typed, right) => {
	const corrections = check(typed).flatMap(({ corrections: found }) => found ?? []);
	expect(correctText(typed, corrections).text).toBe(right);
	expect(check(right)).toEqual([]);
});

test('of what is named, only what cannot mean anything else has a correction', () => {
	const uncertain = [
		'**第一条 甲',
		'李**同志、王**同志',
		'#一、甲',
		'【办法】(x.md)',
		'\uE000',
		'⺁',
		'甲。\n乙。',
	];
	for (const typed of uncertain)
		expect(check(typed).map(({ corrections }) => corrections)).toEqual([undefined]);
});

test('many oddities of a kind are counted; all are corrected', () => {
	const body = Array.from({ length: 8 }, (_, index) => `##标题${index}`).join('\n\n');
	const found = check(body);
	expect(found.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9]);
	expect(found.at(-1)?.message).toContain('同样的还有 3 处');
	const corrections = found.flatMap(({ corrections: some }) => some ?? []);
	expect(correctText(body, corrections).text).toBe(body.replaceAll('##', '## '));
});

test.skipIf(!hasCorpus)(
	'few real documents have unpaired brackets, and few have anything else',
	() => {
		const bodies = policyRecords().flatMap(({ body }) => (body ? [body] : []));
		const found = bodies.map((body) => {
			// A line of these texts is a paragraph; here only what is within one counts.
			const text = body.replaceAll(/\r?\n/g, '\n\n');
			return findOddities(text, [...markdownNodes(parseMarkdown(text, 'markdown'))]);
		});
		const share = (pattern: RegExp) =>
			found.filter((oddities) => oddities.some(({ message }) => pattern.test(message))).length /
			bodies.length;
		expect(share(/没有成对|请统一$/)).toBeLessThan(0.04);
		expect(share(/^(?!.*(?:没有成对|请统一$))/)).toBeLessThan(0.02);
	},
);
