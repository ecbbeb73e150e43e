import { childAt, childElements, isOn, xmlValue } from './xml-tree.ts';
import { numberFormat } from './number-text.ts';

/** A level of automatic numbers (ISO/IEC 29500-1, 17.9.6). */
interface Level {
	start: number;
	format: string;
	/** The text of the number, `%1` for the number of the first level: `第%1条`. */
	text: string;
	/** What stands between the number and the text. */
	suffix: string;
	/** The level, from 1, after which it begins again; 0 for never; by default any higher one. */
	restart?: number | undefined;
	/** All its numbers are written in digits, whatever the formats of the levels. */
	isLegal: boolean;
	/** The style of paragraphs that have this level. */
	style?: string | undefined;
}

/** The numbers of one list; several lists may count on from each other. */
interface Numbers {
	/** Lists with the same counter count on from each other. */
	counter: string;
	levels: readonly (Level | undefined)[];
	/** Level → where this list begins anew. */
	starts: ReadonlyMap<number, number>;
}

/** What Word prints before a paragraph. */
export interface PrintedNumber {
	text: string;
	suffix: string;
	/** The name of a format that is not known; the number is in digits then. */
	unknownFormat?: string | undefined;
}

/** The list in which a paragraph says that it stands, and its style, by which it has a level where it states none. */
export interface ListPlace {
	numberId: string;
	level?: number | undefined;
	style?: string | undefined;
}

/** The next number of a list, for the next paragraph of it; `undefined` where Word prints none, or a bullet. */
export type NextNumber = (paragraph: ListPlace) => PrintedNumber | undefined;

const mostLevels = 9;

/** Counts the paragraphs of a document as Word does. They must be asked for in the order of the document. */
export function readNumbering(document: Document | undefined): NextNumber {
	const root = document?.documentElement;
	const lists = root ? readLists(root) : new Map<string, Numbers>();
	/** Counter → the last number of each level. */
	const counts = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();
	return ({ numberId, level: stated, style }) => {
		const list = lists.get(numberId);
		const ofStyle =
			list?.levels.findIndex((one) => style !== undefined && one?.style === style) ?? -1;
		const place = stated ?? Math.max(0, ofStyle);
		const level = list?.levels[place];
		if (!list || !level) return undefined;
		const count = counts.get(list.counter) ?? [];
		counts.set(list.counter, count);
		const start = list.starts.get(place);
		const key = `${numberId} ${place}`;
		const last = start !== undefined && !begun.has(key) ? undefined : count[place];
		begun.add(key);
		count[place] = last === undefined ? (start ?? level.start) : last + 1;
		for (let lower = place + 1; lower < mostLevels; lower++) {
			const { restart } = list.levels[lower] ?? {};
			if (restart === undefined || (restart > 0 && place < restart)) count[lower] = undefined;
		}
		return printed(list, level, count);
	};
}

function printed(
	{ levels }: Numbers,
	level: Level,
	count: (number | undefined)[],
): PrintedNumber | undefined {
	if (level.format === 'bullet') return undefined;
	let unknownFormat: string | undefined;
	const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
		const other = levels[Number(digit) - 1];
		const value = count[Number(digit) - 1] ?? other?.start ?? 1;
		const isPlain = level.isLegal && other?.format !== 'decimalZero';
		const name = isPlain ? 'decimal' : (other?.format ?? 'decimal');
		const format = numberFormat(name);
		if (!format) unknownFormat = name;
		return (format ?? String)(value);
	});
	return text === '' ? undefined : { text, suffix: level.suffix, unknownFormat };
}

function readLists(root: Element): Map<string, Numbers> {
	const abstracts = new Map(
		childElements(root, 'abstractNum').map((element) => [
			xmlValue(element, 'abstractNumId') ?? '',
			element,
		]),
	);
	const byStyle = new Map(
		[...abstracts].flatMap(([id, element]) => {
			const style = xmlValue(childAt(element, 'styleLink'));
			return style === undefined ? [] : [[style, id] as const];
		}),
	);
	/** A list may take its levels from the one that defines a style of lists. */
	const counterOf = (id: string) => {
		const style = xmlValue(childAt(abstracts.get(id), 'numStyleLink'));
		return (style === undefined ? undefined : byStyle.get(style)) ?? id;
	};
	return new Map(
		childElements(root, 'num').map((element) => {
			const counter = counterOf(xmlValue(childAt(element, 'abstractNumId')) ?? '');
			const definition = abstracts.get(counter);
			const levels = definition ? readLevels(definition) : [];
			const starts = new Map<number, number>();
			for (const override of childElements(element, 'lvlOverride')) {
				const place = Number(xmlValue(override, 'ilvl'));
				const own = childAt(override, 'lvl');
				if (own) levels[place] = readLevel(own);
				const start = xmlValue(childAt(override, 'startOverride'));
				if (start !== undefined) starts.set(place, Number(start));
			}
			return [xmlValue(element, 'numId') ?? '', { counter, levels, starts }];
		}),
	);
}

function readLevels(definition: Element): (Level | undefined)[] {
	const levels: (Level | undefined)[] = [];
	for (const element of childElements(definition, 'lvl')) {
		const place = Number(xmlValue(element, 'ilvl'));
		if (place >= 0 && place < mostLevels) levels[place] = readLevel(element);
	}
	return levels;
}

function readLevel(element: Element): Level {
	const restart = xmlValue(childAt(element, 'lvlRestart'));
	return {
		start: Number(xmlValue(childAt(element, 'start')) ?? 0),
		format: xmlValue(childAt(element, 'numFmt')) ?? 'decimal',
		text: xmlValue(childAt(element, 'lvlText')) ?? '',
		suffix: xmlValue(childAt(element, 'suff')) ?? 'tab',
		restart: restart === undefined ? undefined : Number(restart),
		isLegal: isOn(childAt(element, 'isLgl')),
		style: xmlValue(childAt(element, 'pStyle')),
	};
}
