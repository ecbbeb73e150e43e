import ts from 'typescript';

/** A small change of a program's text that should change what it does. */
export interface Mutant {
	start: number;
	end: number;
	text: string;
	line: number;
}

const swapped: Partial<Record<ts.SyntaxKind, string>> = {
	[ts.SyntaxKind.LessThanToken]: '<=',
	[ts.SyntaxKind.LessThanEqualsToken]: '<',
	[ts.SyntaxKind.GreaterThanToken]: '>=',
	[ts.SyntaxKind.GreaterThanEqualsToken]: '>',
	[ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
	[ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
	[ts.SyntaxKind.AmpersandAmpersandToken]: '||',
	[ts.SyntaxKind.BarBarToken]: '&&',
	[ts.SyntaxKind.PlusToken]: '-',
	[ts.SyntaxKind.MinusToken]: '+',
};

/** Calls of an array that may be left out: `list.filter(…)` becomes `list`. */
const droppable = new Set(['filter', 'toSorted', 'sort', 'slice', 'toReversed', 'reverse']);

/** Every mutant of a program: other comparisons, conditions always true or false, calls left out, other booleans. */
export function mutantsOf(text: string): Mutant[] {
	const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
	const found: Mutant[] = [];
	const add = (node: ts.Node, replacement: string) =>
		found.push({
			start: node.getStart(),
			end: node.end,
			text: replacement,
			line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
		});
	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
			return;
		if (ts.isBinaryExpression(node)) {
			const other = swapped[node.operatorToken.kind];
			if (other) add(node.operatorToken, other);
		}
		if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) {
			const condition = ts.isIfStatement(node) ? node.expression : node.condition;
			add(condition, `!(${condition.getText()})`);
		}
		if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
			add(node, node.operand.getText());
		if (
			ts.isCallExpression(node) &&
			ts.isPropertyAccessExpression(node.expression) &&
			droppable.has(node.expression.name.text)
		)
			add(node, node.expression.expression.getText());
		if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
		if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}
