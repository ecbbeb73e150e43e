import type { AttachmentLimits } from './attachment-limits.ts';

/** A piece of the text in a file. */
export interface Passage {
	/** Its place in the editor's words: `批注`, `隐藏的工作表“名单”第 3 行`; empty for the file's own text. */
	place: string;
	text: string;
	/** The line of the file on which the text begins; only if lines of the text are lines of the file. */
	line?: number;
}

/** Collects what readers find in a file and in the files inside it. */
export interface Collector {
	limits: AttachmentLimits;
	passages: Passage[];
	/** What could not be read, and why, in Chinese. */
	unread: string[];
	/** Persons and programs named as authors in the file; only when publication may be unable to remove them. */
	authors: string[];
	add: (place: string, text: string, line?: number) => void;
	miss: (reason: string) => void;
	/** Adds an author; anything but a non-empty text is ignored. */
	credit: (author: unknown) => void;
	/** Whether the collector is full and ignores further text. */
	isFull: () => boolean;
	/** A collector for a file inside; `undefined` when the files are nested too deeply or are too large together. */
	inside: (place: string, unpackedBytes: number) => Collector | undefined;
}

export function createCollector(limits: AttachmentLimits): Collector {
	const passages: Passage[] = [];
	const unread = new Set<string>();
	const authors = new Set<string>();
	let [characters, parts, unpackedBytes] = [0, 0, 0];

	const at = (within: string, nesting: number): Collector => {
		const named = (place: string) => [within, place].filter(Boolean).join('：');
		return {
			limits,
			passages,
			get unread() {
				return [...unread];
			},
			get authors() {
				return [...authors];
			},
			add(place, text, line) {
				const kept = text.slice(0, limits.characters - characters);
				characters += kept.length;
				if (kept.length < text.length)
					unread.add(`文字超过 ${limits.characters / 10_000} 万字，其余的没有检查`);
				if (kept.trim() === '') return;
				passages.push({ place: named(place), text: kept, ...(line === undefined ? {} : { line }) });
			},
			miss: (reason) => unread.add(named(reason)),
			credit: (author) => {
				if (typeof author === 'string' && author.trim() !== '') authors.add(author.trim());
			},
			isFull: () => characters >= limits.characters,
			inside(place, bytes) {
				unpackedBytes += bytes;
				if (nesting >= limits.nesting) unread.add(named(`${place}：压缩包套得太深`));
				else if (++parts > limits.parts) unread.add(`里面的文件超过 ${limits.parts} 个`);
				else if (unpackedBytes > limits.unpackedBytes)
					unread.add(`解压后超过 ${Math.round(limits.unpackedBytes / 1024 ** 2)} MB`);
				else return at(named(place), nesting + 1);
				return undefined;
			},
		};
	};
	return at('', 0);
}
