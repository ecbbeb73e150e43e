import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { atBase } from '../../src/formats/at-base.ts';

const base = '/zwgk/';
const bundled = ['/zwgk/_astro/', '/@'];

test.each([
	['<a href="/agencies/">', '<a href="/zwgk/agencies/">'],
	['<a href="/">', '<a href="/zwgk/">'],
	["<a class=x HREF='/a/?b=1#c'>", "<a class=x HREF='/zwgk/a/?b=1#c'>"],
	['<a href=/a/>', '<a href=/zwgk/a/>'],
	['<a href=" /a/">', '<a href=" /zwgk/a/">'],
	['<a href="/a?b&amp;c">', '<a href="/zwgk/a?b&amp;c">'],
	['<link href="/x.css"><img src="/a.svg"/>', '<link href="/zwgk/x.css"><img src="/zwgk/a.svg"/>'],
	['<form action="/search/">', '<form action="/zwgk/search/">'],
	['<button formaction="/a/">', '<button formaction="/zwgk/a/">'],
	['<video poster="/a.png">', '<video poster="/zwgk/a.png">'],
	[
		'<img srcset="/a.png 1x, /b.png 2x,https://x.example/c.png 3x">',
		'<img srcset="/zwgk/a.png 1x, /zwgk/b.png 2x,https://x.example/c.png 3x">',
	],
	[
		'<meta content="0; url=/neu/" http-equiv="refresh">',
		'<meta content="0; url=/zwgk/neu/" http-equiv="refresh">',
	],
	[
		`<meta http-equiv="Refresh" content="5;URL='/neu/'">`,
		`<meta http-equiv="Refresh" content="5;URL='/zwgk/neu/'">`,
	],
])('%s', (html, written) => {
	expect(atBase(html, base, bundled)).toBe(written);
});

test.each([
	'<a href="https://other.example/a/"><a href="//other.example/a/"><a href="#a"><a href="a/"><a href="">',
	'<a href="mailto:a@b.example"><a href><a title="/a/" data-about="/a/" href=x>',
	'<p>/a/ <code>href="/a/"</code></p><!-- <a href="/a/"> -->',
	'<script type="application/ld+json">{"a":"<a href=\\"/a/\\">"}</script><style>a{b:url("/a")}</style>',
	'<title><a href="/a/"></title><textarea><a href="/a/"></textarea>',
	'<meta name="description" content="0; url=/a/"><meta http-equiv="refresh" content="60">',
	'<script src="/zwgk/_astro/a.js"></script><link href="/zwgk/_astro/a.css">',
	'<script src="/@vite/client"></script>',
])('%s stays as it is', (html) => {
	expect(atBase(html, base, bundled)).toBe(html);
});

test('a section that is called like the base is a place within the site', () => {
	expect(atBase('<a href="/zwgk/a/">', base, bundled)).toBe('<a href="/zwgk/zwgk/a/">');
});

test('of any page every root path in a link is led into the site, and nothing else is changed', () => {
	const path = fc.stringMatching(/^\/(?:[a-z\d%-]+\/)*$/);
	const link = fc.record({ path, text: fc.string(), quote: fc.constantFrom('"', "'") });
	fc.assert(
		fc.property(fc.array(link), fc.stringMatching(/^\/(?:[a-z]+\/)+$/), (links, place) => {
			const page = links
				.map(
					(one) =>
						`<p>${escaped(one.text)}<a title=x href=${one.quote}${one.path}${one.quote}>/</a>`,
				)
				.join('\n');
			const written = atBase(page, place, []);
			expect(hrefsIn(written)).toEqual(links.map((one) => place + one.path.slice(1)));
			expect(atBase(page, '/', [])).toBe(page);
			expect(written.length - page.length).toBe(links.length * (place.length - 1));
		}),
	);
});

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function hrefsIn(html: string): string[] {
	const found: string[] = [];
	const walk = (nodes: readonly unknown[]) => {
		for (const node of nodes as { attribs?: Record<string, string>; children?: unknown[] }[]) {
			if (node.attribs?.['href'] !== undefined) found.push(node.attribs['href']);
			walk(node.children ?? []);
		}
	};
	walk(parseDocument(html).children);
	return found;
}
