import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** Lists in which a number stands twice. Numbers are published as they are written. */
export function findRepeatedNumbers({ nodes, lines }: BodyView): Oddity[] {
	return nodes.flatMap((node): Oddity[] => {
		if (node.type !== 'list' || !node.ordered) return [];
		const first = new Map<string, number>();
		const repeated = node.children.flatMap(({ position }) => {
			const { line = 1, column = 1 } = position?.start ?? {};
			const [number = ''] = /^\d+/.exec((lines[line - 1] ?? '').slice(column - 1)) ?? [];
			const earlier = first.get(number);
			if (earlier === undefined) first.set(number, line);
			return earlier === undefined ? [] : [{ line, number, earlier }];
		});
		const [found] = repeated;
		if (!found) return [];
		const more = repeated.length > 1 ? `，这个列表里这样的有 ${repeated.length} 处` : '';
		return [
			{
				line: found.line,
				message: `编号“${found.number}.”和前面的重复${more}。编号照写的显示，请按顺序写：1. 2. 3.`,
			},
		];
	});
}
