import { numberKeys } from '../../domain/numbers/number-values.ts';
import { isLabelLine, labelledValues } from '../../domain/text/labelled-values.ts';
import { labels, otherLabels, plainLabel } from '../../domain/text/labels.ts';
import { letters } from '../page/html-tree.ts';
import { runsText } from './block.ts';
import type { Block } from './block.ts';

interface KnownHead {
	title: string;
	documentNumbers?: readonly string[];
	/** The fields of the record that are filled in; any may be where they are not known. */
	filled?: ReadonlySet<string> | undefined;
}

/** The maximum number of blocks in which the repeated head is searched. */
const headLength = 12;

/**
 * Removes what a document's page shows above its body anyway: the title (also broken into several lines), the document
 * number, and lines such as `发布时间：2024-06-01 来源：…` whose values stand in the record.
 */
export function removeRepeatedHead(blocks: readonly Block[], known: KnownHead): Block[] {
	let rest = [...blocks];
	for (let step = 0; step < headLength; step++) {
		const repeated = repeatedAt(rest, known);
		if (repeated === 0) return rest;
		rest = rest.slice(repeated);
	}
	return rest;
}

/** How many blocks at the beginning repeat a known value. */
function repeatedAt(blocks: readonly Block[], known: KnownHead): number {
	const { title, documentNumbers = [] } = known;
	const [first] = blocks;
	if (first?.type !== 'text') return 0;
	const text = runsText(first.runs);
	const numbers = new Set(numberKeys(documentNumbers));
	if (text.trim() !== '' && numberKeys([text.trim()]).every((key) => numbers.has(key))) return 1;
	if (isRepeatedLine(text, known)) return 1;
	let joined = '';
	for (const [index, block] of blocks.slice(0, 6).entries()) {
		if (block.type !== 'text') return 0;
		joined += letters(runsText(block.runs));
		if (joined === letters(title)) return index + 1;
		if (!letters(title).startsWith(joined)) return 0;
	}
	return 0;
}

/** A value of a line that is not the beginning of a text. */
const shortValue = /^[^，。；！？]{0,60}$/;

const others = new Set<string>(otherLabels.map(plainLabel));

function isRepeatedLine(text: string, { filled }: KnownHead): boolean {
	return (
		isLabelLine(text) &&
		labelledValues(text).every(({ label, value }) => {
			const field = fieldOf(label);
			const isRecorded = others.has(plainLabel(label)) || value === '' || field === undefined;
			return shortValue.test(value) && (isRecorded || filled === undefined || filled.has(field));
		})
	);
}

const fieldsByLabel = new Map(
	Object.entries(labels).flatMap(([field, names]) =>
		names.map((name) => [plainLabel(name), field] as const),
	),
);

function fieldOf(label: string): string | undefined {
	return fieldsByLabel.get(plainLabel(label));
}
