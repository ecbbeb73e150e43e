import { isAlias, isNode, isScalar, visit } from 'yaml';
import type { Document, Node } from 'yaml';

interface Surprise {
	/** From the start of the YAML. */
	offset: number;
	/** What is wrong and what to do, in Chinese. */
	message: string;
}

/** What to do about a field that stands in the file a second time. */
export const writtenTwice = '同一个字段写了两次，请删去一个';

const quote = '请给整段内容加上引号';

/**
 * Finds valid YAML that does not mean what the editor meant: a value that begins with `&`, `*` or `!` loses its first word
 * or stands for another value, and a field that is written twice loses one of its values. Each finding has its position.
 */
export function findSurprises(document: Document): Surprise[] {
	const found: Surprise[] = [];
	const add = (node: Node, message: string) =>
		found.push({ offset: node.range?.[0] ?? 0, message });
	visit(document, {
		Node(_, node) {
			if (isAlias(node)) add(node, `内容以 * 开头时，${quote}`);
			else if (node.anchor !== undefined) add(node, `内容以 & 开头时，${quote}`);
			else if (node.tag !== undefined && !isPlainTag(node.tag))
				add(node, `内容以 ! 开头时，${quote}`);
		},
		Map(_, map) {
			const keys = new Set<string>();
			for (const { key } of map.items) {
				const place = isNode(key) ? key : map;
				const name = String(key);
				if (keys.has(name)) add(place, writtenTwice);
				if (!isScalar(key)) add(place, `字段名只能是文字。内容以 [ 或 { 开头时，${quote}`);
				keys.add(name);
			}
		},
	});
	return found;
}

/** The tags that the parser itself gives to plain data. */
function isPlainTag(tag: string): boolean {
	return /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/.test(tag);
}
