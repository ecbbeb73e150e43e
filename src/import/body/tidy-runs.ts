import { withoutUnsafeCharacters } from '../../domain/text/unsafe-characters.ts';
import type { Run } from './block.ts';

const cjk = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;

/**
 * The runs of one paragraph as a reader sees them: control and zero-width characters are removed, white space is
 * collapsed and trimmed, line ends of the source between Chinese characters are dropped, adjacent runs with the same
 * style are joined. An empty list for an empty paragraph. Full-width spaces between words stay.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
	const tidied: Run[] = [];
	let previous = '';
	let gap: { text: string; at: Run } | undefined;
	for (const run of runs) {
		const current: Run = { ...run, text: '' };
		for (const character of visible(run.text)) {
			if (/[ \n]/.test(character) || (character === '\u3000' && previous === '')) {
				gap = { text: (gap?.text ?? '') + character, at: gap?.at ?? current };
				continue;
			}
			closeGap(gap, previous, character);
			gap = undefined;
			current.text += character;
			previous = character;
		}
		tidied.push(current);
	}
	return joined(trimEnd(tidied.filter(({ text }) => text !== '')));
}

function visible(text: string): string {
	const lines = text
		.replace(/\r\n?/g, '\n')
		.replace(/[\t\f\v\u00a0\u2000-\u200a\u202f\u205f]/g, ' ');
	return withoutUnsafeCharacters(lines).replace(
		/[\u00ad\u200b-\u200d\u2060-\u2064\ufeff\ufffc]/g,
		'',
	);
}

function closeGap(gap: { text: string; at: Run } | undefined, before: string, after: string): void {
	if (!gap || before === '') return;
	const isLineEnd = gap.text.includes('\n') && cjk.test(before) && cjk.test(after);
	if (!isLineEnd) gap.at.text += ' ';
}

function trimEnd(runs: readonly Run[]): Run[] {
	const last = runs.at(-1);
	if (!last) return [];
	const text = last.text.trimEnd();
	return text === '' ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

function joined(runs: readonly Run[]): Run[] {
	const result: Run[] = [];
	for (const run of runs) {
		const last = result.at(-1);
		if (last && looksLike(last, run)) last.text += run.text;
		else result.push({ ...run });
	}
	return result;
}

function looksLike(a: Run, b: Run): boolean {
	return (
		a.link === b.link &&
		a.image === b.image &&
		Boolean(a.strong) === Boolean(b.strong) &&
		Boolean(a.struck) === Boolean(b.struck) &&
		Boolean(a.deleted) === Boolean(b.deleted)
	);
}
