import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a site was made of, and the site. */
export interface Generation {
	folder: string;
	content: string;
	/** While the site is being built; afterwards its files are the site's. */
	publicFiles: string;
	/** For what a build keeps while it runs. */
	cache: string;
	site: string;
}

/**
 * The folder beside a site (`dist` → `dist.build`) in which the next one is made and the one before is kept:
 *
 *     lock            who builds now
 *     next-<pid>/     content, public files and site of the build that runs; of a killed one a leftover
 *     current/        content of the site that is served
 *     previous/       content and site of the one before
 *
 * A site is served whole or not at all: folders are only ever renamed into their places, and every state in which a build
 * can be killed is mended by `mend`, which changes nothing where nothing is wrong.
 */
export interface WorkFolder {
	lock: string;
	current: Generation;
	previous: Generation;
	/** Makes good what a killed build left. Only for who holds the lock. */
	mend: () => void;
	/** An empty place for a new generation. */
	begin: () => Generation;
	/** Puts the new site in the place of the old one, which becomes the previous. */
	publish: (next: Generation) => void;
	/** Exchanges the site with the previous one. */
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
		// Killed behind the last rename but one: what the new site was made of takes its place too.
		if (published && isServed) move(published.folder, current.folder);
		// Killed before the new site was there: the old one comes back.
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

/** In the folder of a generation whose site may be served. */
const verified = 'verified';

/** The content as it is now: a copy, since it is kept, and some editors write into the file that they opened. */
export function copyContent(from: string, to: string): void {
	cpSync(from, to, { recursive: true });
}

function generation(folder: string): Generation {
	return {
		folder,
		content: join(folder, 'content'),
		publicFiles: join(folder, 'public'),
		cache: join(folder, 'cache'),
		site: join(folder, 'site'),
	};
}
