import { escapeXml } from '../../formats/word/xml.ts';
import { passageLength } from '../text/index-format.ts';
import { emptyWord, isIndexed, bigramText, unaskedWord } from '../text/bigram-text.ts';
import { writeRowTitle } from '../text/rows.ts';
import type { PageTexts } from './collect-pages.ts';
import type { Normalizer } from '../text/normalizer.ts';

/**
 * A page as Pagefind indexes it: its own text, then its attachments, each up to the end of a passage, then its rows.
 * Attachments and rows are sub-results. The language is none, so that Pagefind parts words at blanks alone. `count` hears
 * every text's words.
 */
export function pageForPagefind(
	{ own, attached, rows }: PageTexts,
	normalizer: Normalizer,
	count: (words: readonly string[]) => void,
): string {
	const words = (text: string) => {
		const paired = bigramText(normalizer, text);
		count(paired);
		return paired;
	};
	const ownWords = words(own);
	const files = attached.map(({ file, text }) => ({ file, paired: words(text) }));
	const rowWords = rows.map(({ text }) => words(text));
	const allWords = [ownWords, ...files.map(({ paired }) => paired), ...rowWords];
	const attachedCount = files.reduce((sum, { paired }) => sum + paired.length, 0);
	const hasMore = files.length + rows.length > 0;
	// Half of a character, as files have it at times, ends Pagefind's process.
	return [
		`<html lang="und"><body><main data-pagefind-body data-pagefind-weight="${plainWeight}">`,
		`<p>${escapeXml(ownWords.join(' '))}</p>`,
		hasMore ? filled(ownWords.length) : '',
		...files.map(({ file, paired }) => subResult('div', { id: file, title: file, paired })),
		hasMore ? filled(attachedCount) : '',
		'<table>',
		...rows.map(({ facts }, place) =>
			subResult('tr', {
				id: facts.anchor,
				title: writeRowTitle(facts),
				paired: rowWords[place] ?? [],
			}),
		),
		'</table>',
		// Pagefind leaves out a page without a word, and every record behind it would be another.
		allWords.some((paired) => paired.some(isIndexed)) ? '' : `<p>${unaskedWord}</p>`,
		'</main></body></html>',
	]
		.join('')
		.toWellFormed();
}

/**
 * The weight that Pagefind writes for a word without saying it (25 of 24, as it counts). Of any other weight, its own for
 * plain text included, it says so at every place, which makes the index a sixth larger. We weigh places ourselves.
 */
const plainWeight = 1.05;

function subResult(
	name: 'div' | 'tr',
	{ id, title, paired }: { id: string; title: string; paired: readonly string[] },
): string {
	const attributes = `id="${escapeXml(id)}" data-pagefind-title="${escapeXml(title)}"`;
	return `<${name} ${attributes}>${escapeXml(paired.join(' '))}</${name}>`;
}

/** What is missing to whole passages. */
function filled(count: number): string {
	const missing = (passageLength - (count % passageLength)) % passageLength;
	return missing === 0 ? '' : `<p>${Array(missing).fill(emptyWord).join(' ')}</p>`;
}
