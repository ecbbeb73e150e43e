import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import {
	anyConsultation,
	anyDecision,
	newerDocument,
	olderDocument,
	olderIds,
} from '../queries/random-documents.ts';
import { agency, normativeDocument, table } from '../queries/records.ts';

const proof = (name: string) => ({
	name,
	basis: '测试办法第三条',
	issuer: '测试县民政局',
	requester: '测试县人民政府',
	guide: 'https://x.example/',
});

/**
 * What is to come in a county in every way that a page knows: a version of a list that is to replace another, an agency that
 * is to be abolished, an article that is to end alone.
 */
const coming: Readonly<Record<string, string>> = {
	'agencies/civil-affairs.md': agency({ name: '测试县民政局', type: 'department' }),
	'agencies/tourism.md': agency({
		name: '测试县旅游局',
		type: 'department',
		abolishedOn: '2024-03-01',
		successors: [{ agency: 'civil-affairs' }],
	}),
	'lists/proofs/2023-03-01.csv': table(proof('甲证明'), proof('乙证明')),
	'lists/proofs/2024-02-01.csv': table(proof('甲证明'), proof('丙证明')),
	'normative-documents/of-tourism.md': normativeDocument(
		{
			issuers: ['tourism'],
			formedOn: '2022-05-20',
			publishedOn: '2022-05-24',
			effectiveOn: '2022-06-01',
			validityChanges: [
				{ change: '部分废止', articles: '第二条', on: '2024-04-01', basis: '测试决定' },
			],
		},
		'**第一条**　甲。\n\n**第二条**　乙。',
	),
};

/** Writes the content of a county with documents that follow from the seed, and with all of `coming`. */
export function writeComingCounty(content: string, seed: number): void {
	const sample = (text: fc.Arbitrary<string>, count: number) =>
		fc.sample(text, { numRuns: count, seed });
	cpSync(join(import.meta.dirname, 'fixtures/county'), content, { recursive: true });
	const records: readonly (readonly [string, string])[] = [
		...sample(olderDocument, 4).map(
			(text, place) => [`normative-documents/${olderIds[place] ?? place}.md`, text] as const,
		),
		...sample(newerDocument, 3).map(
			(text, place) => [`normative-documents/newer-${place}.md`, text] as const,
		),
		// What is answered later is not public before.
		...sample(
			anyConsultation.filter((text) => !text.includes('feedback')),
			6,
		).map((text, place) => [`consultations/c-${place}.md`, text] as const),
		...sample(anyDecision, 4).map(
			(text, place) =>
				[`major-decisions/${place === 0 ? 'asked' : `d-${place}`}.md`, text] as const,
		),
	];
	const files = [...Object.entries(coming), ...records];
	for (const [place, [path, text]] of files.entries()) {
		const file = join(content, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, ofItsOwn(text, place));
	}
}

/** The text with numbers that no other record has, published before all that happens to it. */
function ofItsOwn(text: string, place: number): string {
	return text
		.replace('2024-00001', `2024-${String(place).padStart(5, '0')}`)
		.replace('〔2024〕1号', `〔2019〕${place + 1}号`)
		.replaceAll('2024-05-20', '2019-12-01')
		.replaceAll('2024-05-24', '2019-12-02')
		.replace('关于测试的公告', `关于测试${place}的公告`)
		.replace('order: 1', `order: ${place}`);
}
