/** Escapes text for HTML, also within attributes; control characters, which HTML forbids, become spaces. */
export function escapedHtml(text: string): string {
	return text
		.replace(/\p{Cc}+/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A link for a web address; any other address, such as `javascript:`, as plain text. */
export function webLink(url: string): string {
	const text = escapedHtml(readable(url));
	return isWebAddress(url) ? `<a href="${escapedHtml(new URL(url).href)}">${text}</a>` : text;
}

interface Table {
	/** The name of the table for screen readers, unique in the file. */
	label: string;
	header: readonly string[];
	/** Cells that are already HTML. */
	rows: readonly (readonly string[])[];
}

/** A table that scrolls horizontally on a narrow screen. */
export function table({ label, header, rows }: Table): string {
	const head = header.map((cell) => `<th scope="col">${escapedHtml(cell)}</th>`).join('');
	const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
	return `<section class="scroll" aria-label="${escapedHtml(label)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></section>`;
}

/** A list; its items are already HTML. */
export function list(items: readonly string[]): string {
	return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

interface Heading {
	title: string;
	count: number;
	/** True for a part that is closed until the reader opens it. */
	isFolded?: boolean;
}

/** A part with its heading; an empty text when `count` is 0. */
export function section({ title, count, isFolded = false }: Heading, content: string): string {
	if (count === 0) return '';
	const heading = `${escapedHtml(title)}（${count}）`;
	if (isFolded) return `<details><summary>${heading}</summary>\n${content}</details>`;
	return `<h2>${heading}</h2>\n${content}`;
}

/** Only the decoded path of the address: the site is named at the top. */
function readable(url: string): string {
	if (!isWebAddress(url)) return url;
	const { pathname, hash, href } = new URL(url);
	try {
		return pathname === '/' ? href : decodeURI(pathname + hash);
	} catch {
		return pathname + hash;
	}
}

function isWebAddress(url: string): boolean {
	return /^https?:\/\//.test(url) && URL.canParse(url);
}
