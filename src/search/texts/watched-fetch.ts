type Fetch = (address: string) => Promise<Response>;

/**
 * Stands between Pagefind and the network, because Pagefind goes on without a file that did not arrive, and asks for its
 * WebAssembly once for each part, where the part lies. Keeps the lists of the parts, which say what Pagefind does not tell.
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
		/** From now on programs come from this folder, wherever Pagefind asks for them. */
		takeProgramsFrom: (folder: string) => {
			programFolder = folder;
		},
		/** What Pagefind got when it asked for the list of the part in a folder. */
		listIn: (folder: string): Response | undefined => lists.get(folder),
		/** Does `work`; throws as soon as anything that was asked for meanwhile did not arrive. */
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

/** A response that has arrived to its end. Throws where it is no file of the index but a page: of an error, or of a network that wants a login. */
async function wholeFile(response: Response): Promise<Response> {
	const content = await response.arrayBuffer();
	if (!response.ok || new Uint8Array(content)[0] === lessThan)
		throw new Error(`${response.status} for ${response.url}`);
	return new Response(content);
}
