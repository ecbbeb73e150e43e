import { posix } from 'node:path';
import { readXml } from './read-xml.ts';
import { refuseBombs, unpacked } from '../archive/unpacked.ts';
import { zipEntries } from '../archive/zip-entries.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/** The target of a part's relationship. */
interface Relationship {
	id: string;
	/** The last word of its type, such as `worksheet`. */
	type: string;
	/** The name of the part. */
	part: string;
}

/** The parts of an Office Open XML file (ISO/IEC 29500-2). Their names ignore case. */
export interface Package {
	/** Unpacks a part; `undefined` when there is no part of that name. */
	part: (name: string) => Uint8Array | undefined;
	/** The names of the parts, in the order of the file. */
	names: () => string[];
	/** The relationships of `part` inside the package; `''` is the package itself. */
	related: (part: string) => Relationship[];
}

type Limits = Pick<AttachmentLimits, 'unpackedBytes' | 'ratio' | 'depth'>;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a package. Throws, with a reason in Chinese, when `bytes` are not a package, are encrypted, or state that their
 * XML unpacks to more than `limits` allow. A part that unpacks to more than it states is cut off there.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
	if (compoundFile.every((byte, index) => bytes[index] === byte))
		throw new Error('文件已加密，或者是改了扩展名的旧版 Office 文件');
	const entries = zipEntries(bytes);
	refuseBombs(
		entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name)),
		limits,
	);
	const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));

	const part = (name: string) => {
		const entry = byName.get(name.toLowerCase());
		return entry && unpacked(entry);
	};

	const related = (source: string): Relationship[] => {
		const { dir, base } = posix.parse(source);
		const content = part(posix.join(dir, '_rels', `${base}.rels`));
		const found: Relationship[] = [];
		const open = (name: string, attributes: Readonly<Record<string, string>>) => {
			const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
			if (name !== 'Relationship' || mode === 'External') return;
			const absolute = posix.resolve('/', dir, target);
			found.push({ id, type: posix.basename(type), part: absolute.slice(1) });
		};
		if (content) readXml(content, { open }, limits);
		return found;
	};
	return { part, names: () => entries.map(({ name }) => name), related };
}
