import { Parser } from 'htmlparser2';

/** A link as readers see it. */
export interface LinkText {
	text: string;
	/** As written. */
	href: string;
}

const mostLinks = 2000;
const longestText = 100;
const longestAddress = 2048;

/** The links of a page that have a text, navigation included; at most 2,000. */
export function linkTexts(html: string): LinkText[] {
	const links: LinkText[] = [];
	let open: LinkText | undefined;
	const parser = new Parser({
		onopentag(name, { href = '', title = '' }) {
			if (name !== 'a' || links.length >= mostLinks || href.length > longestAddress) return;
			// Long titles are cut in lists; the whole one then stands in the attribute.
			open = { text: title.length > 0 ? `${title} ` : '', href: href.trim() };
		},
		ontext(text) {
			if (open && open.text.length < longestText * 2) open.text += text.slice(0, longestText);
		},
		onclosetag(name) {
			if (name !== 'a' || !open) return;
			const text = open.text.replace(/\s+/g, ' ').trim().slice(0, longestText);
			if (text !== '' && open.href !== '') links.push({ ...open, text });
			open = undefined;
		},
	});
	parser.end(html);
	return links;
}
