import type { Element } from 'hast';

/** Where scripts that load pictures late keep the address, the most reliable first. */
const lateNames = [
	'dataSrc',
	'dataOriginal',
	'dataLazySrc',
	'dataLazy',
	'dataActualsrc',
	'dataEcho',
	'dataUrl',
	'_src',
	'original',
	'file',
];

/** Other attributes with such addresses: `lay-src`, `data-lazyload`, `real_src`. */
const lateName = /^(?:data\w*(?:src|original|lazy\w*|echo|url)|lay-?src|real_?src)$/i;

/** A picture that only keeps a place free. */
const placeholder =
	/^data:image\/(?:gif|png|svg\+xml)[^]{0,400}$|(?:^|[/_-])(?:blank|spacer|loading|placeholder|lazy|grey|transparent)[^/]*$/i;

/** The address of a picture, or of another embedded element, as written; empty when it has none. */
export function pictureAddress(element: Element): string {
	const { properties } = element;
	const named = [...lateNames, ...Object.keys(properties).filter((name) => lateName.test(name))];
	const late = named.map((name) => String(properties[name] ?? '').trim()).find(isAddress);
	const written = String(properties['src'] ?? '').trim();
	if (late !== undefined) return late;
	if (written !== '' && !placeholder.test(written)) return written;
	const sets = Object.keys(properties).filter((name) => /srcset$/i.test(name));
	return sets.map((name) => widest(properties[name])).find(isAddress) ?? '';
}

function isAddress(text: string): boolean {
	return /[/.]/.test(text) && !/[\s{}<>]/.test(text) && !placeholder.test(text);
}

/** The address of the widest picture of a `srcset`. */
function widest(value: unknown): string {
	const sources = [value]
		.flat()
		.map((part) => String(part ?? ''))
		.join(', ')
		.split(/,\s+/)
		.map((source) => source.trim().split(/\s+/))
		.map(([address = '', size = '1x']) => ({ address, size: Number.parseFloat(size) || 1 }));
	return sources.toSorted((a, b) => b.size - a.size)[0]?.address ?? '';
}
