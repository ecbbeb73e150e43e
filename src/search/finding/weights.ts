/**
 * The numbers by which hits are ranked. They were chosen together with `npm run bench -- search`; which class of its queries
 * decides each of them was not measured separately. Limits of a single step are in the file of that step.
 */

/** The weight of each kind of evidence: the most certain kinds weigh most, and the others add to them. */
export const weights = {
	/** The query is the record's number. */
	number: 30,
	/** The query is the number or the name of a row. */
	row: 12,
	/** The title contains the whole query, or the official term for it. */
	title: 8,
	/** The title contains each word of the query. */
	words: 7,
	/** The query is a part of the record's number. */
	numberPart: 5,
	/** The query is in the name of an agency that issued the record. */
	issuer: 6,
	/** The query names the record among other words. */
	named: 1.5,
	/** The title contains the characters of the query, with others between them. */
	shortened: 3.2,
	/** The share of the query's parts that the title, or the text, contains. */
	titleShare: 3,
	textShare: 1.3,
	/** The text contains the query letter for letter; less for an everyday word, which may mean an official term. */
	literal: 3,
	literalEverydayWord: 1.2,
	/** The record has a document number. */
	document: 0.15,
	/** The record belongs to the place, or is of the year, that the query names. */
	place: 2.6,
	year: 0.5,
	/** The record fits a word of the query that is no subject: its issuer, its year, a part of its number. */
	clue: 1,
};

/** Factors by which a score is multiplied. */
export const factors = {
	/** The document is no longer in force. */
	stale: 0.9,
	/** A row that the current version of its list does not have: it stands behind whatever is current. */
	cancelled: 0.001,
	/** A record with a better score has a title that says the same about the query. */
	sameInTitle: 0.85,
	/** The hit is an attachment or a row: a page with the same score comes first. */
	attachment: 0.8,
	row: 0.9,
	/** The query has a shortened name of the document. */
	shortenedName: 0.7,
	/** The record belongs to another place than the query. */
	otherPlace: -0.9,
	/** The record belongs to one of many places, and the query names none. */
	unnamedPlace: -0.15,
};

/** What is added for a title that contains the query, besides the share of the title that the query is. */
export const titleBonus = {
	whole: 1,
	beginning: 0.1,
	end: 0.05,
	/** The record has a document number: records without one mostly only mention the document. */
	number: 0.02,
};

/** How the length of a title counts, in characters, when the title does not contain the query as it is. */
export const titleLength = {
	/** In a title with other characters between those of the query: this many count as one gap. */
	perGap: 100,
	/** In a title with most of the query's characters: this many cost a whole share of them. */
	perShare: 1000,
};

/** How a title counts that matches the query by its letters or by its sound. */
export const soundScore = {
	/** A record without a number ranks as if its title were longer by this many characters. */
	charactersForNoNumber: 0.5,
	/** The other evidence is divided by this: it decides only between titles with equally many differing characters. */
	minor: 10,
};

/** How the passages of a text that contain a term score. */
export const textScore = {
	/** For each doubling of the number of times that a passage contains it. */
	frequency: 0.3,
	/** For the logarithm of the number of passages that contain it, and for their share of the text. */
	passages: 0.2,
	share: 0.3,
	/** Added to the number of passages of a text, so that the share counts less in a short text. */
	shortText: 4,
	/** The least evidence of a text that contains the whole query; the best text has 1. */
	leastLiteral: 0.6,
};

/** How much of a query a title says. */
export const titleShare = {
	/** What a word counts that the title has with other characters between its own (车购税, 车辆购置税). */
	shortened: 0.9,
	/** Subtracted for each official term that comes before this one in the order of terms, up to a maximum. */
	laterTerm: 0.05,
	mostLater: 10,
	/** Added for each character of a term, up to a maximum. */
	longerTerm: 0.02,
	mostLonger: 6,
	/** Subtracted for each character of a title. */
	character: 1 / 10_000,
};

/** Records in a ranked list get scores from 1 down to 1 minus this. */
export const rankRange = 0.2;

/** Records with a smaller share of the best score are left out. */
export const leastShareOfBest = 0.18;

/**
 * The share of a query that a title must say: `all`, so that texts are not searched; `half`, so that the title is shown
 * beside exact titles.
 */
export const titleSays = { all: 0.95, half: 0.4 };
