import { VFileMessage } from 'vfile-message';
import { addressIn, problemOf } from './address-rules.ts';
import { bodyTree } from './body-tree.ts';
import { componentProblems } from './component-problems.ts';
import { decodeAddress } from './decode-address.ts';
import { markdownTree } from './dialect/tree-store.ts';
import { htmlTree } from './dialect/to-hast.ts';
import { checkHtml } from './html-rules.ts';
import { markdownNodes } from './markdown-nodes.ts';
import { findOddities } from './oddities/find-oddities.ts';
import { belowTable } from './oddities/half-tables.ts';
import { pageTree } from './page-tree.ts';
import { eachElement } from './tree.ts';
import type { Nodes, Root, Table } from 'mdast';
import type { MarkdownFormat } from './dialect/parse.ts';
import type { Correction } from './oddities/oddity.ts';
import type { RuleContext } from './rule-context.ts';

/** A place in a body where a rule is broken. */
export interface BodyFinding {
	/** The 1-based line of the body. */
	line: number;
	/** What is wrong and what to do, in Chinese. */
	message: string;
	/** An error must not be published; a warning is what readers see otherwise than the editor meant. */
	severity: 'error' | 'warning';
	/** The changes that make it right, where nothing else can be meant. */
	corrections?: readonly Correction[];
}

/**
 * Checks the content rules: dead links, images without alternative text, skipped heading levels, HTML and components
 * outside the allow-list, table rows with the wrong number of cells; and, as warnings, the oddities of `oddities/`. Uses
 * the parser that renders the pages, so that the checked text is what readers get.
 */
export function checkMarkdown(body: string, context: RuleContext): BodyFinding[] {
	const findings: BodyFinding[] = [];
	const report = (node: Nodes, message: string, linesBelow = 0) =>
		findings.push({
			line: (node.position?.start.line ?? 1) + linesBelow,
			message,
			severity: 'error',
		});

	const root = parse(body, context.format);
	if ('line' in root) return [root];
	const nodes = [...markdownNodes(root)];
	for (const node of nodes) if ('children' in node) checkHtml(node.children, report);
	// With faulty HTML, links to anchors are not checked: that HTML may contain the anchors or be nested too deeply.
	const hasSoundHtml = findings.length === 0;
	let anchors: ReadonlySet<string> | undefined;
	// An element that is refused is one mistake, whatever is inside.
	const insideRefused = new Set<Nodes>();
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
		const address = addressIn(node);
		if (address) {
			const message = problemOf(address, context);
			if (message) report(node, message);
			if (address.url.startsWith('#') && !address.isImage && hasSoundHtml) {
				const id = decodeAddress(address.url.slice(1));
				anchors ??= anchorsOf(root, body, context.format);
				if (!anchors.has(id)) report(node, `正文里没有“${id}”这个标题或条文`);
			}
		}
		if (node.type === 'table') checkTable(node, body, report);
		if (
			node.type === 'mdxjsEsm' ||
			node.type === 'mdxFlowExpression' ||
			node.type === 'mdxTextExpression'
		)
			report(node, '网页里不能写程序代码（import、export 或 { }）');
		if (
			(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
			!insideRefused.has(node)
		) {
			const problems = componentProblems(node);
			for (const message of problems) report(node, message);
			if (problems.length > 0) for (const inner of markdownNodes(node)) insideRefused.add(inner);
		}
	}
	const oddities = findOddities(body, nodes);
	return [...findings, ...oddities.map((oddity) => ({ ...oddity, severity: 'warning' as const }))];
}

type Report = (node: Nodes, message: string) => void;

function checkTable(table: Table, body: string, report: Report) {
	const [header, ...rows] = table.children;
	const columns = header?.children.length ?? 0;
	for (const row of rows) {
		if (row.children.length === columns) continue;
		const { start, end } = row.position ?? {};
		const written = body.slice(start?.offset, end?.offset);
		report(
			row,
			written.includes('|')
				? `表格这一行有 ${row.children.length} 格，表头有 ${columns} 格`
				: belowTable(written),
		);
	}
}

function parse(body: string, format: MarkdownFormat): Root | BodyFinding {
	try {
		return markdownTree(body, format);
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		const message = '写法有误：尖括号 < 和花括号 { 要成对，单独使用时前面加反斜杠';
		return { line: error.line ?? 1, message, severity: 'error' };
	}
}

/** The ids on the body's page. */
function anchorsOf(root: Root, body: string, format: MarkdownFormat): ReadonlySet<string> {
	const published = { resolve: (url: string) => url };
	const tree =
		format === 'mdx' ? pageTree(htmlTree(root, ''), published) : bodyTree(body, published).tree;
	const ids = new Set<string>();
	eachElement(tree, ({ properties: { id } }) => ids.add(String(id)));
	return ids;
}
