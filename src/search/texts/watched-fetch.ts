type Fetch = (address: string) => Promise<Response>;

/**
 * Replaces `fetch` for Pagefind, because Pagefind continues without a file that did not arrive, and requests its
 * WebAssembly once for each part, in the part's folder. Keeps the lists of the parts, which contain data that Pagefind
 * does not return.
 */
export function watchFetch(fetchNow: Fetch) {
	let programFolder: string | undefined;
	const onLost = new Set<() => void>();
	const programs = new Map<string, Promise<Response>>();
	const lists = new Map<string, Response>();
	const watched: Fetch = async (address) => {
		try {
			return await wholeFile(await fetchNow(address));
		} catch (error) {
			for (const tell of onLost) tell();
			throw error;
		}
	};
	return {
		fetch: async (address: string): Promise<Response> => {
			const program = /[^/]+\.pagefind$/.exec(address)?.[0];
			if (!program) {
				const response = await watched(address);
				const folder = /^(.*\/)[^/]+\.pf_meta$/.exec(address)?.[1];
				if (folder) lists.set(folder, response.clone());
				return response;
			}
			const place = programFolder === undefined ? address : programFolder + program;
			const loading = programs.get(program) ?? watched(place);
			programs.set(program, loading);
			return (await loading).clone();
		},
		/** From now on programs are loaded from this folder, wherever Pagefind requests them. */
		takeProgramsFrom: (folder: string) => {
			programFolder = folder;
		},
		/** The response to Pagefind's request for the list of the part in a folder. */
		listIn: (folder: string): Response | undefined => lists.get(folder),
		/** Runs `work`; throws as soon as a file that was requested meanwhile did not arrive. */
		whole: async <T>(work: () => Promise<T>): Promise<T> => {
			let tell = () => {};
			const losing = new Promise<never>((_, reject) => {
				tell = () => reject(new Error('A file of the search index did not arrive'));
			});
			onLost.add(tell);
			try {
				return await Promise.race([work(), losing]);
			} finally {
				onLost.delete(tell);
			}
		},
	};
}

const lessThan = 0x3c;

/**
 * A completely loaded response. Throws when it is a page instead of a file of the index: an error page, or the login
 * page of a network.
 */
async function wholeFile(response: Response): Promise<Response> {
	const content = await response.arrayBuffer();
	if (!response.ok || new Uint8Array(content)[0] === lessThan)
		throw new Error(`${response.status} for ${response.url}`);
	return new Response(content);
}
