import { withoutMetadata } from './publishing/without-metadata.ts';
import { attachmentContent } from './read-in-thread.ts';
import type { Passage } from './reading/collector.ts';

/** What a detector finds in a text. */
interface Found {
	/** What it is, in Chinese, such as `身份证号码`. */
	label: string;
	/** Where it stands in the text; `end` is the first character behind it. */
	start: number;
	end: number;
	/** The finding with all that tells the person hidden, fit for a report. */
	masked: string;
	/** Whether it must not be published, or somebody must look at it. */
	stops: boolean;
	/** Stands for it where an exception is written. */
	code: string;
}

export type Detector = (text: string) => readonly Found[];

/** What was found in a file, without the text itself. */
export interface FileFinding extends Pick<Found, 'label' | 'masked' | 'stops' | 'code'> {
	/** Where in the file, in words that an editor knows; empty for its own text. */
	place: string;
	/** 1-based; 1 where the file has no lines. */
	line: number;
}

export interface Inspection {
	findings: FileFinding[];
	/** Parts that could not be read, and why, in Chinese. */
	unread: string[];
	/** Persons and programs whom the file still names as its authors when it is published. */
	authors: string[];
}

/**
 * What `detect` finds in all text that lies in a file and in its name; what stands in several places is named at the first.
 * Throws, with a reason in Chinese, where reading takes too much time or memory.
 */
export async function inspectFile(
	name: string,
	bytes: Uint8Array,
	detect: Detector,
): Promise<Inspection> {
	const { passages, unread, authors } = await attachmentContent(name, bytes);
	const seen = new Set<string>();
	const findings: FileFinding[] = [];
	for (const { place, text, line } of [{ place: '文件名', text: name }, ...passages] as Passage[]) {
		const lineAt = line === undefined ? () => 1 : lineCounter(text, line);
		for (const { label, masked, stops, code, start, end } of detect(text)) {
			const value = `${label} ${text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '')}`;
			if (!seen.has(value))
				findings.push({ label, masked, stops, code, place, line: lineAt(start) });
			seen.add(value);
		}
	}
	return { findings, unread, authors: await publishedAuthors(name, bytes, authors) };
}

async function publishedAuthors(
	name: string,
	bytes: Uint8Array,
	authors: string[],
): Promise<string[]> {
	if (authors.length === 0) return [];
	const published = withoutMetadata(bytes, name);
	return published === bytes ? authors : (await attachmentContent(name, published)).authors;
}

/** Says on which line a place of `text` stands; asked from left to right it passes over the text once. */
function lineCounter(text: string, firstLine: number): (place: number) => number {
	let [line, counted] = [firstLine, 0];
	return (place) => {
		for (; counted < place; counted++) if (text[counted] === '\n') line++;
		return line;
	};
}
