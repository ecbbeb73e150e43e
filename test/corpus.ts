import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));

/** Whether real documents are beside the project. They are read from there and never become a part of it. */
export const hasCorpus = existsSync(corpus);

if (!hasCorpus) console.warn(`Tests on real documents are skipped: there is no ${corpus}`);

/** The fields of a record of `policy.jsonl.gz` that the tests use. */
export interface PolicyRecord {
	title: string;
	body: string;
	doc_number?: string | null;
	index_number?: string | null;
	topic?: string | null;
}

export function policyRecords(): PolicyRecord[] {
	const lines = gunzipSync(readFileSync(`${corpus}policy.jsonl.gz`))
		.toString()
		.trim()
		.split('\n');
	// Some records were written with NaN, which JSON does not have.
	return lines.map((line) => JSON.parse(line.replace(/: NaN(?=[,}])/g, ': null')) as PolicyRecord);
}

/** A JSON file of the corpus; the caller states its type. */
export function corpusJson<Content>(file: string): Content {
	return JSON.parse(readFileSync(`${corpus}${file}`, 'utf8')) as Content;
}

export function corpusFile(file: string): string {
	return `${corpus}${file}`;
}
