/** The characters by which forms tick; those of symbol fonts have no others. */
const tick = '√✓✔☑■●\\uf052\\uf0fe\\uf0fc';
const emptyBox = '□☐\\uf06f\\uf0a8';

const ticks = new RegExp(`[${tick}]`, 'gu');
const notTicked = new RegExp(`^(?:[${emptyBox}×✗✘]|否|无|[-—–/]+)?$`, 'u');

/**
 * The value for which a column stands, if its cell is ticked; otherwise nothing. `isSaid`: the cell may say who is meant,
 * which then stands in brackets behind the value. Any other text is returned as it is, so that it is reported.
 */
export function tickedValue(cell: string, value: string, isSaid: boolean): string[] {
	if (notTicked.test(cell)) return [];
	const rest = cell
		.replace(ticks, '')
		.trim()
		.replace(/^[(（]([^()（）]*)[)）]$/, '$1')
		.trim();
	if (rest === '' || rest === '是' || rest === value) return [value];
	return [isSaid ? `${value}（${rest}）` : rest];
}

/**
 * The filled boxes of a cell such as `■政府网站 □政府公报`, separated by `；`; a cell without boxes as it is. 口 where a box
 * would stand is one that was typed.
 */
export function chosenBoxes(cell: string): string {
	if (!anyBox.test(cell)) return cell;
	const text = cell.replace(/(^|[\s)）])口(?=\S)/g, '$1□');
	return [...text.matchAll(box)]
		.filter(([, mark = '']) => isFilled.test(mark))
		.map(([, , label = '']) => label.replace(/\s+/g, '').replace(/[，、；;,。]+$/, ''))
		.filter((label) => label !== '')
		.join('；');
}

const anyBox = new RegExp(`[■☑${emptyBox}\\uf052\\uf0fe]`, 'u');
const isFilled = new RegExp(`[${tick}]`, 'u');
const box = new RegExp(`([${tick}${emptyBox}])([^${tick}${emptyBox}]*)`, 'gu');
