import type { Note } from './source-item.ts';

/** The outcome of one item of a source. */
export interface ImportOutcome {
	source: string;
	line?: number | undefined;
	result: '已导入' | '已存在，未改动' | '失败' | '说明';
	id?: string | undefined;
	notes: readonly Note[];
}
