/** The parts of packages without types that the tests of the catalogue use. */

declare module 'jsonld' {
	interface Options {
		format: 'application/n-quads';
		documentLoader: (url: string) => Promise<never>;
	}
	const jsonld: { toRDF(document: unknown, options: Options): Promise<string> };
	export default jsonld;
}

declare module 'n3' {
	import type { DatasetCore, Quad } from '@rdfjs/types';
	export class Parser {
		constructor(options?: { format: 'N-Quads' });
		parse(text: string): Quad[];
	}
	export const Store: new (quads: readonly Quad[]) => DatasetCore;
}
