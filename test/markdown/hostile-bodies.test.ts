import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCorpus, policyRecords } from '../corpus.ts';
import { officialBlocks } from '../../src/markdown/official-blocks.ts';
import { checkMarkdown } from '../../src/markdown/rules.ts';
import { harmlessBodies, refusedBodies } from './hostile-bodies.ts';
import { htmlOf } from './html-of.ts';
import { strangeParts } from './strange-parts.ts';

const nothing = () => undefined;
const foreignImage = (url: string) => (/^https?:/.test(url) ? 'foreign' : undefined);
/** What must not be published; oddities are only named. */
const check = (body: string) =>
	checkMarkdown(body, {
		format: 'markdown',
		linkProblem: nothing,
		imageProblem: foreignImage,
	}).filter(({ severity }) => severity === 'error');

/** A test value as the name of its test. */
const cases = (bodies: readonly string[]) =>
	bodies.map((body) => [JSON.stringify(body).slice(0, 90), body] as const);

/** Whether tags are not nested too deeply; deeper ones are refused before they are published. */
const isShallow = (body: string) => !/(<\w+>)\1{99}/.test(body);

describe('hostile bodies', () => {
	test.each(cases(refusedBodies))('%s is refused', (_, body) => {
		expect(check(body).map(({ message }) => message)).not.toEqual([]);
	});

	test.each(cases(refusedBodies.filter(isShallow)))('%s leaves nothing on the page', (_, body) => {
		expect(strangeParts(htmlOf(body))).toEqual([]);
	});

	test.each(cases(harmlessBodies))('%s is text', (_, body) => {
		expect(check(body)).toEqual([]);
		expect(strangeParts(htmlOf(body))).toEqual([]);
	});

	test.each([
		['<p onclick="x">甲</p>', 'p onclick'],
		['<p style="x">甲</p>', 'p style'],
		['<svg></svg>', '<svg>'],
		['<!-- a -->', 'comment'],
		['<a href="java\tscript:x">甲</a>', 'href java\tscript:x'],
		['<a href="/\\other.example">甲</a>', 'href /\\other.example'],
		['<a href="http://2130706433/">甲</a>', 'href http://2130706433/'],
		['<img src="https://other.example/a.png">', 'src https://other.example/a.png'],
	])('these tests would find %s', (html, part) => {
		expect(strangeParts(html)).toEqual([part]);
	});

	test('the beginning of a comment inside an attribute does not begin a comment', () => {
		expect(strangeParts('<a href="&lt;!--" title="<!--">甲</a>')).toEqual([]);
	});
});

test('comments are in no page and no Word file, but the text around them is', () => {
	const body =
		'甲<!-- 内部意见一 -->乙\n\n<!--\n内部意见二\n-->\n\n丙\n\n- 丁 <!-- 内部意见三 -->\n';
	const word = JSON.stringify(officialBlocks(body));
	for (const text of [htmlOf(body), word]) {
		expect(text).not.toContain('内部意见');
		expect(text).toMatch(/甲.*乙.*丙.*丁/s);
	}
});

test('text in HTML is printed as it is published', () => {
	const blocks = officialBlocks(
		'<details>\n<summary>甲</summary>\n乙<br>丙 m<sup>2</sup>\n\n丁\n\n</details>',
	);
	expect(blocks).toEqual([
		{ kind: 'paragraph', runs: [{ text: '甲' }] },
		{
			kind: 'paragraph',
			runs: [{ text: '乙' }, { text: '\n' }, { text: '丙 m' }, { text: '2', isRaised: true }],
		},
		{ kind: 'paragraph', part: undefined, runs: [{ text: '丁' }] },
	]);
});

test('a tag that is never ended ends with the body', () => {
	expect(htmlOf('<details>\n\n文字')).toBe('<details>\n<p>文字</p></details>\n');
});

const pieces = [
	...[
		'<',
		'>',
		'"',
		"'",
		'`',
		'=',
		'/',
		'!',
		'--',
		'<!--',
		'-->',
		'--!>',
		'&#',
		';',
		':',
		'\\',
		'\0',
	],
	...[
		'[',
		']',
		'(',
		')',
		'![',
		'](',
		'[i]: ',
		'[^1]',
		'*',
		'_',
		'~~',
		'|',
		'\n',
		'\n\n',
		'- ',
		'> ',
		'    ',
	],
	...[
		'<u',
		'<u>',
		'</u>',
		'<details>',
		'<script>',
		'</script>',
		'<svg ',
		'<math>',
		'<style>',
		'<p>',
		'<table>',
		'<td>',
	],
	...[
		'<img src=',
		'<a href=',
		' onclick=',
		' style=',
		' title="',
		'javascript:',
		'data:',
		'https://other.example/',
	],
	...[
		'//other.example',
		'/files/a.png',
		'#art-1',
		'第一条　',
		'## ',
		'甲',
		'x',
		' ',
		'&colon;',
		'&lt;',
		'\u202e',
	],
];
const markup = fc
	.array(
		fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 3 })),
		{
			maxLength: 40,
		},
	)
	.map((parts) => parts.join(''));

test('whatever an editor writes, a page has only what the allow-list names', () => {
	fc.assert(
		fc.property(markup, (body) => {
			expect(strangeParts(htmlOf(body))).toEqual([]);
		}),
		{ numRuns: 3000 },
	);
});

test('what check accepts loses nothing: all written tags are published', () => {
	const count = (text: string) => text.match(/<(?:u|kbd|details)>/g)?.length ?? 0;
	const sound = fc
		.array(
			fc.constantFrom('甲', '**', '<u>', '</u>', '<kbd>', '</kbd>', '\n\n', '- ', '<!-- 乙 -->'),
		)
		.map((parts) => parts.join(''))
		.filter((body) => count(body) > 0 && check(body).length === 0);
	fc.assert(
		fc.property(sound, (body) => {
			expect(count(htmlOf(body))).toBe(count(body));
			expect(htmlOf(body)).not.toContain('乙');
		}),
		{ numRuns: 200 },
	);
});

test.runIf(hasCorpus)('real documents contain nothing that is refused', () => {
	const strange = policyRecords().filter(({ body }) => strangeParts(htmlOf(body)).length > 0);
	expect(strange.map(({ title }) => title)).toEqual([]);
});
