import { expect, test } from 'vitest';
import { pageCode, pageHtml } from './page-of.ts';
import { htmlOf } from './html-of.ts';

const resolve = (url: string) => url.replace(/\.md$/, '/');

/** HTML whose tags name their attributes in the order of the alphabet. */
const ordered = (html: string) =>
	html.replace(
		/<(\w+)((?: [\w-]+="[^"]*")+)>/g,
		(_, name: string, attributes: string) =>
			`<${name} ${attributes
				.trim()
				.split(/ (?=[\w-]+=)/)
				.sort()
				.join(' ')}>`,
	);

test('articles of hand-made pages have the anchors that they have in documents', () => {
	const body = '## 总则\n\n**第一条**　甲[乙](c.md)。\n\n第一条　乙。\n\n第二条规定的事项。\n';
	const html = pageHtml(body, resolve);
	expect(ordered(html)).toBe(ordered(htmlOf(body, resolve)));
	expect(html).toContain('href="#art-1"');
});

test('they are in the code of the page', () => {
	expect(pageCode('第三条　甲。\n', resolve)).toContain('"art-3"');
});
