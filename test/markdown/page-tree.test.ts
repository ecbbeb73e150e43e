import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../src/markdown/rules.ts';
import { pageModule } from './page-of.ts';

const check = (body: string) =>
	checkMarkdown(body, {
		format: 'mdx',
		linkProblem: () => undefined,
		imageProblem: () => undefined,
	}).map(({ message }) => message);

interface Made {
	type: unknown;
	props: Record<string, unknown>;
}

/** The built page: its elements and components, with their properties. */
function builtParts(source: string, resolve = (url: string) => url): Made[] {
	const made: Made[] = [];
	const jsx = (type: unknown, props: unknown) => {
		if (typeof type === 'string' && type !== 'fragment')
			made.push({ type, props: props as Made['props'] });
		return null;
	};
	const module = pageModule(source, resolve, { Fragment: 'fragment', jsx, jsxs: jsx });
	const components = { Notice: 'Notice', AgencyContact: 'AgencyContact', InChinese: 'InChinese' };
	module.default({ components });
	return made;
}

const builtNames = (source: string) => builtParts(source).map(({ type }) => type);
const builtProperties = (source: string) =>
	builtParts(source).flatMap(({ props: { children: _, ...others } }) => Object.keys(others));

describe('a hand-made page', () => {
	test('has components with their properties, and elements of the allow-list', () => {
		const source =
			'<Notice title="提示">文字 **重** <u>线</u></Notice>\n\n<AgencyContact id="a" />\n\n<InChinese text="现行有效" />\n';
		expect(check(source)).toEqual([]);
		expect(
			builtParts(source).map(({ type, props: { children: _, ...others } }) => [type, others]),
		).toEqual(
			expect.arrayContaining([
				['Notice', { title: '提示' }],
				['strong', {}],
				['u', {}],
				['AgencyContact', { id: 'a' }],
				['InChinese', { text: '现行有效' }],
			]),
		);
	});

	test('has aligned cells, boxes of tasks and images like all other bodies', () => {
		const source = '| 甲 |\n| :-: |\n| 乙 |\n\n- [x] 办\n\n![图](/files/a.png)\n';
		const classes = builtParts(source).flatMap(({ props }) => props['class'] ?? []);
		expect(classes).toEqual(expect.arrayContaining(['align-center', 'task']));
		expect(builtNames(source)).not.toContain('input');
		expect(builtParts(source).find(({ type }) => type === 'img')?.props).toMatchObject({
			decoding: 'async',
		});
	});

	test('has links of references to other records turned, and those to other sites marked', () => {
		const source = '[甲](b.md) [乙](https://www.example.org)\n';
		const links = builtParts(source, (url) => url.replace('.md', '/'))
			.filter(({ type }) => type === 'a')
			.map(({ props: { href, rel } }) => [href, rel]);
		expect(links).toEqual([
			['b/', undefined],
			['https://www.example.org', 'external noopener'],
		]);
	});
});

