import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { features } from '../../src/markdown/features.ts';
import { pagePlugin } from '../../src/markdown/page-plugin.ts';
import { htmlOf } from './html-of.ts';

const resolve = (url: string) => url.replace(/\.md$/, '/');
const options = { features, hastPlugins: [pagePlugin(resolve)] };

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

test('articles of hand-made pages have the anchors that they have in documents', async () => {
	const body = '## 总则\n\n**第一条**　甲[乙](c.md)。\n\n第一条　乙。\n\n第二条规定的事项。\n';
	const { html } = await markdownToHtml(body, options);
	expect(ordered(html)).toBe(ordered(htmlOf(body, resolve)));
	expect(html).toContain('href="#art-1"');
});

test('in MDX as well', async () => {
	expect((await mdxToJs('第三条　甲。\n', options)).code).toContain('"art-3"');
});
