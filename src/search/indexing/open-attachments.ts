import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentLimits } from '../../attachments/reading/attachment-limits.ts';
import { attachmentText } from '../../attachments/read-in-thread.ts';
import { findPersonalData } from '../../domain/personal-data/find-personal-data.ts';

export interface AttachmentProblem {
	/** Address of the file, `/files/…`. */
	file: string;
	/** Why it was not read, in Chinese. */
	reason: string;
}

export interface AttachedText {
	/** Address of the file, `/files/…`. */
	file: string;
	text: string;
}

export interface Attachments {
	/** The texts of files of the site, without personal numbers; those without text are left out. */
	textsOf: (files: readonly string[]) => Promise<readonly AttachedText[]>;
	/** The files that could not be read so far, each once. */
	problems: () => AttachmentProblem[];
}

const keptFiles = 50;

/** Reads the attachments of the site built in `outDir`. One that several neighbouring pages link to is read once. */
export function openAttachments(outDir: string): Attachments {
	const kept = new Map<string, string>();
	const reasons = new Map<string, string>();

	const read = async (file: string): Promise<string> => {
		const path = join(outDir, file);
		try {
			if (!existsSync(path)) throw new Error('没有这个文件');
			return searchable((await attachmentText(file, readFileSync(path))) ?? '');
		} catch (error) {
			reasons.set(file, error instanceof Error ? error.message : String(error));
			return '';
		}
	};

	const textOf = async (file: string): Promise<string> => {
		if (reasons.has(file)) return '';
		const text = kept.get(file) ?? (await read(file));
		kept.delete(file);
		kept.set(file, text);
		const [oldest = ''] = kept.keys();
		if (kept.size > keptFiles) kept.delete(oldest);
		return text;
	};

	return {
		textsOf: async (files) => {
			const texts: AttachedText[] = [];
			for (const file of files) texts.push({ file, text: await textOf(file) });
			return texts.filter(({ text }) => text !== '');
		},
		problems: () => [...reasons].map(([file, reason]) => ({ file, reason })),
	};
}

/** Digits at the end of a text: it may have been cut there, and the rest of them have made a personal number. */
const cutNumber = /[\p{Nd}Xx\s\p{Pd}]+$/u;

function searchable(text: string): string {
	const kept = withoutPersonalNumbers(text);
	return text.length < attachmentLimits.characters ? kept : kept.replace(cutNumber, '');
}

/**
 * `text` with a space in place of each number or other detail of a person, however it is set. An attachment that holds one
 * may be published by mistake; the search must not lead to it. Mail boxes stay: offices use them.
 */
export function withoutPersonalNumbers(text: string): string {
	let kept = '';
	let place = 0;
	for (const { kind, start, end } of findPersonalData(text)) {
		if (kind === 'private-email' || end <= place) continue;
		if (start > place) kept += text.slice(place, start);
		kept += ' ';
		place = end;
	}
	return kept + text.slice(place);
}
