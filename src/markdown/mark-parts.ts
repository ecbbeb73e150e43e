import { officialParts } from '../domain/official-parts.ts';

const block = /<(p|h[1-6])((?: [^>]*)?)>([\s\S]*?)<\/\1>/g;
const signed = /<p data-part="signature">.*?<\/p>\s*<p data-part="date">.*?<\/p>/g;

/** A body's HTML with the parts of an official document named (`data-part`), for print; a signature and its date in one box. */
export function markParts(html: string): string {
	const parts = officialParts(
		[...html.matchAll(block)].map(([, name, , content = '']) => ({
			isHeading: name !== 'p',
			text: content.replace(/<[^>]*>/g, '').trim(),
		})),
	);
	let index = 0;
	return html
		.replace(block, (whole, name: string, attributes: string, content: string) => {
			const part = parts[index++];
			return part ? `<${name}${attributes} data-part="${part}">${content}</${name}>` : whole;
		})
		.replace(signed, (lines) => `<div class="signature">${lines}</div>`);
}
