import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createByteReader, createByteWriter } from '../text/variable-integers.ts';

/** A run on disk: for each part of the codes, where its postings lie. */
interface Run {
	descriptor: number;
	/** Part → place of its first byte; one more for the end. */
	offsets: number[];
}

const parts = 4096;
const partOf = (code: number) => Math.floor(code / 0x10_0000);

/** A posting is one number, so that sorting numbers sorts by code, then by passage. */
const mostPassages = 2 ** 21;
const codeOf = (posting: number) => Math.floor(posting / mostPassages);

/**
 * Collects which passage has which codes, passages in ascending order. What does not fit into `mostInMemory` postings
 * goes to `folder` in sorted runs, so that memory does not grow with the number of documents.
 */
export function createPostings(folder: string, mostInMemory = 4_000_000) {
	const runs: Run[] = [];
	const collected = new Float64Array(mostInMemory);
	let count = 0;
	const spill = () => {
		const sorted = collected.subarray(0, count).sort();
		runs.push(writeRun(join(folder, `${runs.length}.run`), sorted));
		count = 0;
	};
	return {
		add: (passage: number, codes: Iterable<number>) => {
			if (passage >= mostPassages) throw new Error('Too much text for one search index');
			for (const code of codes) {
				if (count === mostInMemory) spill();
				collected[count++] = code * mostPassages + passage;
			}
		},
		/** Every code in ascending order with its passages in ascending order. */
		*entries(): Generator<[code: number, passages: number[]]> {
			spill();
			for (let part = 0; part < parts; part++) {
				const merged = new Map<number, number[]>();
				for (const run of runs) readPart(run, part, merged);
				yield* [...merged].sort(([a], [b]) => a - b);
			}
			for (const { descriptor } of runs) closeSync(descriptor);
		},
	};
}

/** A part is groups of code, number of passages, and the distances from each passage to the next. */
function writeRun(file: string, postings: Float64Array): Run {
	const offsets = [0];
	const descriptor = openSync(file, 'w+');
	let next = 0;
	for (let part = 0; part < parts; part++) {
		const writer = createByteWriter();
		while (next < postings.length && partOf(codeOf(postings[next] ?? 0)) === part) {
			const code = codeOf(postings[next] ?? 0);
			let end = next + 1;
			while (end < postings.length && codeOf(postings[end] ?? 0) === code) end++;
			writer.integer(code);
			writer.integer(end - next);
			for (let before = 0; next < end; next++) {
				const passage = (postings[next] ?? 0) % mostPassages;
				writer.integer(passage - before);
				before = passage;
			}
		}
		writeSync(descriptor, writer.take());
		offsets.push((offsets.at(-1) ?? 0) + writer.length());
	}
	return { descriptor, offsets };
}

function readPart({ descriptor, offsets }: Run, part: number, into: Map<number, number[]>): void {
	const start = offsets[part] ?? 0;
	const bytes = new Uint8Array((offsets[part + 1] ?? start) - start);
	if (bytes.length === 0) return;
	readSync(descriptor, bytes, 0, bytes.length, start);
	const reader = createByteReader(bytes);
	while (!reader.isAtEnd()) {
		const code = reader.integer();
		const passages = into.get(code) ?? [];
		let passage = 0;
		for (let left = reader.integer(); left > 0; left--)
			passages.push((passage += reader.integer()));
		into.set(code, passages);
	}
}
