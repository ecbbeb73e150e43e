import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/collections/checking/check.ts';
import { collections } from '../../../../src/collections/portal/collections.ts';
import { personalDataLabels } from '../../../../src/domain/personal-data/personal-data.ts';
import { seeded } from '../../../domain/personal-data/random.ts';
import {
	cardNumber,
	identityNumber,
	mobileNumber,
} from '../../../domain/personal-data/synthetic.ts';
import { carriers } from './carriers.ts';
import { disguises } from './disguises.ts';
import type { Random } from '../../../domain/personal-data/random.ts';
import type { Problem } from '../../../../src/collections/records/problem.ts';

const kinds = {
	identity: identityNumber,
	mobile: mobileNumber,
	'bank-card': cardNumber,
} as const;

interface Planted {
	kind: keyof typeof kinds;
	carrier: string;
	disguise: string;
	file: string;
	text: string;
	line: number | undefined;
}

/** Every kind in every disguise in every possible carrier, twice. */
function planted(random: Random): Planted[] {
	const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];
	return carriers.flatMap((carrier) =>
		disguises
			.filter((disguise) => carrier.takes.includes(disguise.in))
			.flatMap((disguise) =>
				kindNames
					.filter((kind) => disguise.kinds?.includes(kind) ?? true)
					.flatMap((kind) =>
						[0, 1].map(() => {
							const index = random.below(1e9);
							const value = disguise.apply(kinds[kind](random));
							return {
								kind,
								carrier: carrier.name,
								disguise: disguise.name,
								file: carrier.file(index, value),
								text: carrier.text(index, value),
								line: carrier.line && carrier.line + (disguise.lines ?? 0),
							};
						}),
					),
			),
	);
}

/** The problems of each value's file; a value with a folder of its own is checked in a county of its own. */
function check(values: readonly Planted[]): Map<Planted, Problem[]> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-planted-'));
	try {
		const counties = values.filter(({ file }) => file === 'content/site.yaml');
		const shared = values.filter(({ file }) => file !== 'content/site.yaml');
		const batches = [shared, ...counties.map((value) => [value])];
		return new Map(
			batches.flatMap((batch, index) => {
				const county = `${folder}/${index}`;
				mkdirSync(`${county}/content`, { recursive: true });
				for (const { file, text } of batch) {
					mkdirSync(dirname(join(county, file)), { recursive: true });
					writeFileSync(join(county, file), text);
				}
				const { problems } = checkContent(`${county}/content`, `${county}/public`, collections);
				const byFile = Map.groupBy(problems, ({ file }) => file.replace(`${county}/`, ''));
				return batch.map((value) => [value, byFile.get(value.file) ?? []] as const);
			}),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const found = check(planted(seeded(20_261_128)));
const isFound = ({ kind, line }: Planted, problems: readonly Problem[]) =>
	problems.some(
		(problem) => problem.personalData === kind && (line === undefined || problem.line === line),
	);

test('so many values are planted', () => {
	expect(found.size).toBeGreaterThan(2000);
	expect(new Set([...found.keys()].map(({ text, file }) => `${file}\n${text}`)).size).toBe(
		found.size,
	);
});

test.each([
	['identity', 1],
	['mobile', 0.99],
	['bank-card', 0.99],
] as const)('of the kind %s at least %d is found where it stands', (kind, least) => {
	const ofKind = [...found].filter(([value]) => value.kind === kind);
	const missed = ofKind.filter(([value, problems]) => !isFound(value, problems));
	const names = missed.map(([{ carrier, disguise, file }]) => `${carrier}, ${disguise}: ${file}`);
	expect(names.length <= (1 - least) * ofKind.length ? [] : names).toEqual([]);
});

test('identity and card numbers stop the build, and no report repeats a value', () => {
	const serious = [...found].flatMap(([value, problems]) =>
		problems.filter(({ personalData }) => personalData === value.kind && value.kind !== 'mobile'),
	);
	expect(serious.length).toBeGreaterThan(1000);
	expect(serious.filter(({ severity }) => severity !== 'error')).toEqual([]);
	const reports = [...found.values()].flat().filter(({ personalData }) => personalData);
	expect(reports.filter(({ message }) => /\d{7}/.test(message))).toEqual([]);
	expect(
		reports.filter(({ personalData = 'mobile' }) => !personalDataLabels[personalData]),
	).toEqual([]);
});
