import { TextsUnavailable } from './texts.ts';

/** The smallest module with a function that takes a reference: the newest of what Pagefind's program asks of a browser. */
const probe = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 1, 0x6f, 0);

/** Throws where WebAssembly is missing, too old, or refused by a content policy: Pagefind would wait for ever. */
export function assertCanRun() {
	try {
		new WebAssembly.Module(probe);
	} catch (error) {
		throw new TextsUnavailable(String(error));
	}
}
