import { filesBelow } from '../../collections/reading/read.ts';
import { decodeAddress } from '../../markdown/decode-address.ts';

/** Pages and programs of an old site are no attachments. */
const page = /\.(?:s?html?|jsp|aspx?|php|do|action|vsb|css|js|json|xml)$/i;

/** The files of an old site by their paths below its folder, in lower case, as old servers ignored case. */
export interface OldPaths {
	byPath: ReadonlyMap<string, string>;
	byName: ReadonlyMap<string, readonly string[]>;
}

export function readOldPaths(folder: string): OldPaths {
	const files = filesBelow(folder).filter((file) => !page.test(file));
	return {
		byPath: new Map(files.map((file) => [plain(file), file])),
		byName: Map.groupBy(files, (file) => plain(file.split('/').at(-1) ?? '')),
	};
}

export interface OldAddress {
	/** The address as the page writes it. */
	written: string;
	/** The address of the page; `undefined` where it is not known. */
	base?: string | undefined;
	/** The file of the page in the imported folder. */
	source: string;
}

/** The part of a name that is long enough to belong to one file of a site. */
const distinctive = /[^/]{8,}\.[a-z\d]+$/;

/**
 * The file that an address of the old site meant: at its path, at that path below the host's name, at its place beside the
 * page, or at the path or name in its query; else the only file with the same last two steps, or with the same long name.
 * `undefined` when there is none or it is not certain which one.
 */
export function oldFileAt(paths: OldPaths, address: OldAddress): string | undefined {
	const candidates = pathsIn(address);
	const exact = candidates.map((path) => paths.byPath.get(path)).find((found) => found);
	if (exact !== undefined) return exact;
	for (const path of candidates) {
		const steps = path.split('/');
		const name = steps.at(-1) ?? '';
		const named = paths.byName.get(name) ?? [];
		const ending = `/${steps.slice(-2).join('/')}`;
		const alike = named.filter((file) => steps.length > 1 && `/${plain(file)}`.endsWith(ending));
		const [only, ...others] = alike.length > 0 ? alike : distinctive.test(name) ? named : [];
		if (only !== undefined && others.length === 0) return only;
	}
	return undefined;
}

/** The paths that an address may have had below the site's folder, the most certain first. */
function pathsIn({ written, base, source }: OldAddress): string[] {
	const url = URL.parse(written, base);
	const beside = URL.parse(
		written,
		`file:///${source.split('/').map(encodeURIComponent).join('/')}`,
	);
	const values = [...((url ?? beside)?.searchParams.values() ?? [])];
	const own =
		url && url.protocol !== 'file:' ? [url.pathname, `${url.hostname}${url.pathname}`] : [];
	return [...own, beside?.protocol === 'file:' ? beside.pathname : '', ...values]
		.map((path) =>
			plain(decodeAddress(path))
				.replaceAll('\\', '/')
				.replace(/^[/.]+/, ''),
		)
		.filter((path) => /\.[a-z\d]{2,5}$/.test(path) && !page.test(path));
}

function plain(path: string): string {
	return path.normalize('NFC').toLowerCase();
}
