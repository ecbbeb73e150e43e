import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differenceOf } from './compare.ts';
import { expand, readPng, reduceColours, writePng } from './palette-png.ts';
import { picturesOf, subjects } from './subjects.ts';

/** The stored pictures, with which new ones are compared. */
const folder = join(import.meta.dirname, 'album');
const howToKeep = '`npm run picture` keeps the pictures as they are now';

/** A temporary folder for pictures that differ, when there are any. */
let faulty: string | undefined;

/** The names of stored pictures whose subject no longer exists. */
export function strayPictures(): string[] {
	const wanted = subjects.flatMap((subject) =>
		subject.modes.flatMap((mode) => picturesOf(subject, mode).map(({ name }) => `${name}.png`)),
	);
	return existsSync(folder) ? readdirSync(folder).filter((file) => !wanted.includes(file)) : [];
}

/** The difference of a picture from the stored one, and where to look at it; `undefined` when they are equal. */
export function faultOf(name: string, file: Buffer): string | undefined {
	const keptFile = join(folder, `${name}.png`);
	if (!existsSync(keptFile)) return `${name}: no picture is kept. ${howToKeep}.`;
	const difference = differenceOf(
		expand(reduceColours(readPng(file))),
		readPng(readFileSync(keptFile)),
	);
	if (!difference) return undefined;
	const lines = [
		`${name}: ${difference.reason}`,
		`  kept: ${keptFile}`,
		`  now: ${put(file, 'now')}`,
	];
	if (difference.picture) lines.push(`  differences: ${put(difference.picture, 'differences')}`);
	return [...lines, `  If it should look like this: ${howToKeep}.`].join('\n');

	function put(content: Buffer, what: string): string {
		faulty ??= mkdtempSync(join(tmpdir(), 'gongkai-pictures-'));
		const path = join(faulty, `${name}-${what}.png`);
		writeFileSync(path, content);
		return path;
	}
}

/** Stores a picture; returns whether it differs from the one before. */
export function keep(name: string, file: Buffer): boolean {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `${name}.png`);
	const written = writePng(reduceColours(readPng(file)));
	if (existsSync(path) && readFileSync(path).equals(written)) return false;
	writeFileSync(path, written);
	return true;
}

/** Removes stored pictures whose subject no longer exists. */
export function removeStrays(): void {
	for (const file of strayPictures()) rmSync(join(folder, file));
}
