/** What a web server answers at an address whose content moved or was withdrawn. */
export interface Answer {
	/** Path and query as browsers ask for them: percent-encoded, from the root of the host. Each occurs once. */
	from: string;
	/** Where the content is now, from the root of the host; `undefined` where it was withdrawn. */
	to?: string | undefined;
}

/** An answer that leads on. */
export type Move = Answer & { to: string };

/** The answers that lead on. */
export function movesIn(answers: readonly Answer[]): Move[] {
	return answers.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to: literal(to) }]));
}

/** The addresses whose content was withdrawn. */
export function withdrawnIn(answers: readonly Answer[]): string[] {
	return answers.flatMap(({ from, to }) => (to === undefined ? [from] : []));
}

/** The address without characters by which a server's settings mean more than themselves. It leads to the same page. */
function literal(address: string): string {
	return address.replace(
		/[\s"'$;<>\\^`{|}]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	);
}
