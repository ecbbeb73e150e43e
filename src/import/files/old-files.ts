import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from '../../collections/reading/read.ts';
import { betterName } from '../../collections/public-folder/file-names.ts';
import { fileMistakes } from '../../collections/public-folder/file-rules.ts';
import { absoluteAddress } from '../html/absolute-address.ts';
import { oldFileAt, readOldPaths } from './old-paths.ts';
import type { OldAddress } from './old-paths.ts';

/** A file of the old site: its address on the new one, or why it must not be published. */
export type FoundFile = { address: string } | { fault: string };

/** The files of the old site, which lie beside its pages. */
export interface OldFiles {
	/** The file that an address meant; `undefined` where none lies there. Nothing is copied yet. */
	find: (address: OldAddress) => FoundFile | undefined;
	/** A file that is part of a source, such as a picture in a Word document, as if it lay beside it. */
	embed: (file: EmbeddedFile) => FoundFile;
	/** Copies the files with these new addresses into the public folder. A file that is there stays as it is. */
	copy: (addresses: readonly string[]) => void;
	/** The absolute addresses that the old site's pages gave for the file with this new address. */
	cameFrom: (address: string) => Iterable<string>;
}

/** The store of a run without a public folder. */
export const noOldFiles: OldFiles = {
	find: () => undefined,
	embed: () => ({ fault: '不知道放到哪个 public 文件夹' }),
	copy: () => {},
	cameFrom: () => [],
};

/** A file inside another one. */
export interface EmbeddedFile {
	/** The name of the file in which it is. */
	source: string;
	/** Its own name there. */
	name: string;
	content: Uint8Array;
}

/** Opens the files below `from`, if there are any; found and embedded ones get addresses below `/files/` of `publicDir` that no other file has. */
export function openOldFiles(from: string | undefined, publicDir: string): OldFiles {
	const paths = from === undefined ? undefined : readOldPaths(from);
	const found = new Map<string, FoundFile>();
	const origins = new Map<string, Set<string>>();
	const remember = (file: FoundFile, { written, base }: OldAddress) => {
		const origin = absoluteAddress(written, base);
		if (origin === undefined || !('address' in file)) return;
		const known = origins.get(file.address) ?? new Set();
		origins.set(file.address, known.add(origin));
	};
	const sources = new Map<string, string>();
	const unpacked = temporaryFolder();
	const present = filesBelow(join(publicDir, 'files')).map((file) => `/files/${file}`);
	const taken = new Map(present.map((address) => [address.toLowerCase(), address]));
	return {
		find: (address) => {
			const path = paths && oldFileAt(paths, address);
			if (path === undefined || from === undefined) return undefined;
			const source = join(from, path);
			const known = found.get(source) ?? admit(source, path, { publicDir, sources, taken });
			found.set(source, known);
			remember(known, address);
			return known;
		},
		embed: ({ source: host, name, content }) => {
			const written = join(unpacked(), `${sources.size}-${name}`);
			writeFileSync(written, content);
			const stem = basename(host).replace(/\.[^.]*$/, '');
			return admit(written, `${stem}-${name}`, { publicDir, sources, taken });
		},
		copy: (addresses) => {
			for (const address of addresses) {
				const source = sources.get(address);
				const target = join(publicDir, address);
				if (source === undefined || existsSync(target)) continue;
				mkdirSync(dirname(target), { recursive: true });
				copyFileSync(source, target);
			}
		},
		cameFrom: (address) => origins.get(address) ?? [],
	};
}

/** A folder that is made when it is first asked for and that is gone when the program ends. */
function temporaryFolder(): () => string {
	let folder: string | undefined;
	return () => {
		if (folder !== undefined) return folder;
		const made = mkdtempSync(join(tmpdir(), 'gongkai-import-'));
		process.once('exit', () => rmSync(made, { recursive: true, force: true }));
		return (folder = made);
	};
}

interface Places {
	publicDir: string;
	/** New address → the old file that gets it. */
	sources: Map<string, string>;
	/** An address in lower case, because some file systems ignore case → the address of a file that is or will be there. */
	taken: Map<string, string>;
}

function admit(source: string, path: string, { publicDir, sources, taken }: Places): FoundFile {
	const [mistake] = fileMistakes(source, 'files');
	if (mistake !== undefined) return { fault: mistake };
	const written = path.split('/').at(-1) ?? '';
	const name = betterName(written) ?? written;
	const dot = name.lastIndexOf('.');
	for (let count = 1; ; count++) {
		const numbered = count === 1 ? name : `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
		const address = `/files/${numbered}`;
		const other = taken.get(address.toLowerCase());
		if (other === undefined) {
			taken.set(address.toLowerCase(), address);
			sources.set(address, source);
			return { address };
		}
		if (areEqual(source, sources.get(other) ?? join(publicDir, other))) return { address: other };
	}
}

function areEqual(a: string, b: string): boolean {
	return statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b));
}
