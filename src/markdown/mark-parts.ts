import { annexNotePlace, officialParts } from '../domain/official-parts.ts';
import { escapeHtml } from './escape-html.ts';

const block = /<(p|h[1-6])((?: [^>]*)?)>([\s\S]*?)<\/\1>/g;
const signed = /<p data-part="signature">.*?<\/p>\s*<p data-part="date">.*?<\/p>/g;

/**
 * A body's HTML with the parts of an official document named (`data-part`), for print; a signature and its date in one box,
 * and 附件说明 with the names of the annexes where it belongs before a signature.
 */
export function markParts(html: string, annexes: readonly string[] = []): string {
	const parts = officialParts(
		[...html.matchAll(block)].map(([, name, , content = '']) => ({
			isHeading: name !== 'p',
			text: content.replace(/<[^>]*>/g, '').trim(),
		})),
	);
	const place = annexNotePlace(parts);
	let index = 0;
	return html
		.replace(block, (whole, name: string, attributes: string, content: string) => {
			const note = index === place ? annexNote(annexes) : '';
			const part = parts[index++];
			const marked = `<${name}${attributes} data-part="${part}">${content}</${name}>`;
			return part ? `${note}${marked}` : whole;
		})
		.replace(signed, (lines) => `<div class="signature">${lines}</div>`);
}

function annexNote(names: readonly string[]): string {
	if (names.length === 0) return '';
	const items = names.map((name) => `<li>${escapeHtml(name)}</li>`);
	return `<div class="annex-note" data-pagefind-ignore><span>附件：</span><ol>${items.join('')}</ol></div>`;
}
