/** A row of a table that has an anchor. */
export interface RowOnPage {
	anchor: string;
	cells: string[];
	/** What its table says of the cells: which `name` the row, which `number` it. */
	says: readonly string[];
	/** Ids. */
	agencies: string[];
	/** When it was published, else made; empty when it does not say. */
	date: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Takes rows that can be cited out of the text of a page. */
export function createRowCollector() {
	const rows: RowOnPage[] = [];
	let says: string[] = [];
	let row: RowOnPage | undefined;
	return {
		open: (name: string, attributes: Attributes) => {
			if (name === 'table') says = [];
			if (name === 'th' && attributes['scope'] === 'col') says.push(attributes['data-says'] ?? '');
			if (name === 'tr' && attributes['id']) rows.push((row = rowOf(attributes, says)));
			if (name === 'td' || name === 'th') row?.cells.push('');
		},
		/** Whether the text stands in a row. */
		text: (data: string): boolean => {
			if (row && row.cells.length > 0) row.cells[row.cells.length - 1] += data;
			return row !== undefined;
		},
		close: (name: string) => {
			if (name === 'tr') row = undefined;
		},
		take: () => rows,
	};
}

function rowOf(attributes: Attributes, says: readonly string[]): RowOnPage {
	return {
		anchor: attributes['id'] ?? '',
		cells: [],
		says,
		agencies: (attributes['data-agencies'] ?? '').split(' ').filter(Boolean),
		date: attributes['data-published'] ?? attributes['data-formed'] ?? '',
	};
}
