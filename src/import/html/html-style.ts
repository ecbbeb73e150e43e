import type { Element } from 'hast';
import { blockTags } from '../../domain/text/block-tags.ts';

/** The style that a piece of text has from the elements around it. */
export interface TextStyle {
	strong: boolean;
	headingTypeface: boolean;
	large: boolean;
	centred: boolean;
	preformatted: boolean;
	struck: boolean;
	/** Inside a tracked deletion. */
	deleted: boolean;
	/** The level of the enclosing heading element. */
	tag?: number | undefined;
	/** The address of the enclosing link, as written. */
	link?: string | undefined;
	script?: 'sub' | 'sup' | undefined;
	/** In a typeface whose letters are pictures. */
	symbols?: boolean | undefined;
}

export const plainStyle: TextStyle = {
	strong: false,
	headingTypeface: false,
	large: false,
	centred: false,
	preformatted: false,
	struck: false,
	deleted: false,
};

/** The style inside `element`, when `outer` is the style around it. */
export function styleWithin(outer: TextStyle, element: Element): TextStyle {
	const { tagName, properties } = element;
	const face = declared(element, 'font-family') ?? String(properties['face'] ?? '');
	const level = /^h([1-6])$/.exec(tagName)?.[1];
	return {
		strong: strength(element) ?? outer.strong,
		headingTypeface: face ? /黑体|楷体|小标宋|simhei|kaiti/i.test(face) : outer.headingTypeface,
		large: size(element) ?? outer.large,
		centred: alignment(element) ?? outer.centred,
		preformatted: tagName === 'pre' || outer.preformatted,
		struck: outer.struck || isStruck(element),
		deleted: outer.deleted || isDeleted(element),
		tag: level ? Number(level) : outer.tag,
		link: tagName === 'a' && properties['href'] ? String(properties['href']) : outer.link,
		symbols: face ? /wingdings|symbol/i.test(face) : outer.symbols,
		script: tagName === 'sub' || tagName === 'sup' ? tagName : outer.script,
	};
}

/** Whether `element` was invisible to readers of the old page. */
export function isHidden(element: Element): boolean {
	return (
		element.properties['hidden'] === true ||
		declared(element, 'display') === 'none' ||
		declared(element, 'visibility') === 'hidden'
	);
}

/** Whether a tracked change removed the element: `del`, or the class that Word gives to deletions. */
export function isDeleted({ tagName, properties }: Element): boolean {
	const classes = [properties['className'] ?? []].flat().join(' ');
	return (
		tagName === 'del' || /(?:^|\s)mso-?del/i.test(classes) || properties['role'] === 'deletion'
	);
}

/** Whether the element shows its text struck through. */
function isStruck(element: Element): boolean {
	const line = `${declared(element, 'text-decoration') ?? ''} ${declared(element, 'text-decoration-line') ?? ''}`;
	return ['s', 'strike'].includes(element.tagName) || line.includes('line-through');
}

/** The value of a property in the element's own `style` attribute. */
export function declared({ properties }: Element, property: string): string | undefined {
	const declarations = String(properties['style'] ?? '').split(';');
	const declaration = declarations.find(
		(text) => text.split(':')[0]?.trim().toLowerCase() === property,
	);
	return declaration?.split(':')[1]?.replace('!important', '').trim().toLowerCase();
}

function strength(element: Element): boolean | undefined {
	const weight = declared(element, 'font-weight');
	if (weight !== undefined) return /^bold|^[6-9]00/.test(weight);
	return element.tagName === 'b' || element.tagName === 'strong' ? true : undefined;
}

/**
 * Whether letters have 16 points or more, the size of headings on portal pages; `undefined` when the element states no
 * size.
 */
function size(element: Element): boolean | undefined {
	const [, number, unit] = /^([\d.]+)(pt|px)$/.exec(declared(element, 'font-size') ?? '') ?? [];
	if (number) return Number(number) >= (unit === 'pt' ? 16 : 21);
	return element.tagName === 'font' && element.properties['size'] !== undefined
		? Number(element.properties['size']) >= 5
		: undefined;
}

/** Whether the element centres its lines; `undefined` for an inline element, which cannot. */
function alignment(element: Element): boolean | undefined {
	if (!blockTags.has(element.tagName)) return undefined;
	const align = declared(element, 'text-align') ?? String(element.properties['align'] ?? '');
	if (align) return align === 'center';
	return element.tagName === 'center' ? true : undefined;
}
