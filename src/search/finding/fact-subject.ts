import { isAgency } from '../index/search-record.ts';
import { matchNumbers, numberAsked } from '../text/document-number.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { PageFact } from '../text/page-marks.ts';

/** A fact and the page that says it; without one it is the state that follows from the record's phases. */
export interface AnsweringFact {
	record: SearchRecord;
	fact?: PageFact;
}

/** The subject of a question: as it was typed, its letters and digits, and its official terms. */
export interface Subject {
	folded: string;
	normalized: string;
	official: readonly string[];
}

/** How certain it is that a fact is about a subject; higher is more certain. */
const fits = { number: 6, whole: 5, beginning: 4, end: 3, short: 2, part: 1, none: 0 };

/** The maximum number of facts: with more it is unclear which one is meant. */
const most = 3;

/** The characters that may be between two characters of an abbreviated name; the maximum length of an abbreviation. */
const gap = '.{0,6}';
const longestAbbreviation = 20;
const shortestTitle = 4;
const shortestName = 3;

/** The last words of document titles. A part of a title is enough to ask for the state only with such an ending. */
const document = /(?:办法|规定|细则|意见|通知|方案|条例|通告|公告|决定|规划|计划|制度)$/;

/** The facts that are most certainly about a subject; an empty list when too many are equally certain. */
export function factsAbout(
	subject: Subject,
	facts: readonly AnsweringFact[],
	normalize: (text: string) => string,
): AnsweringFact[] {
	const fitOfRecord = recordFit(subject);
	let best: number = fits.none;
	let chosen: AnsweringFact[] = [];
	for (const found of facts) {
		const about = found.fact?.about;
		const aboutIt = about ? aboutFit(subject.normalized, normalize(about)) : fits.none;
		const fit = Math.max(aboutIt, fitOfRecord(found.record));
		if (fit > best) chosen = [];
		if (fit >= best && fit > fits.none) chosen.push(found);
		best = Math.max(best, fit);
	}
	return chosen.length > most ? [] : chosen;
}

function recordFit(subject: Subject): (record: SearchRecord) => number {
	const { normalized, official } = subject;
	const asked = numberAsked(subject.folded);
	const isNumbered = ({ number }: SearchRecord) =>
		asked !== undefined && number !== undefined && matchNumbers(asked, number.keys) === 'exact';
	const abbreviates = abbreviation(normalized);
	const agencyFit = (name: string) => {
		if (name.endsWith(normalized)) return fits.end;
		// 市场监管局 for 市场监督管理局: both end the same way.
		const isShort = normalized.length >= shortestName && normalized.slice(-1) === name.slice(-1);
		const isPart = [normalized, ...official].some((term) => name.includes(term));
		return isPart || (isShort && abbreviates(name)) ? fits.short : fits.none;
	};
	const titleFit = ({ issuedTitle, phases }: SearchRecord) => {
		if (issuedTitle.startsWith(normalized)) return fits.beginning;
		if (issuedTitle.endsWith(normalized)) return fits.end;
		if (phases && !document.test(normalized)) return fits.none;
		const isAbbreviated = normalized.length >= shortestTitle && abbreviates(issuedTitle);
		return issuedTitle.includes(normalized) || isAbbreviated ? fits.part : fits.none;
	};
	return (record) => {
		if (isNumbered(record)) return fits.number;
		if (record.normalized === normalized || record.issuedTitle === normalized) return fits.whole;
		return isAgency(record) ? agencyFit(record.normalized) : titleFit(record);
	};
}

function aboutFit(normalized: string, about: string): number {
	if (sorted(about) === sorted(normalized)) return fits.whole;
	return about.includes(normalized) ? fits.beginning : fits.none;
}

/** Makes a test for whether a name contains the text with a few characters left out. */
function abbreviation(normalized: string): (name: string) => boolean {
	if (normalized.length > longestAbbreviation) return () => false;
	const pattern = new RegExp([...normalized].join(gap), 'u');
	return (name) => pattern.test(name);
}

function sorted(text: string): string {
	return [...text].sort().join('');
}
