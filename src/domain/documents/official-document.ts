import type { OfficialPart } from './official-parts.ts';

/** A piece of text in one style. */
export interface OfficialRun {
	text: string;
	isStrong?: boolean;
	isRaised?: boolean;
}

/** A part of an official document's text, in the order in which it stands. */
export type OfficialBlock =
	| { kind: 'paragraph'; part?: OfficialPart | undefined; runs: readonly OfficialRun[] }
	/** `marker` is what stands before the first line, such as `1.`; `depth` counts from 0. */
	| { kind: 'item'; marker: string; depth: number; runs: readonly OfficialRun[] }
	/** The first row is the head. */
	| { kind: 'table'; rows: readonly (readonly OfficialCell[])[] };

export interface OfficialCell {
	runs: readonly OfficialRun[];
	align?: 'left' | 'center' | 'right' | undefined;
}

/** An official document as it is printed: GB/T 9704—2012, as far as the record knows its parts. */
export interface OfficialDocument {
	/** 发文机关标志, in red above the number. */
	mark?: string | undefined;
	/** 发文字号. */
	number?: string | undefined;
	title: string;
	blocks: readonly OfficialBlock[];
	/** Names of the annexes that are files of their own. */
	attachments: readonly string[];
	/** Lines at the foot, each of one text or of one at either end. */
	imprint: readonly (readonly string[])[];
}
