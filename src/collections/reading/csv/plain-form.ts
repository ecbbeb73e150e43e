import { chosenBoxes, tickedValue } from './form-cells.ts';
import { plainHeading } from './known-columns.ts';
import { mostRowsAbove } from './header.ts';
import type { OfficialForm, TickedGroup } from '../../declarations/official-form.ts';
import type { GridRow } from './grid.ts';

/** A ticked group at its place: the value of each of its columns. */
interface Span {
	group: TickedGroup;
	start: number;
	values: readonly (string | undefined)[];
}

/**
 * The rows of a table in the official form as rows of one column a field: a group of ticked columns becomes one column with
 * the ticked values, a list of boxes its filled ones, and cells that were merged are repeated. Rows without the two rows of
 * headings of the form stay as they are.
 */
export function plainForm(
	rows: readonly GridRow[],
	form: OfficialForm | undefined,
): readonly GridRow[] {
	const found = form && findForm(rows, form);
	if (!found) return rows;
	const { place, spans } = found;
	const [above, below] = [rows[place], rows[place + 1]].map((row) => row?.cells ?? []);
	const placesOf = (headings: readonly string[]) =>
		placesWith([above ?? [], below ?? []], new Set(headings.map(plainHeading)));
	const boxed = placesOf(form.boxed);
	const merged = placesOf(form.merged);
	const dropped = new Set(
		spans.flatMap(({ start, values }) => values.slice(1).map((_, index) => start + index + 1)),
	);
	const held = new Map<number, string>();
	return rows.map((row, index) => {
		const cells = [...row.cells];
		if (index === place + 1) for (const { start } of spans) cells[start] = '';
		if (index > place + 1) {
			for (const span of spans) cells[span.start] = valueOf(span, row.cells);
			for (const at of boxed) cells[at] = chosenBoxes(cells[at] ?? '');
			if (cells.filter((cell) => cell !== '').length > 2)
				for (const at of merged) cells[at] = repeated(held, at, cells[at] ?? '');
		}
		return { ...row, cells: cells.filter((_, at) => !dropped.has(at)) };
	});
}

function findForm(
	rows: readonly GridRow[],
	{ ticked }: OfficialForm,
): { place: number; spans: readonly Span[] } | undefined {
	for (let place = 0; place <= mostRowsAbove; place++) {
		const [above, below] = [rows[place]?.cells, rows[place + 1]?.cells];
		if (!above || !below) return undefined;
		const spans = ticked.flatMap((group) => spanOf(group, above, below) ?? []);
		// A record may have a single value where the form has its heading.
		if (spans.some(({ values }) => values.filter((value) => value !== undefined).length > 1))
			return { place, spans };
	}
	return undefined;
}

/** The group's columns reach to the next heading of the upper row; `undefined` if the lower row has other headings there. */
function spanOf(
	group: TickedGroup,
	above: readonly string[],
	below: readonly string[],
): Span | undefined {
	const start = above.findIndex((cell) => plainHeading(cell) === group.heading);
	if (start < 0) return undefined;
	const next = above.findIndex((cell, place) => place > start && cell !== '');
	const end = next < 0 ? Math.max(above.length, below.length) : next;
	const headings = Array.from({ length: end - start }, (_, index) => below[start + index] ?? '');
	const values = headings.map((heading) => group.columns[plainSubheading(heading)]);
	const isKnown = headings.every((heading, index) => heading === '' || values[index] !== undefined);
	return isKnown && values.some((value) => value !== undefined)
		? { group, start, values }
		: undefined;
}

/** `特定群体（请写明）` → `特定群体`. */
function plainSubheading(heading: string): string {
	return plainHeading(heading).replace(/\([^()]*\)$/, '');
}

function valueOf({ group, start, values }: Span, cells: readonly string[]): string {
	const found = values.flatMap((value, index) =>
		value === undefined ? [] : tickedValue(cells[start + index] ?? '', value, value === group.said),
	);
	const order = [...new Set(Object.values(group.columns))];
	const rank = (value: string) => order.findIndex((each) => value.startsWith(each));
	return [...new Set(found)].sort((a, b) => rank(a) - rank(b)).join('；');
}

function placesWith(
	rows: readonly (readonly string[])[],
	headings: ReadonlySet<string>,
): readonly number[] {
	const width = Math.max(...rows.map((cells) => cells.length));
	return Array.from({ length: width }, (_, place) => place).filter((place) =>
		rows.some((cells) => headings.has(plainHeading(cells[place] ?? ''))),
	);
}

function repeated(held: Map<number, string>, place: number, cell: string): string {
	if (cell === '') return held.get(place) ?? '';
	held.set(place, cell);
	return cell;
}
