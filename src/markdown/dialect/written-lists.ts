import type { List, ListItem, Paragraph, RootContent } from 'mdast';

/** The number or sign before an item, as it is written. */
const marker = /^(?:(\d+)([.)])|[-+*])/;

/**
 * A list whose items keep the numbers they are written with (1. 3. 5.), or its items as paragraphs where the sign is
 * not one of a list: `2026. 年`, `01.`, `+ 5`. `source` is the text that was parsed.
 */
export function writtenList(list: List, source: string): RootContent[] {
	const signs = list.children.map((item) => signOf(item, source));
	if (signs.some(isText)) return list.children.flatMap((item, index) => asText(item, signs[index]));
	if (!list.ordered) return [list];
	const numbers = signs.map((sign) => Number.parseInt(sign, 10));
	const children = list.children.map((item, index): ListItem => {
		const number = numbers[index] ?? 1;
		const follows = index === 0 || number === (numbers[index - 1] ?? 0) + 1;
		return follows
			? item
			: { ...item, data: { ...item.data, hProperties: { value: String(number) } } };
	});
	const isBracketed = signs[0]?.endsWith(')');
	const data = isBracketed && { data: { hProperties: { className: ['bracketed'] } } };
	return [{ ...list, start: numbers[0] ?? 1, children, ...data }];
}

function signOf({ position }: ListItem, source: string): string {
	return marker.exec(source.slice(position?.start.offset ?? 0))?.[0] ?? '';
}

/** Whether a sign belongs to the text: a year, a figure with leading zeros, a plus. */
function isText(sign: string): boolean {
	return sign === '+' || /^(?:\d{4,}|0\d+)/.test(sign);
}

function asText(item: ListItem, sign = ''): RootContent[] {
	const [first, ...others] = item.children;
	const start = item.position?.start;
	const end = first?.type === 'paragraph' ? first.position?.end : start;
	const opening: Paragraph = {
		type: 'paragraph',
		children: [
			{ type: 'text', value: `${sign} ` },
			...(first?.type === 'paragraph' ? first.children : []),
		],
		...(start && end && { position: { start, end } }),
	};
	return [opening, ...(first && first.type !== 'paragraph' ? [first] : []), ...others];
}
