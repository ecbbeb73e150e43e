import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Versions = Record<string, string>;

interface LockedPackage {
	version?: string;
	resolved?: string;
	integrity?: string;
	dependencies?: Versions;
	devDependencies?: Versions;
	optionalDependencies?: Versions;
	engines?: Versions;
	os?: string[];
	cpu?: string[];
	libc?: string[];
}

const root = join(import.meta.dirname, '..');

function read<T>(name: string): T {
	return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

const manifest = read<LockedPackage & { engines: Versions }>('package.json');
const { packages } = read<{ packages: Record<string, LockedPackage> }>('package-lock.json');
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** The place in `node_modules` where Node finds `name` for the package that lies at `from`; `undefined` if nowhere. */
function placeOf(name: string, from: string): string | undefined {
	const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
	if (place in packages) return place;
	if (from === '') return undefined;
	return placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** The lock's entry for each optional package that `path` names, by name. */
function optionalOf(path: string, { optionalDependencies = {} }: LockedPackage) {
	return Object.entries(optionalDependencies).map(([name, range]) => {
		const place = placeOf(name, path);
		return { name, range, locked: place === undefined ? undefined : packages[place] };
	});
}

/** Packages that bring a program for each system: at least two of theirs are for different systems. */
const native = installed.filter(
	([path, entry]) =>
		new Set(optionalOf(path, entry).flatMap(({ locked }) => locked?.os ?? [])).size > 1,
);

const systems = ['darwin', 'win32', 'linux'].flatMap((os) =>
	['x64', 'arm64'].map((cpu) => ({ os, cpu })),
);

describe('package-lock.json', () => {
	test('is the lock of package.json', () => {
		const { dependencies, devDependencies, engines } = packages[''] ?? {};
		expect({ dependencies, devDependencies, engines }).toEqual({
			dependencies: manifest.dependencies,
			devDependencies: manifest.devDependencies,
			engines: manifest.engines,
		});
	});

	test('holds the exact version of everything that package.json names', () => {
		const named = { ...manifest.dependencies, ...manifest.devDependencies };
		const locked = Object.keys(named).map((name) => [
			name,
			packages[`node_modules/${name}`]?.version,
		]);
		expect(Object.fromEntries(locked)).toEqual(named);
	});

	test('has a checksum of every package', () => {
		const without = installed.filter(
			([, { version, integrity }]) => !version || !integrity?.startsWith('sha512-'),
		);
		expect(without.map(([path]) => path)).toEqual([]);
	});

	test('names no place to fetch from but the public registry', () => {
		const elsewhere = installed.filter(
			([, { resolved = 'https://registry.npmjs.org/' }]) =>
				!resolved.startsWith('https://registry.npmjs.org/'),
		);
		expect(elsewhere.map(([path]) => path)).toEqual([]);
	});

	test('says nothing of C libraries: npm 10, which comes with Node 20, would take that out again', () => {
		expect(installed.filter(([, { libc }]) => libc).map(([path]) => path)).toEqual([]);
	});

	test('has packages with programs', () => {
		expect(native.map(([path]) => path)).toEqual(
			expect.arrayContaining(['node_modules/pagefind', 'node_modules/satteri']),
		);
	});

	test.each(native)('holds every package that %s may need', (path, entry) => {
		const wrong = optionalOf(path, entry).filter(
			({ range, locked }) =>
				locked === undefined || (/^\d/.test(range) && locked.version !== range),
		);
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	test.each(native)('holds a program of %s for every common system', (path, entry) => {
		const programs = optionalOf(path, entry).flatMap(({ locked }) => locked ?? []);
		const missing = systems.filter(
			({ os, cpu }) => !programs.some((each) => each.os?.includes(os) && each.cpu?.includes(cpu)),
		);
		expect(missing).toEqual([]);
	});
});
