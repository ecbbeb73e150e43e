import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, sameBytes } from '../../collections/reading/read.ts';

/** Characters shown on each side of the first difference. */
const around = 60;

/**
 * The first file in which two sites differ, in Chinese and with the place of the difference; `undefined` when all files
 * are the same, byte for byte.
 */
export function firstDifference(site: string, clean: string): string | undefined {
	const files = new Set([...filesBelow(site), ...filesBelow(clean)]);
	for (const file of [...files].toSorted()) {
		const [one, other] = [join(site, file), join(clean, file)];
		if (!existsSync(one)) return `${file} 只在全新生成的网站里`;
		if (!existsSync(other)) return `${file} 只在接着生成的网站里`;
		if (!sameBytes(one, other)) return `${file}\n${places(textOf(one), textOf(other))}`;
	}
	return undefined;
}

function places(one: string, other: string): string {
	let start = 0;
	while (start < one.length && one[start] === other[start]) start++;
	const part = (text: string) =>
		JSON.stringify(text.slice(Math.max(0, start - around), start + around));
	return `  接着生成：${part(one)}\n  全新生成：${part(other)}`;
}

function textOf(path: string): string {
	return readFileSync(path, 'latin1');
}
