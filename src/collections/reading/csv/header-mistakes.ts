import { isPrivateHeading } from '../../../domain/personal-data/private-detail.ts';
import { suggestion } from '../../records/suggestion.ts';
import { columnInWords, quotedText } from './findings.ts';
import { mostColumns } from './grid.ts';
import { ordinal, plainHeading } from './known-columns.ts';
import type { Header } from './header.ts';
import type { KnownColumn, KnownColumns } from './known-columns.ts';
import type { KnownRow } from './row-kinds.ts';

interface Headed {
	header: Header;
	rows: readonly KnownRow[];
}

/** What is wrong with the names of the columns, in Chinese. */
export function headerMistakes({ header, rows }: Headed, known: KnownColumns): string[] {
	const { headings, height } = header;
	const filled = headings.filter((heading) => heading !== '');
	if (filled.length > mostColumns)
		return [`表头有 ${filled.length} 列，比任何表格都多。请检查逗号`];
	const unknown = [...headings.keys()].filter(
		(place) =>
			headings[place] !== '' &&
			!header.columns[place] &&
			plainHeading(headings[place] ?? '') !== ordinal,
	);
	const labels = known.all.map(({ label }) => label);
	const missing = rows.length > 0 ? absentColumns(header, known.all) : [];
	const absent = known.all.filter((column) => !header.columns.includes(column));
	const nameOf = (place: number) => oneLine(headings[place] ?? '');
	const secret = unknown.map(nameOf).filter(isPrivateHeading);
	const strange = unknown.map(nameOf).filter((title) => !isPrivateHeading(title));
	return [
		...secret.map(
			(title) =>
				`“${title}”这一列不能公开：身份证件号码、出生日期、电话、住址等属于个人信息，请删去整列`,
		),
		...(strange.length > 0 && header.known === 0
			? [withoutHeader(strange, labels)]
			: height === 2 && strange.length > 0
				? [brokenHeader(strange)]
				: strange.map((title) => notKnown(title, labels, missing.length > 0 ? [] : absent))),
		...(strange.length > 0 && header.known > 0 && missing.length > 0 ? [absenceOf(missing)] : []),
		...repeated(header),
		...unnamed({ header, rows }),
	];
}

/** The required columns that the table does not have. */
export function absentColumns(
	{ columns }: Header,
	known: readonly KnownColumn[],
): readonly KnownColumn[] {
	return known.filter((column) => column.isRequired && !columns.includes(column));
}

/** Says that these columns are missing. */
export function absenceOf(missing: readonly KnownColumn[]): string {
	const labels = missing.map(({ label }) => label);
	const more = labels.length > mostLabels ? ` 等 ${labels.length} 列` : '';
	return `缺少必填的列：${labels.slice(0, mostLabels).join('、')}${more}`;
}

const mostLabels = 8;

/** `absent` are columns that the table does not have; a few of them are a help. */
function notKnown(
	title: string,
	labels: readonly string[],
	absent: readonly KnownColumn[],
): string {
	const meant = suggestion(title, labels);
	const isHelp = meant === '' && absent.length > 0 && absent.length <= mostLabels;
	const others = absent.map(({ label }) => label).join('、');
	return `没有“${title}”这一列${meant}${isHelp ? `。表头里还没有的列：${others}` : ''}`;
}

function withoutHeader(headings: readonly string[], labels: readonly string[]): string {
	const [only = ''] = headings;
	if (headings.length === 1 && labels.length === 1)
		return `没有“${only}”这一列，应是 ${labels.join()}`;
	return `没有找到列名：这一行写的是${headings.slice(0, 3).map(quotedText).join('、')}，应是 ${labels.slice(0, 5).join('、')}${labels.length > 5 ? ' 等' : ''}`;
}

function brokenHeader(headings: readonly string[]): string {
	return `列名分成了两行（合并过单元格），其中${headings.slice(0, 5).map(quotedText).join('、')}对不上。请取消合并，列名写成一行`;
}

function repeated({ headings, columns }: Header): string[] {
	return [...columns.entries()].flatMap(([place, column]) =>
		column && columns.indexOf(column) < place
			? [`“${oneLine(headings[place] ?? '')}”这一列写了两次，后一列会盖掉前一列，请删去一列`]
			: [],
	);
}

/** Columns without a name below which something is written. */
function unnamed({ header: { headings }, rows }: Headed): string[] {
	const records = rows.filter(({ kind }) => kind === 'record');
	const found = [...headings.keys()].flatMap((place) => {
		const first = headings[place] === '' && records.find(({ cells }) => cells[place]);
		return first ? [{ place, line: first.line, text: first.cells[place] ?? '' }] : [];
	});
	const [first] = found;
	if (!first) return [];
	const places = found.map(({ place }) => columnInWords(place)).join('、');
	return [
		`${places}没有列名，下面却有内容（第 ${first.line} 行${quotedText(first.text)}）。请补上列名；不要的，删去整列；列名分成两行的，合成一行`,
	];
}

function oneLine(heading: string): string {
	return heading.replace(/\s+/g, ' ');
}
