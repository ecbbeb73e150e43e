import type { Element, Nodes } from 'hast';
import { nodeText } from '../../markdown/tree.ts';
import { ownNumber } from './own-number.ts';
import type { HtmlContext } from './html-context.ts';

/** The number of characters of a paragraph that a remark quotes. */
const quotedCharacters = 40;

/** Adds a note on a paragraph that Word numbered when the page has no trace of the number. */
export function noteLostNumber(element: Element, note: HtmlContext['note']): void {
	if (!/mso-list:\s*l\d/i.test(styleOf(element)) || hasNumber(element)) return;
	const text = nodeText(element).trim();
	if (text !== '' && !ownNumber.test(text))
		note(
			'这一段在 Word 里是自动编号的，网页没有存下编号，请核对原文补上',
			text.slice(0, quotedCharacters),
		);
}

/** Whether the number that Word printed stands in the paragraph; Word marks it `mso-list: Ignore`. */
function hasNumber(node: Nodes): boolean {
	if (node.type === 'element' && /mso-list:\s*ignore/i.test(styleOf(node))) return true;
	return 'children' in node && node.children.some(hasNumber);
}

function styleOf({ properties }: Element): string {
	return String(properties['style'] ?? '');
}
