type Fetch = (address: string) => Promise<Response>;

/**
 * Stands between Pagefind and the network, because Pagefind goes on without a file that did not arrive, and asks for its
 * WebAssembly once for each part, where the part lies. Keeps the lists of the parts, which say what Pagefind does not tell.
 */
export function watchFetch(fetchNow: Fetch) {
	let lost = 0;
	let programFolder: string | undefined;
	const programs = new Map<string, Promise<Response>>();
	const lists = new Map<string, Response>();
	const watched: Fetch = async (address) => {
		try {
			const response = await fetchNow(address);
			if (!response.ok) lost++;
			return response;
		} catch (error) {
			lost++;
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
		/** From now on programs come from this folder, wherever Pagefind asks for them. */
		takeProgramsFrom: (folder: string) => {
			programFolder = folder;
		},
		/** How many files did not arrive. */
		lost: (): number => lost,
		/** What Pagefind got when it asked for the list of the part in a folder. */
		listIn: (folder: string): Response | undefined => lists.get(folder),
		/** Does `work`; throws when anything that was asked for meanwhile did not arrive. */
		whole: async <T>(work: () => Promise<T>): Promise<T> => {
			const before = lost;
			const done = await work();
			if (lost > before) throw new Error('A file of the search index did not arrive');
			return done;
		},
	};
}
