import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A site and the content from which it was made. */
export interface Generation {
	folder: string;
	content: string;
	/** The public files while the site is being built; afterwards the site contains them. */
	publicFiles: string;
	/** The folder for what a build keeps while it runs. */
	cache: string;
	/** What web servers are told of old addresses; not served. */
	redirects: string;
	site: string;
}

/**
 * The folder beside a site (`dist` → `dist.build`) in which the next one is made and the one before is kept:
 *
 *     lock            who builds now
 *     next-<pid>/     content, public files and site of the build that runs; of a killed one a leftover
 *     current/        content of the site that is served, and what web servers are told of old addresses (redirects/)
 *     previous/       content and site of the one before
 *
 * A site is served whole or not at all: folders are only ever renamed into their places, and every state in which a build
 * can be killed is mended by `mend`, which changes nothing where nothing is wrong.
 */
export interface WorkFolder {
	lock: string;
	current: Generation;
	previous: Generation;
	/** Repairs what a killed build left. Only for the holder of the lock. */
	mend: () => void;
	/** A new empty generation. */
	begin: () => Generation;
	/** Replaces the old site by the new one; the old one becomes the previous. */
	publish: (next: Generation) => void;
	/** Exchanges the site and the previous one. */
	rollBack: () => void;
}

export function workFolder(outDir: string): WorkFolder {
	const root = `${outDir}.build`;
	const current = { ...generation(join(root, 'current')), site: outDir };
	const previous = generation(join(root, 'previous'));
	const older = join(root, 'older');
	const leftovers = (prefix: string) =>
		(existsSync(root) ? readdirSync(root) : [])
			.filter((name) => name.startsWith(prefix))
			.map((name) => generation(join(root, name)));
	const move = (from: string, to: string) => {
		if (existsSync(from) && !existsSync(to)) renameSync(from, to);
	};

	const mend = () => {
		const isServed = existsSync(outDir);
		const published = leftovers('next-').find(
			({ folder, site }) => existsSync(join(folder, verified)) && !existsSync(site),
		);
		// The build was killed before the last rename: the new site's content is moved too.
		if (published && isServed) move(published.folder, current.folder);
		// The build was killed before the new site was in place: the old one is restored.
		else if (!existsSync(current.folder)) {
			if (!isServed) move(previous.site, outDir);
			if (existsSync(previous.content)) move(previous.folder, current.folder);
		}
		move(older, previous.folder);
		for (const back of leftovers('back-')) move(back.folder, previous.folder);
		for (const { folder } of [...leftovers('next-'), ...leftovers('back-'), generation(older)])
			rmSync(folder, { recursive: true, force: true });
	};

	const exchange = (next: Generation) => {
		if (existsSync(previous.folder)) renameSync(previous.folder, older);
		if (existsSync(current.folder)) renameSync(current.folder, previous.folder);
		else mkdirSync(previous.folder, { recursive: true });
		if (existsSync(outDir)) renameSync(outDir, previous.site);
		renameSync(next.site, outDir);
		renameSync(next.folder, current.folder);
	};

	return {
		lock: join(root, 'lock'),
		current,
		previous,
		mend,
		begin: () => {
			const next = generation(join(root, `next-${process.pid}`));
			mkdirSync(next.folder, { recursive: true });
			return next;
		},
		publish: (next) => {
			for (const passing of [next.publicFiles, next.cache])
				rmSync(passing, { recursive: true, force: true });
			mkdirSync(join(next.folder, verified));
			exchange(next);
			rmSync(older, { recursive: true, force: true });
		},
		rollBack: () => {
			const back = generation(join(root, `back-${process.pid}`));
			renameSync(previous.folder, back.folder);
			exchange(back);
		},
	};
}

/** The name of the mark in a generation's folder that says that its site may be served. */
const verified = 'verified';

/** A copy of the current content. A copy, because it is kept, and some editors write into files that are open. */
export function copyContent(from: string, to: string): void {
	cpSync(from, to, { recursive: true });
}

function generation(folder: string): Generation {
	return {
		folder,
		content: join(folder, 'content'),
		publicFiles: join(folder, 'public'),
		cache: join(folder, 'cache'),
		redirects: join(folder, 'redirects'),
		site: join(folder, 'site'),
	};
}
