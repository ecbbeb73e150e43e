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
	import type Validator from 'rdf-validate-shacl';

	type Dataset = Parameters<Validator['validate']>[0];
	type Quad = Dataset extends Iterable<infer Each> ? Each : never;
	export class Parser {
		constructor(options?: { format: 'N-Quads' });
		parse(text: string): Quad[];
	}
	export const Store: new (quads: readonly Quad[]) => Dataset;
}
