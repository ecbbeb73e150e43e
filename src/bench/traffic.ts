/** An answer of a server. */
export interface LoggedResponse {
	/** Its address without the query. */
	path: string;
	/** What the browser wanted it for: `script`, `worker`, `empty` (a file that a program reads) and so on. */
	destination: string;
	/** Bytes over the wire so far, headers included. */
	readonly bytes: number;
}

/** What a visit asked for: while its page loaded, from then until the search was ready, and from asking until all was shown. */
export interface VisitAnswers {
	page: readonly LoggedResponse[];
	ready: readonly LoggedResponse[];
	query: readonly LoggedResponse[];
}

export interface Traffic {
	bytes: number;
	requests: number;
}

/** The traffic of a visit by what it is for. The page itself is left out, but not what its scripts read. */
export interface SearchTraffic {
	/** What is asked for before anything is typed. */
	ready: Traffic;
	/** What the first search needs whatever is asked: its programs, and what Pagefind tells of an index as a whole. */
	once: Traffic;
	/** What depends on the query. */
	query: Traffic;
}

/** Names that Pagefind gives to files that do not depend on the query. */
const pagefindOnce =
	/\/(pagefind(-worker)?\.js|pagefind-entry\.json|[^/]+\.(pagefind|pf_meta|pf_filter))$/;

/**
 * Sorts the answers of a visit by what they are for. A worker and what Pagefind needs once count as such whenever they come;
 * another program does when it comes after asking.
 */
export function searchTraffic({ page, ready, query }: VisitAnswers): SearchTraffic {
	const isForQuery = (answer: LoggedResponse) => !isOnce(answer) && answer.destination !== 'script';
	return {
		// Whether a script asks for its data before or after the page counts as loaded is chance.
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
