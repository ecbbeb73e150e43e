import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentText } from './attachment-text.ts';

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
	/** The texts of files of the site; those without text are left out. */
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
			return (await attachmentText(file, readFileSync(path))) ?? '';
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
