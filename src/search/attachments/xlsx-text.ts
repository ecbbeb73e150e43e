import { openPackage } from './open-package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetText } from './sheet-text.ts';
import { readXml } from './read-xml.ts';
import type { AttachmentLimits } from './attachment-limits.ts';

/**
 * The text of an Excel workbook (`.xlsx`): for each sheet its name and a line per row. Only what a reader of the workbook
 * sees is read: hidden sheets, rows and columns may hold personal data, which must not come out through the search.
 * Numbers, dates, comments and drawings are left out. Throws, with a reason in Chinese, where the file is damaged,
 * encrypted or beyond `limits`.
 */
export function xlsxText(bytes: Uint8Array, limits: AttachmentLimits): string {
	const { part, related } = openPackage(bytes, limits);
	const workbook = related('').find(({ type }) => type === 'officeDocument')?.part ?? '';
	const content = part(workbook);
	if (!content) throw new Error('文件已损坏，里面没有工作簿');
	const parts = related(workbook);
	const stringsPart = parts.find(({ type }) => type === 'sharedStrings');
	const strings = readSharedStrings((stringsPart && part(stringsPart.part)) ?? noStrings, limits);
	let text = '';
	for (const { name, id } of visibleSheets(content, limits)) {
		if (text.length > limits.characters) break;
		const sheetPart = parts.find((candidate) => candidate.id === id);
		const sheet = sheetPart && part(sheetPart.part);
		text += `${name}\n`;
		if (sheet) text += sheetText(sheet, strings, limits);
	}
	return text;
}

const noStrings = new TextEncoder().encode('<sst/>');

/** The sheets that are shown, in order. A name that the program gave says nothing and is left out. */
function visibleSheets(workbook: Uint8Array, limits: AttachmentLimits) {
	const sheets: { name: string; id: string }[] = [];
	const open = (element: string, attributes: Readonly<Record<string, string>>) => {
		const { name = '', state = 'visible', id = '' } = attributes;
		if (element !== 'sheet' || state !== 'visible') return;
		sheets.push({ name: /^(?:Sheet|工作表)\s*\d+$/i.test(name) ? '' : name, id });
	};
	readXml(workbook, { open }, limits);
	return sheets;
}
