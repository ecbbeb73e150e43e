import type { Collector } from './collector.ts';

/** Reads a file; calls `ReadInside` for the files inside it. */
export type Reader = (
	file: { name: string; bytes: Uint8Array },
	collector: Collector,
	readInside: ReadInside,
) => void | Promise<void>;

type ReadInside = (name: string, bytes: Uint8Array, collector: Collector) => Promise<void>;
