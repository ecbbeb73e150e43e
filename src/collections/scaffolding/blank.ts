/**
 * What a new file writes where text is still to come: （待填：…）. `check` refuses it in what is published and reminds of it in a
 * draft, so that no part goes out empty.
 */
export function blank(what: string): string {
	return `（待填：${what}）`;
}

/** The blanks of a text, each with what is to be written there. */
export const blanks = /（待填：([^（）]*)）/g;
