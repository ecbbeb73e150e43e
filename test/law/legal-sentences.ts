import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A text of the source that speaks of the law, and where it says which clause it rests on. */
export interface LegalSentence {
	/** Relative to `src/`. */
	file: string;
	text: string;
	/** What the text itself or its neighbours in the source cite; empty when nothing does. */
	sources: readonly string[];
}

const src = join(import.meta.dirname, '../../src');
const legal =
	/应当|不得|必须|[日年月]内|工作日|之日起|有权|从其规定|《[^《》]+》|第[零〇一二三四五六七八九十百]+条/u;
const citation = /《[^《》]+》.*第.+条|〔\d{4}〕\d+号|第[零〇一二三四五六七八九十百]+条/u;

/** Properties beside a text that name its clause. */
const sourceNames = ['article', 'articles', 'basis'];
/** Properties whose texts are invented samples. */
const samples = ['example', 'alternative', 'hint'];

/** The texts of the law in these files and folders below `src/`, in the order of the source. */
export function legalSentences(places: readonly string[]): LegalSentence[] {
	return places.flatMap((place) => filesIn(join(src, place))).flatMap(sentencesOf);
}

function filesIn(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(path, name))
		.toSorted();
}

function sentencesOf(path: string): LegalSentence[] {
	const source = ts.createSourceFile(
		path,
		readFileSync(path, 'utf8'),
		ts.ScriptTarget.Latest,
		true,
	);
	const found: LegalSentence[] = [];
	const visit = (node: ts.Node): void => {
		const text = textOf(node);
		if (text !== undefined && legal.test(text) && !isSample(node))
			found.push({ file: relative(src, path), text, sources: sourcesOf(node, text) });
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
	if (ts.isTemplateExpression(node))
		return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
	return undefined;
}

/** The clauses cited by the text, by its neighbours in a call or list, and by the objects around it. */
function sourcesOf(node: ts.Node, text: string): string[] {
	const own = citation.test(text) ? [text] : [];
	const around: string[] = [];
	for (let at = node.parent; at !== undefined; at = at.parent) {
		if (ts.isObjectLiteralExpression(at)) around.push(...namedSources(at));
		if (ts.isCallExpression(at)) around.push(...at.arguments.flatMap((one) => clauseIn(one)));
	}
	return [...own, ...around];
}

function namedSources(object: ts.ObjectLiteralExpression): string[] {
	return object.properties.flatMap((property) =>
		ts.isPropertyAssignment(property) && sourceNames.includes(property.name.getText())
			? [property.initializer.getText()]
			: [],
	);
}

function clauseIn(argument: ts.Node): string[] {
	const text = textOf(argument);
	return text !== undefined && /^(?:第|《)[^，。]*条/u.test(text) ? [text] : [];
}

function isSample(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isPropertyAssignment(parent)) return samples.includes(parent.name.getText());
	return ts.isArrayLiteralExpression(parent) && isSample(parent);
}