const code: readonly (readonly [string, string])[] = [
	[
		'<Notice set:html="<script>x</script>">甲</Notice>',
		'<Notice> 没有“set:html”这个属性，只能写 title="文字"',
	],
	['<Notice set:text="x">甲</Notice>', '没有“set:text”这个属性'],
	['<Notice client:load title="甲">乙</Notice>', '<Notice> 的属性只能写成 名称="文字"'],
	['<Notice client:only="x">甲</Notice>', '没有“client:only”这个属性'],
	['<Notice onclick="x">甲</Notice>', '没有“onclick”这个属性'],
	['<Notice style="x">甲</Notice>', '没有“style”这个属性'],
	['<Notice class="x">甲</Notice>', '没有“class”这个属性'],
	['<Notice is:raw="x">甲</Notice>', '没有“is:raw”这个属性'],
	['<Notice slot="x">甲</Notice>', '没有“slot”这个属性'],
	['<Notice constructor="x">甲</Notice>', '没有“constructor”这个属性'],
	['<Notice {...x}>甲</Notice>', '<Notice> 的属性只能写成 名称="文字"'],
	['<Notice title={x}>甲</Notice>', '<Notice> 的属性只能写成 名称="文字"'],
	['<Notice title={`x`}>甲</Notice>', '<Notice> 的属性只能写成 名称="文字"'],
	['<Notice title>甲</Notice>', '<Notice> 的属性只能写成 名称="文字"'],
	[
		'<InChinese text="甲" set:html="x" />',
		'<InChinese> 没有“set:html”这个属性，只能写 text="文字"',
	],
	['甲<u onclick="x" style="position:fixed">乙</u>', 'HTML 标签 <u> 不能带属性，请写成 <u>'],
	['甲<u {...x}>乙</u>', 'HTML 标签 <u> 不能带属性'],
	['甲<br set:html="x" />', 'HTML 标签 <br> 不能带属性'],
	['<script>{`x`}</script>', '不能用 HTML 标签 <script>'],
	['<style>{`x`}</style>', '不能用 HTML 标签 <style>'],
	['<img src="https://other.example/t.png" />', '不能用 HTML 标签 <img>'],
	['<iframe src="x" />', '不能用 HTML 标签 <iframe>'],
	['<a href="javascript:x">甲</a>', '不能用 HTML 标签 <a>'],
	['<Fragment set:html="x" />', '不能用 HTML 标签 <Fragment>'],
	['<Content />', '不能用 HTML 标签 <Content>'],
	['<Notice.x />', '不能用 HTML 标签 <Notice.x>'],
	['<constructor />', '不能用 HTML 标签 <constructor>'],
	['<>甲</>', '不能用 HTML 标签 <>'],
	['<div>甲</div>', '不能用 HTML 标签 <div>'],
	["import x from './x.astro'", '网页里不能写程序代码'],
	['export const x = 1', '网页里不能写程序代码'],
	['甲 {1 + 1} 乙', '网页里不能写程序代码'],
	['{/* 内部意见 */}', '网页里不能写程序代码'],
	['[甲](javascript:x)', '不能用这种链接'],
];

describe('program code in a hand-made page', () => {
	test.each(code)('%s is refused', (source, message) => {
		expect(check(source).join('\n')).toContain(message);
	});

	test('is refused where it stands', () => {
		const found = checkMarkdown('甲\n\n<Notice\n  title="乙"\n  set:html="x">丙</Notice>\n', {
			format: 'mdx',
			linkProblem: () => undefined,
			imageProblem: () => undefined,
		});
		expect(found).toMatchObject([{ line: 3 }]);
	});

	test.each(code)('%s is not built', (source) => {
		expect(
			builtNames(source).filter((name) => !/^(?:p|a|u|br|Notice|InChinese)$/.test(String(name))),
		).toEqual([]);
		expect(builtProperties(source).filter((name) => !/^(?:title|text|id)$/.test(name))).toEqual([]);
	});
});

test.each([
	'![甲](https://other.example/t.png)',
	'![甲](//other.example/t.png)',
	'![甲](data:image/png;base64,AA)',
	'[甲](javascript:x)',
	'[甲](<java&#10;script:x>)',
	'[甲](http://10.1.1.1/)',
])('%s is built without its address', (source) => {
	expect(builtNames(source)).toEqual(expect.arrayContaining(['p']));
	expect(builtParts(source).filter(({ props }) => props['href'] ?? props['src'])).toEqual([]);
});

const attribute = fc.constantFrom(
	'title',
	'text',
	'id',
	'set:html',
	'set:text',
	'onclick',
	'style',
	'class',
	'href',
	'client:load',
	'is:raw',
);
const value = fc.constantFrom('="x"', '={x}', '', '={`x`}');
const name = fc.constantFrom(
	'Notice',
	'InChinese',
	'u',
	'br',
	'script',
	'img',
	'Fragment',
	'div',
	'a',
);
const page = fc
	.tuple(
		name,
		fc.array(
			fc.tuple(attribute, value).map((parts) => parts.join('')),
			{ maxLength: 3 },
		),
	)
	.map(([tag, attributes]) => `甲 <${[tag, ...attributes].join(' ')}>乙</${tag}>\n`);

test('whatever tags a page has, components get their own properties and elements get none', () => {
	const own: Record<string, RegExp> = { Notice: /^title$/, InChinese: /^text$/ };
	fc.assert(
		fc.property(page, (source) => {
			for (const { type, props } of builtParts(source)) {
				expect(['p', 'u', 'br', 'Notice', 'InChinese']).toContain(type);
				const { children: _, ...others } = props;
				const strange = Object.keys(others).filter((key) => !own[String(type)]?.test(key));
				expect(strange).toEqual([]);
			}
		}),
	);
});
