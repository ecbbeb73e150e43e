import { once } from './promises.ts';

/** Passages that contain the searched text, in ascending order, numbered through all records. */
export interface Postings {
	passages: Uint32Array;
	/** How many times each passage contains it. */
	frequencies: Uint32Array;
}

/** The text of a page, as it was typed. */
export interface PageText {
	text: string;
	/** The offset of each of its passages in the text. */
	passages: readonly number[];
	/** Attachments and rows, in their order. */
	subResults: readonly SubResult[];
}

interface SubResult {
	id: string;
	title: string;
	/** Its start and end in the text. */
	start: number;
	end: number;
}

/** The texts of a site. */
export interface Texts {
	/** The number of each record's first passage; one more for the end. */
	firstPassages: Uint32Array;
	/**
	 * Passages in which a normalized text begins; for a long text that no passage contains, also those in which a little
	 * differs.
	 */
	find: (normalized: string) => Promise<Postings>;
	readPage: (record: number) => Promise<PageText>;
	/** Ends the thread. Open requests fail. */
	close?: () => void;
}

/** The addresses of the texts, and what is known about them. */
export interface TextSource {
	/** Addresses of the folders of Pagefind's files, each with a slash at its end. */
	folders: readonly string[];
	/** The folder of Pagefind's program, if it is not the first of `folders`. */
	program?: string | undefined;
	commonBigrams: string;
}

/** Thrown when this browser, or something between it and the site, makes it impossible to search texts. */
export class TextsUnavailable extends Error {
	override name = 'TextsUnavailable';
}

/** Opens texts on first use, and again after a failure. `close` releases them. */
export function holdTexts<Held extends Texts | undefined>(open: () => Promise<Held>) {
	let opened: Held | undefined;
	let isClosed = false;
	const texts = once(async () => {
		opened = await open();
		if (isClosed) opened?.close?.();
		return opened;
	});
	const close = () => {
		isClosed = true;
		opened?.close?.();
	};
	return { texts, close };
}
