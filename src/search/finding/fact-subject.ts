import { isAgency } from './search-record.ts';
import { matchNumber, numberAsked } from '../understanding/document-number.ts';
import type { SearchRecord } from './search-record.ts';
import type { PageFact } from '../text/page-marks.ts';

/** A fact and the page that says it; without one it is the state that follows from the record's lifespan. */
export interface AnsweringFact {
	record: SearchRecord;
	fact?: PageFact;
}

/** Of what a fact is wanted: as it was typed, its letters and digits, and the official terms for it. */
export interface Subject {
	folded: string;
	plain: string;
	official: readonly string[];
}

/** How surely a fact is about a subject. */
const fits = { number: 6, whole: 5, beginning: 4, end: 3, short: 2, part: 1, none: 0 };

/** More leave open which one is meant. */
const most = 3;

/** What may lie between two characters of an abbreviated name, and how long one is. */
const gap = '.{0,6}';
const longestAbbreviation = 20;
const shortestTitle = 4;
const shortestName = 3;

/** How documents are called: the state of anything else is not asked for by a part of a title. */
const document = /(?:办法|规定|细则|意见|通知|方案|条例|通告|公告|决定|规划|计划|制度)$/;

/** Those of the facts that are surest about a subject, unless too many are equally sure. */
export function factsAbout(
	subject: Subject,
	facts: readonly AnsweringFact[],
	plainOf: (text: string) => string,
): AnsweringFact[] {
	const fitOfRecord = recordFit(subject);
	let best: number = fits.none;
	let chosen: AnsweringFact[] = [];
	for (const found of facts) {
		const about = found.fact?.about;
		const aboutIt = about ? aboutFit(subject.plain, plainOf(about)) : fits.none;
		const fit = Math.max(aboutIt, fitOfRecord(found.record));
		if (fit > best) chosen = [];
		if (fit >= best && fit > fits.none) chosen.push(found);
		best = Math.max(best, fit);
	}
	return chosen.length > most ? [] : chosen;
}

function recordFit(subject: Subject): (record: SearchRecord) => number {
	const { plain, official } = subject;
	const asked = numberAsked(subject.folded);
	const isNumbered = ({ number }: SearchRecord) =>
		asked !== undefined && number !== undefined && matchNumber(asked, number) === 'exact';
	const abbreviates = abbreviation(plain);
	const agencyFit = (name: string) => {
		if (name.endsWith(plain)) return fits.end;
		// 市场监管局 of 市场监督管理局: it ends as the name does.
		const isShort = plain.length >= shortestName && plain.slice(-1) === name.slice(-1);
		const isPart = [plain, ...official].some((term) => name.includes(term));
		return isPart || (isShort && abbreviates(name)) ? fits.short : fits.none;
	};
	const titleFit = ({ core, lifespan }: SearchRecord) => {
		if (core.startsWith(plain)) return fits.beginning;
		if (core.endsWith(plain)) return fits.end;
		if (lifespan && !document.test(plain)) return fits.none;
		const isAbbreviated = plain.length >= shortestTitle && abbreviates(core);
		return core.includes(plain) || isAbbreviated ? fits.part : fits.none;
	};
	return (record) => {
		if (isNumbered(record)) return fits.number;
		if (record.plain === plain || record.core === plain) return fits.whole;
		return isAgency(record) ? agencyFit(record.plain) : titleFit(record);
	};
}

function aboutFit(plain: string, about: string): number {
	if (sorted(about) === sorted(plain)) return fits.whole;
	return about.includes(plain) ? fits.beginning : fits.none;
}

/** Tells whether a text of letters and digits stands in a name with a little left out between them. */
function abbreviation(plain: string): (name: string) => boolean {
	if (plain.length > longestAbbreviation) return () => false;
	const pattern = new RegExp([...plain].join(gap), 'u');
	return (name) => pattern.test(name);
}

function sorted(text: string): string {
	return [...text].sort().join('');
}
