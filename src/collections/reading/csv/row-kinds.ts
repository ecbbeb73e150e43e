import { ordinal, plainHeading } from './known-columns.ts';
import type { GridRow } from './grid.ts';
import type { Header } from './header.ts';

/**
 * What a row below the header is. `blank`: nothing but its number; `total`: sums of the rows above; `note`: a remark on the
 * whole table; `heading`: the header once more; `numbering`: the numbers of the columns; `units`: their units; `lone`: a
 * single cell where a record has several, such as the title of a group; `record`: everything else.
 */
export type RowKind =
	'blank' | 'total' | 'note' | 'heading' | 'numbering' | 'units' | 'lone' | 'record';

export interface KnownRow extends GridRow {
	kind: RowKind;
}

/** The rows below the header with what each is. `key` is the field that names a row. */
export function rowsBelow(
	rows: readonly GridRow[],
	header: Header,
	key: string | undefined,
): KnownRow[] {
	const kindOf = classifier(header, key);
	let isBelowNote = false;
	return rows.slice(header.place + header.height).map((row, place) => {
		const found = (place < formRows ? formRow(row) : undefined) ?? kindOf(row);
		// The second and third of several notes need not begin like one.
		const kind = found === 'lone' && isBelowNote ? 'note' : found;
		isBelowNote = kind === 'note';
		return { ...row, kind };
	});
}

function classifier({ headings, columns }: Header, key: string | undefined) {
	const places = [...columns.keys()];
	const named = places.filter((place) => columns[place] !== undefined);
	const required = places.filter((place) => columns[place]?.isRequired);
	const keyPlace = columns.findIndex((column) => column?.name === key);
	const counting = places.find(
		(place) => !columns[place] && plainHeading(headings[place] ?? '') === ordinal,
	);
	return ({ cells }: GridRow): RowKind => {
		const cell = (place: number) => cells[place] ?? '';
		const filled = [...cells.keys()].filter(
			(place) => cell(place) !== '' && !(place === counting && isOrdinal(cell(place))),
		);
		const [first, second] = filled;
		if (first === undefined) return 'blank';
		const isIncomplete = required.some((place) => cell(place) === '');
		const marked = [first, ...(second !== undefined && isNumber(cell(first)) ? [second] : [])].find(
			(place) => isTotal(cell(place)),
		);
		if (marked !== undefined && (marked === keyPlace || cell(keyPlace) === '' || isIncomplete))
			return 'total';
		if (named.length > 1 && named.every((place) => isAlike(cell(place), headings[place])))
			return 'heading';
		const isShort = filled.length === 1 || filled.every((place) => note.test(cell(place)));
		if (note.test(cell(first)) && (isIncomplete || isShort)) return 'note';
		return filled.length === 1 && required.length > 2 ? 'lone' : 'record';
	};
}

function isAlike(cell: string, heading = ''): boolean {
	return cell === heading || (cell !== '' && plainHeading(cell) === plainHeading(heading));
}

const total =
	/^(?:本[页表月季年]|本季度|全[年县市区省镇乡])?(?:合计|总计|小计|共计|累计|总和|总数|total)(?:\([^()]{0,8}\))?[\d.,]{0,12}\p{L}?$/iu;

/** The longest words for a total, blanks included. */
const mostTotalCharacters = 24;

function isTotal(cell: string): boolean {
	if (cell.length > mostTotalCharacters || !/[计和数]|total/i.test(cell)) return false;
	return total.test(cell.normalize('NFKC').replace(/[\s:]/g, ''));
}

const note = new RegExp(
	`^[*※▲(（\\s]*(?:${[
		'(?:备|附)?注\\s*\\d*\\s*[:：.．、]',
		'(?:(?:填[表报])?说明|填[表报]人|填[表报]单位(?:[（(][^（()）]*[）)])?|制表人?|经办人?|审[核批查]人?|复核人?|(?:单位|部门|统计)?负责人',
		'联系人|联系电话|联系方式|(?:填[表报]|制表|报送|统计|打印|导出)(?:日期|时间)|(?:数据|资料)来源|单位|截[至止](?:日期|时间)?)\\s*[:：]',
		'截[至止]\\s*\\d{4}\\s*年',
		'(?:以下|此页|本页)(?:空白|无正文)',
	].join('|')})`,
);

/** A statistical form has the numbers of its columns and their units in the first rows below their names. */
const formRows = 2;

function formRow(row: GridRow): RowKind | undefined {
	if (isNumbering(row)) return 'numbering';
	return isUnits(row) ? 'units' : undefined;
}

function isUnits({ cells: [first = '', ...others] }: GridRow): boolean {
	const filled = others.filter((cell) => cell !== '');
	return first === '' && filled.length > 0 && filled.every((cell) => unit.test(cell));
}

const unit =
	/^[(（]?(?:单位[:：])?(?:[百千]?[万亿]?元|件|个|人|人次|次|家|户|项|起|宗|份|日|天|%|平方米|公顷|亩|公里|吨)[)）]?$/;

/** `1, 2, 3 …` or `甲, 乙, 1, 2 …`. */
function isNumbering({ cells }: GridRow): boolean {
	const signs = cells
		.filter((cell) => cell !== '')
		.map((cell) => cell.normalize('NFKC').replace(/[()]/g, ''));
	const numbers = signs.filter((sign) => !/^[甲乙丙丁戊己庚辛壬癸]$/.test(sign));
	return (
		signs.length > 2 &&
		numbers.length > 1 &&
		numbers.every((sign, place) => sign === String(place + 1))
	);
}

/** The number of a row: `12`, `一`, `（二）`. */
function isOrdinal(cell: string): boolean {
	return /^[(（]?[\d一二三四五六七八九十]+[)）.．、]?$/.test(cell);
}

function isNumber(cell: string): boolean {
	return /^\d+$/.test(cell);
}
