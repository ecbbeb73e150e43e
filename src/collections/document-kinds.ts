import { readdirSync } from 'node:fs';
import { compareText } from '../domain/text/compare-text.ts';
import type { DocumentKind } from './declarations/document-kind.ts';

/** This file declares no kind. */
const itself = 'document-kinds.ts';

/**
 * Every kind of documents: what the other files of this folder export. Within Vite the bundler collects them, elsewhere
 * Node reads the folder, so that a new kind is a new file and nothing else. By name, so that the order is no accident of file
 * systems; `kindsInOrder` of the sections has them as readers meet them.
 */
export const documentKinds: readonly DocumentKind[] = Object.values(
	import.meta.env ? bundled() : await read(),
)
	.flatMap((module) => Object.values(module).filter(isKind))
	.toSorted((a, b) => compareText(a.name, b.name));

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function bundled(): Modules {
	return import.meta.glob(['./*.ts', '!./document-kinds.ts'], { eager: true });
}

async function read(): Promise<Modules> {
	const files = readdirSync(import.meta.dirname).filter(
		(file) => file.endsWith('.ts') && file !== itself,
	);
	return Object.fromEntries(
		await Promise.all(
			files.map(async (file) => [file, (await import(/* @vite-ignore */ `./${file}`)) as object]),
		),
	) as Modules;
}

function isKind(value: unknown): value is DocumentKind {
	return typeof value === 'object' && value !== null && 'schema' in value && 'divisions' in value;
}
