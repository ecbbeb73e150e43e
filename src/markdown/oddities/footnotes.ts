import { onEachLine, briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** Footnotes that nobody sees, and marks of footnotes that are text. */
export function findFootnoteOddities(view: BodyView): Oddity[] {
	return [...definitions(view), ...marks(view)];
}

function definitions({ nodes }: BodyView): Oddity[] {
	const used = new Set(
		nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
	);
	const first = new Map<string, number>();
	return nodes.flatMap((node): Oddity[] => {
		if (node.type !== 'footnoteDefinition' || !node.position) return [];
		const { line } = node.position.start;
		const name = `[^${node.label ?? node.identifier}]`;
		const earlier = first.get(node.identifier);
		if (earlier !== undefined)
			return [
				{
					line,
					message: `脚注 ${name} 写了两次，这一次的内容不会显示。请换一个编号，或者合成一条`,
				},
			];
		first.set(node.identifier, line);
		return used.has(node.identifier)
			? []
			: [
					{
						line,
						message: `脚注 ${name} 没有用到，内容不会显示。请在正文里要注释的地方写 ${name}`,
					},
				];
	});
}

const wideColon = /^(\s*\[\^[^\]\s]+\])：[ \t]*/;

function marks({ shown }: BodyView): Oddity[] {
	const meant = new Set(shown.flatMap((line) => wideColon.exec(line)?.[1]?.trim() ?? []));
	return onEachLine(shown, (line, number) => {
		const [before, name = ''] = wideColon.exec(line) ?? [];
		if (before !== undefined)
			return {
				line: number,
				message: `“${briefly(line)}”没有成为脚注：冒号要用英文的，后面空一格`,
				corrections: [{ line: number, column: 0, before, after: `${name}: ` }],
			};
		return [
			...line.matchAll(
				/\[\^[^[\]\s]{1,99}\]|[【［]\^[^【】［］\s]{1,99}[】］]|\[\s{1,9}\^[^[\]]{1,99}\]/g,
			),
		].flatMap(({ 0: mark }): Oddity[] =>
			meant.has(mark) ? [] : [{ line: number, message: markMessage(mark) }],
		);
	});
}

function markMessage(mark: string): string {
	const right = `[^${mark.replace(/^.\s*\^|.$/g, '')}]`;
	return mark === right
		? `“${mark}”会照样显示：没有这一条脚注。请另起一段写 ${right}: 注释的内容`
		: `“${mark}”会照样显示，没有成为脚注，要写成 ${right}`;
}
