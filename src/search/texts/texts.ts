import { once } from './promises.ts';

/** Passages of texts that have what was asked for, in ascending order, counted through all records. */
export interface Postings {
	passages: Uint32Array;
	/** How many times each has it. */
	frequencies: Uint32Array;
}

/** The text of a page, as it was typed. */
export interface PageText {
	text: string;
	/** Where each of its passages begins in the text. */
	passages: readonly number[];
	/** Attachments and rows, in their order. */
	subResults: readonly SubResult[];
}

interface SubResult {
	id: string;
	title: string;
	/** Where it begins and ends in the text. */
	start: number;
	end: number;
}

/** The texts of a site. */
export interface Texts {
	/** The number of each record's first passage; one more for the end. */
	firstPassages: Uint32Array;
	/** Passages in which a normalized text begins; of a long one that no text has, where a little of it differs. */
	find: (normalized: string) => Promise<Postings>;
	readPage: (record: number) => Promise<PageText>;
	/** Lets go of the thread that they need. What was asked for and is not answered fails. */
	close?: () => void;
}

/** Where the texts lie, and what is known of them. */
export interface TextSource {
	/** Addresses of the folders of Pagefind's files, each with a slash at its end. */
	folders: readonly string[];
	/** Folder of Pagefind's program, where it is not the first of them. */
	program?: string | undefined;
	commonBigrams: string;
}

/** This browser, or what stands between it and the site, does not let the texts be searched. */
export class TextsUnavailable extends Error {
	override name = 'TextsUnavailable';
}

/** Opens texts when they are first asked for, and again where that failed. `close` lets go of what they hold. */
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
