import { markdownToMdast, mdxToMdast } from 'satteri';
import { decodeAddress } from './decode-address.ts';
import { features } from './features.ts';
import { headingId } from './heading-id.ts';
import { toHtml } from './to-html.ts';
import type { MdastNode } from 'satteri';

/** A place in a body that breaks a rule. */
export interface Finding {
	/** 1-based line of the body. */
	line: number;
	/** What is wrong and what to do, in Chinese. */
	message: string;
}

export interface RuleContext {
	/** `mdx` bodies may use the site's components, but no program code. */
	format: 'markdown' | 'mdx';
	/** Says what is wrong with the target of a link, or nothing. */
	linkProblem: (url: string) => string | undefined;
	/** The same of an image. */
	imageProblem: (url: string) => string | undefined;
}

/** Raw HTML that Markdown has no form for and that cannot do harm; no attributes. */
const allowedHtml =
	/^<\/?(?:br|sub|sup|u|ruby|rt|rp|kbd|abbr|details|summary)\s*\/?>$|^<!--[\s\S]*-->$/;

/** Components that hand-made pages may use. */
export const pageComponents = ['Notice', 'AgencyContact', 'InChinese'];

/**
 * The content rules: dead links, images without alternative text, skipped heading levels, raw HTML outside the
 * allow-list, table rows with the wrong number of cells. Uses the parser that renders the pages, so that what is
 * checked is what readers get.
 */
export function checkMarkdown(
	body: string,
	{ format, linkProblem, imageProblem }: RuleContext,
): Finding[] {
	const findings: Finding[] = [];
	const report = (node: MdastNode, message: string) =>
		findings.push({ line: node.position?.start.line ?? 1, message });

	const root = parse(body, format);
	if ('line' in root) return [root];
	const nodes = [...walk(root)];
	let anchors: ReadonlySet<string> | undefined;
	let level = 1;
	for (const node of nodes) {
		if (node.type === 'heading') {
			if (node.depth === 1) report(node, '正文标题从 ## 开始，# 留给文件标题');
			if (node.depth > level + 1)
				report(node, `标题跳级：前面是 ${level} 级，这里应是 ${'#'.repeat(level + 1)}`);
			level = node.depth;
		}
		if (node.type === 'image' && !node.alt?.trim())
			report(node, '图片没有说明，请写成 ![图片内容](地址)');
		if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
			const problemOf = node.type === 'image' ? imageProblem : linkProblem;
			const message = node.url === '' ? '链接没有地址' : problemOf(node.url);
			if (message) report(node, message);
			if (node.url.startsWith('#')) {
				const id = decodeAddress(node.url.slice(1));
				anchors ??= anchorsOf(body, nodes, format);
				if (!anchors.has(id)) report(node, `正文里没有“${id}”这个标题或条文`);
			}
		}
		if (node.type === 'html')
			for (const tag of disallowedTags(node.value)) report(node, refusal(tag));
		if (node.type === 'table') checkTable(node, report);
		if (
			node.type === 'mdxjsEsm' ||
			node.type === 'mdxFlowExpression' ||
			node.type === 'mdxTextExpression'
		)
			report(node, '网页里不能写程序代码（import、export 或 { }）');
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
			checkComponent(node, report);
	}
	return findings;
}

type Report = (node: MdastNode, message: string) => void;

function checkTable(table: Extract<MdastNode, { type: 'table' }>, report: Report) {
	const [header, ...rows] = table.children;
	const columns = header?.children.length ?? 0;
	for (const row of rows)
		if (row.children.length !== columns)
			report(row, `表格这一行有 ${row.children.length} 格，表头有 ${columns} 格`);
}

function checkComponent(
	node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
	report: Report,
) {
	const name = node.name ?? '';
	if (!pageComponents.includes(name) && !allowedHtml.test(`<${name}>`))
		report(node, refusal(`<${name}>`));
	if (
		node.attributes.some(
			({ type, value }) =>
				type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
		)
	)
		report(node, `<${name}> 的属性只能写成 名称="文字"`);
}

function refusal(tag: string): string {
	return `不能用 HTML 标签 ${tag}，请用 Markdown 写法`;
}

function disallowedTags(html: string): string[] {
	const tags = html.match(/<!--[\s\S]*?-->|<[^>]*>?/g) ?? [];
	return tags
		.filter((tag) => !allowedHtml.test(tag))
		.map((tag) => tag.replace(/[\s\n].*$/s, '>').slice(0, 40));
}

function parse(body: string, format: RuleContext['format']): MdastNode | Finding {
	try {
		return format === 'mdx' ? mdxToMdast(body, { features }) : markdownToMdast(body, { features });
	} catch (error) {
		const line = Number(/(\d+):\d+/.exec(String(error))?.[1] ?? 1);
		return { line, message: '写法有误：尖括号 < 和花括号 { 要成对，单独使用时前面加反斜杠' };
	}
}

function* walk(node: MdastNode): Generator<MdastNode> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* walk(child as MdastNode);
}

/** The ids that the body's page has. */
function anchorsOf(body: string, nodes: readonly MdastNode[], format: RuleContext['format']) {
	if (format === 'markdown') {
		const { html } = toHtml(body, (url) => url);
		return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
	}
	const taken = new Set<string>();
	for (const node of nodes) if (node.type === 'heading') headingId(textOf(node), taken);
	for (const node of nodes)
		if (node.type === 'footnoteDefinition') taken.add(`user-content-fn-${node.identifier}`);
	return taken;
}

function textOf(node: MdastNode): string {
	return [...walk(node)]
		.map((part) => ('value' in part && typeof part.value === 'string' ? part.value : ''))
		.join('');
}
