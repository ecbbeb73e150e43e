/** Text as HTML shows it, within an attribute too; control characters, which HTML forbids, become spaces. */
export function escapedHtml(text: string): string {
	return text
		.replace(/\p{Cc}+/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** An address as a link where it is one of the web; anything else, such as `javascript:`, as text. */
export function webLink(url: string): string {
	const text = escapedHtml(readable(url));
	return isWebAddress(url) ? `<a href="${escapedHtml(new URL(url).href)}">${text}</a>` : text;
}

interface Table {
	/** For those who do not see it; no other table of the file has the same. */
	label: string;
	header: readonly string[];
	/** HTML already. */
	rows: readonly (readonly string[])[];
}

/** A table that scrolls by itself where the screen is narrow. */
export function table({ label, header, rows }: Table): string {
	const head = header.map((cell) => `<th scope="col">${escapedHtml(cell)}</th>`).join('');
	const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
	return `<section class="scroll" aria-label="${escapedHtml(label)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></section>`;
}

/** A list; its items are HTML already. */
export function list(items: readonly string[]): string {
	return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

interface Heading {
	title: string;
	count: number;
	/** Behind a summary that opens it. */
	isFolded?: boolean;
}

/** A part with its heading; nothing when there is nothing to count. */
export function section({ title, count, isFolded = false }: Heading, content: string): string {
	if (count === 0) return '';
	const heading = `${escapedHtml(title)}（${count}）`;
	if (isFolded) return `<details><summary>${heading}</summary>\n${content}</details>`;
	return `<h2>${heading}</h2>\n${content}`;
}

/** The path alone, in letters: the site is named at the top. */
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
