import { withoutMetadata } from './publishing/without-metadata.ts';
import { attachmentContent } from './read-in-thread.ts';
import type { Passage } from './reading/collector.ts';

/** A finding of a detector in a text. */
interface Found {
	/** Its kind in Chinese, such as `身份证号码`. */
	label: string;
	/** Its position in the text; `end` is the index after the last character. */
	start: number;
	end: number;
	/** The found text with everything hidden that identifies the person, safe for a report. */
	masked: string;
	/** True when the file must not be published; false when a person must look at it. */
	stops: boolean;
	/** Its code for writing an exception. */
	code: string;
}

export type Detector = (text: string) => readonly Found[];

/** A finding in a file, without the text itself. */
export interface FileFinding extends Pick<Found, 'label' | 'masked' | 'stops' | 'code'> {
	/** Its place in the file in the editor's words; empty for the file's own text. */
	place: string;
	/** The 1-based line; 1 when the file has no lines. */
	line: number;
}

export interface Inspection {
	findings: FileFinding[];
	/** The parts that could not be read, and why, in Chinese. */
	unread: string[];
	/** Persons and programs that the published file still names as its authors. */
	authors: string[];
}

/**
 * What `detect` finds in all text in a file and in its name; a finding in several places is reported at the first.
 * Throws, with a reason in Chinese, when reading takes too much time or memory.
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

/** Makes a function that returns the line of a place in `text`. With ascending places it reads the text only once. */
function lineCounter(text: string, firstLine: number): (place: number) => number {
	let [line, counted] = [firstLine, 0];
	return (place) => {
		for (; counted < place; counted++) if (text[counted] === '\n') line++;
		return line;
	};
}
