import { Tokenizer } from 'htmlparser2';

/** A root path in an attribute's value: it begins with one slash. */
const rootPath = /^\s*\/(?!\/)/;
/** The same in a list of pictures (`srcset`), and in what a page is to be replaced by (`content` of `refresh`). */
const rootPaths = {
	srcset: /(?:^|,)\s*\/(?!\/)/g,
	refresh: /^[\d.\s]*[;,]\s*url\s*=\s*['"]?\s*\/(?!\/)/i,
};

/** The attributes of HTML whose value is one address. */
const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster']);

interface Attribute {
	name: string;
	value: string;
	/** Where the value begins. */
	start: number;
}

/**
 * Leads the root paths in a page of HTML (`/agencies/`) into the site at `base` (`/zwgk/agencies/`), but not those that begin
 * with one of `bundled`, which are right already. Only addresses in attributes are changed; everything else stays byte for
 * byte.
 */
export function atBase(html: string, base: string, bundled: readonly string[]): string {
	const inner = base.slice(1);
	const places: number[] = [];
	let tag: Attribute[] = [];
	let value: { start: number; end: number } | undefined;
	const endTag = () => {
		for (const attribute of tag) places.push(...slashesIn(attribute, tag));
		tag = [];
	};
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: false },
		{
			...ignored,
			onattribname: (start, end) => {
				tag.push({ name: html.slice(start, end).toLowerCase(), value: '', start: end });
				value = undefined;
			},
			onattribdata: (start, end) => (value = { start: value?.start ?? start, end }),
			onattribend: () => {
				const attribute = tag.at(-1);
				if (attribute && value)
					Object.assign(attribute, { value: html.slice(value.start, value.end), ...value });
			},
			onopentagend: endTag,
			onselfclosingtag: endTag,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	const wanted = places
		.filter((place) => !bundled.some((start) => html.startsWith(start, place)))
		.sort((one, other) => one - other);
	const ends = [...wanted.map((place) => place + 1), html.length];
	return ends.map((end, index) => html.slice(ends[index - 1] ?? 0, end)).join(inner);
}

/** The places of the slashes with which the root paths of an attribute begin. */
function slashesIn({ name, value, start }: Attribute, tag: readonly Attribute[]): number[] {
	const endOf = (match: RegExpExecArray | null) =>
		match ? [start + match.index + match[0].length - 1] : [];
	if (addressAttributes.has(name)) return endOf(rootPath.exec(value));
	if (name === 'srcset') return [...value.matchAll(rootPaths.srcset)].flatMap(endOf);
	const isRefresh = name === 'content' && tag.some(isRefreshing);
	return isRefresh ? endOf(rootPaths.refresh.exec(value)) : [];
}

function isRefreshing({ name, value }: Attribute): boolean {
	return name === 'http-equiv' && value.toLowerCase() === 'refresh';
}

const nothing = () => {};
const ignored = {
	onattribentity: nothing,
	oncdata: nothing,
	onclosetag: nothing,
	oncomment: nothing,
	ondeclaration: nothing,
	onend: nothing,
	onopentagname: nothing,
	onprocessinginstruction: nothing,
	ontext: nothing,
	ontextentity: nothing,
};
