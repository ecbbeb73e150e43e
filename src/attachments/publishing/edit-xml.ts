/** The changes to an XML text; names have no prefixes. */
export interface XmlEdits {
	/** Attributes → their new values. */
	attributes?: Readonly<Record<string, string>>;
	/** Elements whose contents are removed. */
	emptied?: readonly string[];
	/** Elements that are removed. */
	removed?: readonly string[];
	/** True to remove comments. */
	withoutComments?: boolean;
}

/** Comments, character data sections, declarations, instructions, tags: everything that begins with `<`. */
const markup =
	/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
const attribute = /(\s)([\w:.-]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** Applies these edits to `source`, which must be well-formed; everything else stays unchanged. */
export function editXml(
	source: string,
	{ attributes = {}, emptied = [], removed = [], withoutComments = false }: XmlEdits,
): string {
	if (!endsWhatBegins(source)) return source;
	let edited = '';
	let kept = 0;
	/** The element whose contents are removed, and how many elements of its name are open. */
	let inside: { name: string; depth: number; isRemoved: boolean } | undefined;
	for (const { 0: token, 1: fullName, index } of source.matchAll(markup)) {
		const end = index + token.length;
		const name = fullName && localName(fullName);
		const opens = name !== undefined && !token.startsWith('</') && !token.endsWith('/>');
		if (inside) {
			if (name === inside.name && opens) inside.depth++;
			if (name === inside.name && token.startsWith('</')) inside.depth--;
			if (inside.depth > 0) continue;
			kept = inside.isRemoved ? end : index;
			inside = undefined;
			continue;
		}
		if (name !== undefined && removed.includes(name)) {
			edited += source.slice(kept, index);
			kept = end;
			if (opens) inside = { name, depth: 1, isRemoved: true };
		} else if (name !== undefined) {
			edited += source.slice(kept, index) + withAttributes(token, attributes);
			kept = end;
			if (opens && emptied.includes(name)) inside = { name, depth: 1, isRemoved: false };
		} else if (withoutComments && token.startsWith('<!--')) {
			edited += source.slice(kept, index);
			kept = end;
		}
	}
	return inside ? source : edited + source.slice(kept);
}

/**
 * Whether every comment, section and instruction has an end; otherwise each would be searched to the end of the text.
 */
function endsWhatBegins(source: string): boolean {
	const pairs = [
		['<!--', '-->'],
		['<![CDATA[', ']]>'],
		['<?', '?>'],
	] as const;
	return pairs.every(([begin, end]) => {
		const last = source.lastIndexOf(begin);
		return last < 0 || source.includes(end, last);
	});
}

function withAttributes(tag: string, values: Readonly<Record<string, string>>): string {
	return tag.replace(attribute, (whole, space: string, name: string, equals: string) => {
		const value = values[localName(name)];
		return value === undefined ? whole : `${space}${name}${equals}"${value}"`;
	});
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
