import { strToU8, unzipSync, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationships(...targets: readonly (readonly [type: string, target: string])[]) {
	const entries = targets.map(
		([type, target], index) =>
			`<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
	);
	return `<Relationships>${entries.join('')}</Relationships>`;
}

/** A zip file of these texts by name. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
	);
}

/** The archive `bytes` with these files besides its own. */
export function addToZip(
	bytes: Uint8Array,
	files: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
	return zipSync({ ...unzipSync(bytes), ...files });
}

/** A Word document with this inside its body; `more` adds parts or replaces them. */
export function makeDocx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
	return zip({
		'_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
		'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
		...more,
	});
}

export interface Sheet {
	name: string;
	state?: string;
	/** XML before the rows, such as columns. */
	columns?: string;
	rows: string;
	/** Ranges of merged cells, such as `A1:A2`. */
	merged?: readonly string[];
}

/** A workbook of these sheets, whose cells may refer to `strings`. */
export function makeXlsx(sheets: readonly Sheet[], strings: readonly string[] = []): Uint8Array {
	const list = sheets.map(
		({ name, state }, index) =>
			`<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
	);
	const parts = sheets.map(({ columns = '', rows, merged = [] }, index) => [
		`xl/worksheets/sheet${index + 1}.xml`,
		`<worksheet>${columns}<sheetData>${rows}</sheetData>${mergedCells(merged)}</worksheet>`,
	]);
	const targets = sheets.map(
		(_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
	);
	return zip({
		'_rels/.rels': relationships(['officeDocument', '/xl/workbook.xml']),
		'xl/workbook.xml': `<workbook><sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relationships(...targets, ['sharedStrings', 'sharedStrings.xml']),
		'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
		...Object.fromEntries(parts),
	});
}

function mergedCells(ranges: readonly string[]): string {
	const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
	return cells === '' ? '' : `<mergeCells>${cells}</mergeCells>`;
}
