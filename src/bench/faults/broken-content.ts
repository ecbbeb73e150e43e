import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ways in which edited files break. */
const breakages: readonly ((text: string) => string)[] = [
	(text) => text.replace(/^title: .*$/m, 'title: 2026'),
	(text) => text.replace(/^---\n/, ''),
	(text) => text.replace(/^(formedOn|publishedOn): .*$/m, '$1: 2026-02-31'),
	(text) => text.slice(0, 60),
	(text) => text.replace(/^issuers: .*$/m, 'issuers: [nobody]'),
	(text) => `${text}\n<script>alert(1)</script>\n`,
	(text) => text.replace(/^title: /m, 'titel: '),
	(text) => text.replace(/^topic: .*$/m, 'topic: 没有/这个'),
	() => '',
	(text) => `${text}\n[链接](没有这个文件.md)\n`,
];

/** Breaks the files in a folder, each in a different way. */
export function breakFiles(folder: string, files: readonly string[]): void {
	for (const [place, file] of files.entries()) {
		const path = join(folder, file);
		const breakage = breakages[place % breakages.length] ?? String;
		writeFileSync(path, breakage(readFileSync(path, 'utf8')));
	}
}
