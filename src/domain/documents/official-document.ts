import type { ByDay } from '../dates/by-day.ts';
import type { OfficialPart } from './official-parts.ts';

/** A piece of text in one style. */
export interface OfficialRun {
	text: string;
	isStrong?: boolean;
	isRaised?: boolean;
	/** Deleted text that is still shown. */
	isStruck?: boolean;
}

/** A part of an official document's text, in the order of the text. */
export type OfficialBlock =
	| {
			kind: 'paragraph';
			part?: Exclude<OfficialPart, 'pointer'> | undefined;
			runs: readonly OfficialRun[];
	  }
	/** `marker` is printed before the first line, such as `1.`; `depth` counts from 0. */
	| { kind: 'item'; marker: string; depth: number; runs: readonly OfficialRun[] }
	/** The first row is the head. */
	| { kind: 'table'; rows: readonly (readonly OfficialCell[])[] }
	/** `address` as the text has it; `alt` says what is to be seen. */
	| { kind: 'picture'; address: string; alt: string };

export interface OfficialCell {
	runs: readonly OfficialRun[];
	align?: 'left' | 'center' | 'right' | undefined;
}

/** A picture that can be put into a file, with its size in pixels. */
export interface OfficialPicture {
	bytes: Uint8Array;
	type: 'png' | 'jpeg' | 'gif';
	width: number;
	height: number;
}

/** A line of particulars: what the reader of a printed document needs besides its text, such as how to answer. */
export interface ParticularsRow {
	label: string;
	text: string;
}

/** A line of particulars whose words depend on the day. */
export interface DatedRow extends ParticularsRow {
	/** What depends on the day, such as how far it has come, before the text; the first is that of the portal's day. */
	progress?: ByDay<string> | undefined;
}

/** An official document as it is printed (GB/T 9704—2012). Parts that the record does not know are absent. */
export interface OfficialDocument {
	/** Lines across the head of every page: why the document is not simply in force. None when it is. */
	state?: readonly string[] | undefined;
	/** 发文机关标志, in red above the number. */
	mark?: string | undefined;
	/** 发文字号. */
	number?: string | undefined;
	title: string;
	/** Names that no line of a title breaks. */
	names: readonly string[];
	particulars?: readonly ParticularsRow[] | undefined;
	blocks: readonly OfficialBlock[];
	/** The pictures by their addresses; of one that is not there the file says what it shows. */
	pictures: ReadonlyMap<string, OfficialPicture>;
	/** Names of the annexes that are files of their own. */
	attachments: readonly string[];
	/** 附注, in brackets below the date. */
	annotation?: string | undefined;
	/** What the portal says of the document, above 版记: each line has one text, or one text at either end. */
	source: readonly (readonly string[])[];
	/** 版记: 抄送机关, then 印发机关 and 印发日期 at either end. */
	imprint: readonly (readonly string[])[];
}
