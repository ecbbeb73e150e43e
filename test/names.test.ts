import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow } from '../src/collections/reading/read.ts';

const src = join(import.meta.dirname, '../src');

/** Names that Astro looks for in every file of their kind: routes, endpoints, templates, the configuration of its store. */
const namesOfAstro = new Set([
	'getStaticPaths',
	'GET',
	'prerender',
	'partial',
	'Props',
	'collections',
]);

const sources = filesBelow(src)
	.filter((file) => /\.(?:tsx?|astro)$/.test(file) && !file.endsWith('.d.ts'))
	.map((file) => ({ file, program: programOf(file) }));

test('no exported name means two things: each is declared in one file', () => {
	const declared = sources.flatMap(({ file, program }) =>
		[...new Set(exportedNames(program))].map((name) => ({ name, file })),
	);
	const shared = [...Map.groupBy(declared, ({ name }) => name)]
		.filter(([name, places]) => places.length > 1 && !namesOfAstro.has(name))
		.map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`);
	expect(declared.length).toBeGreaterThan(1000);
	expect(shared).toEqual([]);
});

const glossary = readFileSync(join(src, 'GLOSSARY.md'), 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('| '))
	.map((line) => line.split('|').map((cell) => cell.trim()))
	.map(([, word = '', chinese = '', meaning = '', not = '']) => ({ word, chinese, meaning, not }))
	.filter(({ word }) => word !== 'word' && !word.startsWith('---'));

const identifiers = filesByPhrase((node) => (ts.isIdentifier(node) ? node.text : undefined));
const values = filesByPhrase((node) =>
	ts.isStringLiteralLike(node) && /^[a-z]+(?:-[a-z]+)*$/.test(node.text) ? node.text : undefined,
);

test.each(glossary)('the glossary says what “$word” is, and the code says it so', (row) => {
	expect(row.chinese).toMatch(/^\p{Script=Han}+$/u);
	expect(row.meaning).not.toBe('');
	const phrases = [...identifiers.keys(), ...values.keys()];
	expect(phrases.some((phrase) => says(phrase, row.word))).toBe(true);
});

test('the glossary has one row for each word', () => {
	const words = glossary.map(({ word }) => word);
	expect(words.length).toBeGreaterThan(80);
	expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
});

test('no identifier has a word that the glossary keeps out', () => {
	const keptOut = glossary.flatMap(({ word, not }) =>
		(not === '—' ? [] : not.split(', ')).map((other) => ({ word, other })),
	);
	expect(keptOut.length).toBeGreaterThan(30);
	const found = [...identifiers].flatMap(([phrase, files]) =>
		keptOut
			.filter(({ other }) => says(phrase, other))
			.map(({ word }) => `“${phrase.trim()}” for “${word}” in ${[...files].join(', ')}`),
	);
	expect(found).toEqual([]);
});

/** The TypeScript of a file; for a template its front matter. */
function programOf(file: string): ts.SourceFile {
	const text = readFileSync(join(src, file), 'utf8');
	const code = file.endsWith('.astro') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;
	return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
}

/** The names that a program declares and exports; what it passes on from other files is declared there. */
function exportedNames({ statements }: ts.SourceFile): string[] {
	return statements.flatMap((statement) => {
		if (ts.isExportDeclaration(statement))
			return statement.moduleSpecifier ? [] : listedNames(statement);
		if (!isExported(statement)) return [];
		if (ts.isVariableStatement(statement))
			return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
		const { name } = statement as ts.DeclarationStatement;
		return name ? [name.text] : [];
	});
}

function isExported(statement: ts.Statement): boolean {
	const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
	const kinds = modifiers.map(({ kind }) => kind);
	return (
		kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DefaultKeyword)
	);
}

/** The names of `export { a, b as c }` that are declared in the file. */
function listedNames(declaration: ts.ExportDeclaration): string[] {
	const { exportClause } = declaration;
	if (!exportClause || !ts.isNamedExports(exportClause)) return [];
	const imported = new Set(declaration.getSourceFile().statements.flatMap(importedNames));
	return exportClause.elements
		.filter(({ name, propertyName = name }) => !imported.has(propertyName.text))
		.map(({ name }) => name.text);
}

function importedNames(statement: ts.Statement): string[] {
	const bindings = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings;
	return bindings && ts.isNamedImports(bindings)
		? bindings.elements.map(({ name }) => name.text)
		: [];
}

function boundNames(name: ts.BindingName): string[] {
	if (ts.isIdentifier(name)) return [name.text];
	return name.elements.flatMap((element) =>
		ts.isOmittedExpression(element) ? [] : boundNames(element.name),
	);
}

/** The names that `nameOf` finds in the programs, as words between spaces, with the files that have them. */
function filesByPhrase(nameOf: (node: ts.Node) => string | undefined): Map<string, Set<string>> {
	const files = new Map<string, Set<string>>();
	for (const { file, program } of sources) {
		const visit = (node: ts.Node): void => {
			const name = nameOf(node);
			if (name !== undefined) {
				const phrase = ` ${wordsOf(name)} `;
				files.set(phrase, (files.get(phrase) ?? new Set()).add(file));
			}
			ts.forEachChild(node, visit);
		};
		visit(program);
	}
	return files;
}

/** `isInForce` → `is in force`; `in-force` → `in force`. */
function wordsOf(name: string): string {
	return name
		.replace(/[-_/]/g, ' ')
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
		.toLowerCase();
}

/** True if `phrase` has the words of `word` beside each other, the last one in singular or plural. */
function says(phrase: string, word: string): boolean {
	const one = wordsOf(word);
	return [one, `${one}s`, one.replace(/y$/, 'ies')].some((form) => phrase.includes(` ${form} `));
}
