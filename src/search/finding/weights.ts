/**
 * All numbers by which hits are ranked. They were chosen with `npm run bench -- search`.
 *
 * The weight of each kind of evidence, so that the surest stands first and the others add to it.
 */
export const weights = {
	/** The query names the record's number. */
	number: 30,
	/** The query is the number or the name of a row. */
	row: 12,
	/** The title has the query, or what it means officially, from beginning to end. */
	title: 8,
	/** The title has each of several words. */
	words: 7,
	/** Part of the number. */
	numberPart: 5,
	/** An agency whose name has the query issued it. */
	issuer: 6,
	/** The query names it among other words. */
	named: 1.5,
	/** The title has the query with some left out. */
	shortened: 2.5,
	/** What the title, and what the text, says of the query's parts. */
	titleShare: 3,
	textShare: 1.05,
	/** The text has the query letter for letter; an everyday word is meant otherwise. */
	literal: 3,
	literalEverydayWord: 1.2,
	/** It has a number of its own. */
	document: 0.15,
	/** It belongs to the place, or is of the year, that the query names. */
	place: 1.5,
	year: 0.5,
};

/** What a score is multiplied by. */
export const factors = {
	/** The document does not hold any more. */
	stale: 0.9,
	/** A better record has a title that says the same of the query. */
	sameInTitle: 0.9,
	/** The hit is an attachment or a row: a page with the same score stands first. */
	attachment: 0.8,
	row: 0.9,
	/** The query has the shortened name of a document. */
	shortenedName: 0.7,
	/** The record belongs to another place than the query. */
	otherPlace: -0.6,
};

/** What a title that has the query scores beside the share of it that the query is. */
export const titleBonus = {
	whole: 1,
	beginning: 0.1,
	/** The document has a number: others mostly speak of it. */
	number: 0.02,
};

/** How the passages of a text that have a term score. */
export const textScore = {
	/** For each doubling of the times that a passage has it. */
	frequency: 0.3,
	/** For the logarithm of how many passages have it, and for their share of a text that is not short. */
	passages: 0.2,
	share: 0.3,
	shortText: 4,
	/** The least evidence of a text that has the whole query; the best of them is 1. */
	leastLiteral: 0.6,
};

/** How much of a query a title says. */
export const titleShare = {
	/** Less for each official term that is a later choice, and more for each character of a term, up to so many. */
	laterTerm: 0.02,
	mostLater: 10,
	longerTerm: 0.02,
	mostLonger: 6,
	/** Less for each character of a long title. */
	character: 1 / 10_000,
};

/** Records in their order are between 1 and 1 less this. */
export const rankRange = 0.2;

/** The share of the best score below which a record says too little of what is asked. */
export const leastShareOfBest = 0.3;

/** How much of a query a title must say so that texts are not asked, or so that it is shown beside exact titles. */
export const titleSays = { all: 0.95, half: 0.5 };
