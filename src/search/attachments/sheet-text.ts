import { readXml } from './read-xml.ts';
import type { AttachmentLimits } from './attachment-limits.ts';

type Attributes = Readonly<Record<string, string>>;

/** The texts in the visible cells of a worksheet, a line per row; `strings` are those that cells refer to. */
export function sheetText(
	content: Uint8Array,
	strings: readonly string[],
	limits: Pick<AttachmentLimits, 'depth' | 'characters'>,
): string {
	const hiddenColumns: { from: number; to: number }[] = [];
	const path: string[] = [];
	let isRowHidden = false;
	let column = 0;
	let type = '';
	let value = '';
	let text = '';
	const isColumnHidden = () => hiddenColumns.some(({ from, to }) => from <= column && column <= to);
	readXml(
		content,
		{
			open(name, attributes) {
				path.push(name);
				if (name === 'col' && (isTrue(attributes['hidden']) || isZero(attributes['width'])))
					hiddenColumns.push(rangeOf(attributes));
				if (name === 'row') {
					isRowHidden = isTrue(attributes['hidden']) || isZero(attributes['ht']);
					column = 0;
				}
				if (name === 'c') {
					column = columnOf(attributes['r']) ?? column + 1;
					type = attributes['t'] ?? '';
					value = '';
				}
			},
			text(data) {
				const within = path.at(-1);
				const isInline = type === 'inlineStr' && within === 't' && path.at(-2) !== 'rPh';
				if (isInline || (type !== 'inlineStr' && within === 'v')) value += data;
			},
			close(name) {
				path.pop();
				if (name === 'row') text += '\n';
				if (name !== 'c' || isRowHidden || isColumnHidden()) return;
				if (type === 's') text += `${strings[Number(value)] ?? ''} `;
				if (type === 'inlineStr' || type === 'str') text += `${value} `;
			},
			isDone: () => text.length > limits.characters,
		},
		limits,
	);
	return text;
}

function rangeOf({ min, max }: Attributes): { from: number; to: number } {
	return { from: Number(min), to: Number(max) };
}

/** `AB12` → 28. */
function columnOf(reference: string | undefined): number | undefined {
	const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
	return letters
		? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
		: undefined;
}

function isTrue(value: string | undefined): boolean {
	return value === '1' || value === 'true';
}

function isZero(value: string | undefined): boolean {
	return value !== undefined && Number(value) === 0;
}
