/** A response of a server. */
export interface LoggedResponse {
	/** Its address without the query. */
	path: string;
	/** The purpose for the browser: `script`, `worker`, `empty` (a file that a program reads) and so on. */
	destination: string;
	/** The transferred bytes so far, headers included. */
	readonly bytes: number;
}

/**
 * The responses of a visit: while its page loaded, from then until the search was ready, and from submitting until
 * everything was shown.
 */
export interface VisitAnswers {
	page: readonly LoggedResponse[];
	ready: readonly LoggedResponse[];
	query: readonly LoggedResponse[];
}

export interface Traffic {
	bytes: number;
	requests: number;
}

/** The traffic of a visit by purpose. The page itself is left out, but not what its scripts read. */
export interface SearchTraffic {
	/** What is loaded before anything is typed. */
	ready: Traffic;
	/** What the first search needs for any query: its programs, and what Pagefind loads for the index as a whole. */
	once: Traffic;
	/** What depends on the query. */
	query: Traffic;
}

/** The names of Pagefind files that do not depend on the query. */
const pagefindOnce =
	/\/(pagefind(-worker)?\.js|pagefind-entry\.json|[^/]+\.(pagefind|pf_meta|pf_filter))$/;

/**
 * Groups the responses of a visit by purpose. Workers and files that Pagefind needs once count as `once` at any time;
 * other programs only when they come after submitting.
 */
export function searchTraffic({ page, ready, query }: VisitAnswers): SearchTraffic {
	const isForQuery = (answer: LoggedResponse) => !isOnce(answer) && answer.destination !== 'script';
	return {
		// A script may load its data before or after the page's load event; this is random.
		ready: sumOf(
			[...page.filter(({ destination }) => destination === 'empty'), ...ready].filter(
				(answer) => !isOnce(answer),
			),
		),
		once: sumOf([
			...[...page, ...ready].filter(isOnce),
			...query.filter((answer) => !isForQuery(answer)),
		]),
		query: sumOf(query.filter(isForQuery)),
	};
}

function isOnce({ path, destination }: LoggedResponse): boolean {
	return destination === 'worker' || pagefindOnce.test(path);
}

function sumOf(answers: readonly LoggedResponse[]): Traffic {
	return {
		bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
		requests: answers.length,
	};
}
