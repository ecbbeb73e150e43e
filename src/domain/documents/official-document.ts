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
	| { kind: 'paragraph'; part?: OfficialPart | undefined; runs: readonly OfficialRun[] }
	/** `marker` is printed before the first line, such as `1.`; `depth` counts from 0. */
	| { kind: 'item'; marker: string; depth: number; runs: readonly OfficialRun[] }
	/** The first row is the head. */
	| { kind: 'table'; rows: readonly (readonly OfficialCell[])[] };

export interface OfficialCell {
	runs: readonly OfficialRun[];
	align?: 'left' | 'center' | 'right' | undefined;
}

/** An official document as it is printed (GB/T 9704—2012). Parts that the record does not know are absent. */
export interface OfficialDocument {
	/** 发文机关标志, in red above the number. */
	mark?: string | undefined;
	/** 发文字号. */
	number?: string | undefined;
	title: string;
	blocks: readonly OfficialBlock[];
	/** Names of the annexes that are files of their own. */
	attachments: readonly string[];
	/** Lines at the foot: each has one text, or one text at either end. */
	imprint: readonly (readonly string[])[];
}
