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

/** The program in a file; of a template its front matter. */
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
