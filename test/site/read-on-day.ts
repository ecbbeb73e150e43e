import { visit } from 'unist-util-visit';
import { attribute } from './built-pages.ts';
import { daysBetween } from '../../src/domain/dates/calendar-date.ts';
import { textOn } from '../../src/domain/dates/day-text.ts';
import { goneAttribute } from '../../src/presentation/dated-element.ts';
import type { Element, Root } from 'hast';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';
import type { LookChanges } from '../../src/presentation/dated-element.ts';

/**
 * A built page as a reader has it on a later day: what `components/frame/dated.ts` does in a browser, as a pure function of
 * the page.
 */
export function readOnDay(root: Root, day: CalendarDate): Root {
	const page = structuredClone(root);
	visit(page, 'element', (element) => {
		const dated = attribute(element, 'data-dated');
		const changes = dated === undefined ? [] : (JSON.parse(dated) as LookChanges);
		const change = changes.findLast(([from]) => from <= day)?.[1] ?? {};
		if (goneAttribute in change) element.properties = {};
		for (const [name, value] of Object.entries(change))
			if (name === '') setText(element, textOn(value ?? '', day));
			else element.properties[propertyOf(element, name)] = value ?? undefined;
		const end = attribute(element, 'data-days-to');
		if (end !== undefined) setText(element, String(daysBetween(day, end as CalendarDate)));
		const last = attribute(element, 'data-today');
		if (last !== undefined) setText(element, last && last < day ? last : day);
	});
	return page;
}

/** What a reader sees: nothing that is hidden or over, white space folded. */
export function visibleText(root: Root, isLeftOut: (element: Element) => boolean): string {
	const texts: string[] = [];
	visit(root, (node) => {
		if (node.type === 'text') texts.push(node.value);
		if (node.type !== 'element') return true;
		const isHidden = ['hidden', 'data-gone'].some((name) => attribute(node, name) !== undefined);
		return isHidden || node.tagName === 'script' || isLeftOut(node) ? 'skip' : true;
	});
	return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function setText(element: Element, value: string): void {
	element.children = [{ type: 'text', value }];
}

/** The name under which the tree has an attribute, `dataTone` for `data-tone`. */
function propertyOf({ properties }: Element, name: string): string {
	const plain = name.replaceAll('-', '').toLowerCase();
	return Object.keys(properties).find((key) => key.toLowerCase() === plain) ?? camelCase(name);
}

function camelCase(name: string): string {
	return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
