import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../faults/build.ts';
import { writeCounty } from '../county.ts';
import { writePenalties } from '../penalties.ts';
import { seededRandom } from '../random.ts';
import { copyEngine } from './engine-copy.ts';
import { edits } from './edits.ts';
import { firstDifference } from './first-difference.ts';
import type { Edit } from './edits.ts';
import type { EditedCounty } from './edited-county.ts';

export interface EditSettings {
	/** How many edits are made, one after the other. */
	count: number;
	documents: number;
	seed: number;
	/** The edits to choose from. */
	choice?: readonly Edit[];
}

/** An edit, and how the site that follows from it differs from the one that is built from nothing. */
export interface EditRow {
	place: number;
	/** What was done, in Chinese. */
	done: string;
	/** The first file that differs, in Chinese; `undefined` when the sites are the same. */
	difference?: string | undefined;
}

const agencies = 4;
/** The last agency is renamed, and tables name agencies by their names. */
const penalisingAgencies = agencies - 1;

/**
 * Edits a made-up county at random and builds it after each edit twice: in place of the site before, with all that
 * builds keep for each other, and from nothing. The sites must be the same, byte for byte. Throws when a build fails or
 * holds something back, because every edit is one that editors may make.
 */
export async function* benchEdits({
	count,
	documents,
	seed,
	choice = edits,
}: EditSettings): AsyncGenerator<EditRow> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-edits-'));
	try {
		const county = makeEditedCounty(folder, documents);
		const engines = ['kept', 'fresh'].map((name) => {
			mkdirSync(join(folder, name));
			return copyEngine(join(folder, name));
		});
		const [kept, fresh] = engines;
		if (!kept || !fresh) return;
		const [site, clean] = [join(folder, 'site'), join(folder, 'clean')];
		const environment = { content: county.content, publicFiles: county.publicFiles };
		const built = (engine: string, out: string) =>
			build({ ...environment, out, today: county.today, engine });
		const random = seededRandom(seed);
		await built(kept.folder, site);
		for (let place = 1; place <= count; place++) {
			const done = editOnce(county, choice, random);
			for (const path of [clean, `${clean}.build`]) rmSync(path, { recursive: true, force: true });
			fresh.forget();
			try {
				await Promise.all([built(kept.folder, site), built(fresh.folder, clean)]);
			} catch (error) {
				throw new Error(`第 ${place} 次修改（${done}）以后没有生成`, { cause: error });
			}
			yield { place, done, difference: firstDifference(site, clean) };
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A made-up county in `folder`, as it is before the first edit. */
export function makeEditedCounty(folder: string, documents: number): EditedCounty {
	const county: EditedCounty = {
		content: join(folder, 'content'),
		publicFiles: join(folder, 'public'),
		today: '2026-11-22',
		serial: documents,
	};
	writeCounty(county.content, documents, agencies);
	writePenalties(county.content, documents, penalisingAgencies);
	mkdirSync(county.publicFiles);
	return county;
}

/** Makes one edit that can be made now, and returns what was done. */
function editOnce(county: EditedCounty, choice: readonly Edit[], random: () => number): string {
	for (;;) {
		const edit = choice[Math.floor(random() * choice.length)];
		const done = edit?.(county, random);
		if (done !== undefined) return done;
	}
}
