import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSearchedPart } from './html-tree.ts';
import { collectExtras } from './page-extras.ts';
import { readIndexedPage } from './read-page.ts';
import { rowFacts } from './read-rows.ts';
import { attachmentsOnPage } from './attachments-on-page.ts';
import { openAttachments } from './open-attachments.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { isFurtherPage } from '../text/page-marks.ts';
import { passageLength } from '../text/index-format.ts';
import type { SearchablePage } from './read-page.ts';
import type { Scratch } from './scratch.ts';
import type { AttachedText, AttachmentProblem } from './open-attachments.ts';
import type { Normalizer } from '../text/normalizer.ts';
import type { RowFacts } from '../text/rows.ts';

/** What is searched of a page, in the order of its places. */
export interface PageTexts {
	own: string;
	attached: readonly AttachedText[];
	rows: readonly { text: string; facts: RowFacts }[];
}

/** A page of the site. Its texts lie in the scratch file, since those of all pages are too many for memory. */
export interface CollectedPage extends Omit<SearchablePage, 'text' | 'rows'> {
	address: string;
	rows: readonly RowFacts[];
	/** How many passages its own text and its attachments have, where anything stands behind its own text. */
	own?: readonly [own: number, attached: number];
	texts: () => PageTexts;
	/** Of the address and the texts. */
	digest: string;
	characters: number;
}

interface CollectedSite {
	pages: CollectedPage[];
	/** What else is known of pages: file → content. */
	extras: Record<string, string>;
	/** Attachments that could not be read. */
	problems: AttachmentProblem[];
}

interface Settings {
	outDir: string;
	/** Where on its host the site will lie; its root by default. */
	base?: string;
	/** Relative to `outDir`. */
	files: readonly string[];
	scratch: Pick<Scratch, 'keep'>;
	normalizer: Normalizer;
}

/** Reads the pages of a built site, one after another; what is not searched is left out. */
export async function collectPages({
	outDir,
	base = '/',
	files,
	scratch,
	normalizer,
}: Settings): Promise<CollectedSite> {
	const attachments = openAttachments(outDir);
	const extras = collectExtras();
	const titles = new Map<string, string>();
	const nameOf = (agency: string) => titles.get(`/agencies/${agency}/`);
	const pages: CollectedPage[] = [];
	for (const file of [...files].sort(agenciesFirst)) {
		const html = readFileSync(join(outDir, file), 'utf8');
		const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		const elements = parseSearchedPart(html);
		extras.add(address, elements);
		const page = readIndexedPage(elements);
		if (!page) continue;
		const { text, rows, ...cut } = page;
		const known = detached(cut);
		titles.set(address, known.title);
		const texts: PageTexts = {
			own: isFurtherPage(page.title) ? '' : text,
			attached: await attachments.textsOf(attachmentsOnPage(elements, base)),
			rows: rows.map((row) => ({
				text: row.cells.filter(Boolean).join('；'),
				facts: rowFacts(row, page, nameOf),
			})),
		};
		const written = JSON.stringify(texts);
		pages.push({
			...known,
			address,
			rows: detached(texts.rows.map(({ facts }) => facts)),
			...(texts.attached.length + texts.rows.length > 0 && { own: ownPassages(texts, normalizer) }),
			texts: keptTexts(written, scratch),
			digest: createHash('sha256').update(address).update(written).digest('hex'),
			characters: written.length,
		});
	}
	return { pages, extras: extras.files(), problems: attachments.problems() };
}

/** A function of its own, because what is made within the loop keeps all that the loop knows of a page in memory. */
function keptTexts(written: string, { keep }: Pick<Scratch, 'keep'>): () => PageTexts {
	const kept = keep(written);
	return () => JSON.parse(kept()) as PageTexts;
}

/** A copy. A word that is cut out of a page keeps the whole page in memory. */
function detached<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value)) as Value;
}

/** Rows name agencies by their pages' titles. */
function agenciesFirst(a: string, b: string): number {
	const rank = (file: string) => (file.startsWith('agencies/') ? 0 : 1);
	return rank(a) - rank(b) || compareText(a, b);
}

function ownPassages(
	{ own, attached }: PageTexts,
	normalizer: Normalizer,
): readonly [number, number] {
	const lettersIn = (text: string) => [...normalizer.normalize(text)].length;
	const attachedLetters = attached.reduce((sum, { text }) => sum + lettersIn(text), 0);
	return [
		Math.ceil(lettersIn(own) / passageLength),
		Math.ceil(attachedLetters / passageLength),
	] as const;
}
