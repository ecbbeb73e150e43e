import { readChineseDate } from '../../domain/dates/calendar-date.ts';
import { couldBeAgency } from '../registers/could-be-agency.ts';
import { runsText } from './block.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Block } from './block.ts';

/** 版记 of a document, in the fields of a record (`collections/fields/printed-fields.ts`). */
export interface Imprint {
	copiedTo?: string;
	printedBy?: string;
	printedOn?: CalendarDate;
}

export interface TakenImprint {
	imprint: Imprint;
	/** The body without it. */
	blocks: readonly Block[];
	/** A line that looks like a part of 版记 and stays in the body, because the rest is not as the standard lays it out. */
	left?: string | undefined;
}

/** The maximum length of a field. */
const longest = 500;

/** The number of blocks at the end of a body of which 版记 may consist. */
const mostBlocks = 8;

const date = String.raw`[\d〇○零Oo一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日`;
const printedLine = new RegExp(`^(?<by>[^\\d]*?)\\s*(?<on>${date})\\s*印\\s*发$`, 'u');
const copiedLine = /^抄\s*送\s*[:：]\s*/u;
const partOfImprint = new RegExp(
	`(?:^|[\\s。])(?:(?:抄\\s*[送报]|分\\s*送)\\s*[:：].{0,60}|.{0,30}${date}\\s*印\\s*发$)`,
	'u',
);

/**
 * Takes 版记 off the end of a body: 抄送机关, then 印发机关 and 印发日期 in one line or below each other (GB/T 9704—2012, 7.4).
 * Only when these are its last lines and nothing else stands among them; otherwise all of it stays where it is.
 */
export function takeImprint(blocks: readonly Block[]): TakenImprint {
	for (let from = Math.max(0, blocks.length - mostBlocks); from < blocks.length; from++) {
		const lines = linesOf(blocks.slice(from));
		const imprint = lines && readImprint(lines);
		if (!imprint) continue;
		const above = blocks.slice(0, from);
		if (leftIn(above.slice(-mostBlocks)) !== undefined) break;
		return { imprint, blocks: above, left: leftIn(above) };
	}
	return { imprint: {}, blocks, left: leftIn(blocks) };
}

/** The lines, without empty ones; a row of a table is one. `undefined` when there is more than plain text. */
function linesOf(blocks: readonly Block[]): string[] | undefined {
	const lines: string[] = [];
	for (const block of blocks) {
		if (block.type !== 'text' && block.type !== 'table') return undefined;
		const rows = block.type === 'text' ? [[block.runs]] : block.rows;
		if (rows.flat(2).some(({ image, link }) => image !== undefined || link !== undefined))
			return undefined;
		// Merged cells were divided and repeated.
		for (const row of rows) lines.push(...[...new Set(row.map(runsText))].join('　').split('\n'));
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** 版记 when all lines belong to it. */
function readImprint(lines: readonly string[]): Imprint | undefined {
	const printed = printedLine.exec(lines.at(-1) ?? '')?.groups;
	const isAlone = printed?.['by'] === '';
	const rest = lines.slice(0, printed ? -1 : undefined);
	const by = isAlone ? (rest.pop() ?? '') : printed?.['by']?.trim();
	const on = readChineseDate(printed?.['on'] ?? '');
	if (printed && (by === undefined || !isOffice(by) || on === undefined)) return undefined;
	const copiedTo = rest.length > 0 ? readCopied(rest) : '';
	if (copiedTo === undefined || (copiedTo === '' && !printed)) return undefined;
	return {
		...(copiedTo !== '' && { copiedTo }),
		...(by !== undefined && { printedBy: by }),
		...(on !== undefined && { printedOn: on }),
	};
}

/** Whether this is the name of a body, and not the end of a sentence. */
function isOffice(name: string): boolean {
	return couldBeAgency(name) && /[府厅室会局部院署处科所站队委团]$/u.test(name);
}

/** One list of bodies, which may run over several lines and ends with a full stop at most. */
function readCopied(lines: readonly string[]): string | undefined {
	const text = lines.join('');
	const names = text.replace(copiedLine, '').replace(/。$/, '').trim();
	const isList = names !== text.trim() && /^[^。：:！？]+$/u.test(names);
	return copiedLine.test(text) && isList && names.length <= longest ? names : undefined;
}

function leftIn(blocks: readonly Block[]): string | undefined {
	return blocks
		.flatMap((block) => linesOf([block]) ?? [])
		.flatMap((line) => partOfImprint.exec(line)?.[0].trim() ?? [])
		.at(-1);
}
