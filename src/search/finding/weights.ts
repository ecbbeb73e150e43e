/**
 * The weight of each kind of evidence, so that the surest stands first and the others add to it. Chosen
 * with `npm run bench -- search` on its own queries and on further ones that were written apart from it.
 */
export const weights = {
	/** The query names the record's number. */
	number: 30,
	/** A row is called so. */
	called: 12,
	/** The title has the query, or what it means officially, from beginning to end. */
	title: 8,
	/** The title has each of several words. */
	words: 7,
	/** The record's letters are spelled, or sound the same. */
	spelled: 6,
	sound: 4,
	/** Part of the number. */
	numberPart: 5,
	/** An agency called so issued it. */
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

/** The score of a document that does not hold any more is multiplied by this. */
export const staleWeight = 0.9;

/** The share of the best score below which a record says too little of what is asked. */
export const leastShareOfBest = 0.3;
