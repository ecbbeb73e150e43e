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
import { addDays } from '../../src/domain/dates/calendar-date.ts';
import {
	agency,
	information,
	interpretation,
	normativeDocument,
	page,
	penalty,
	table,
} from '../queries/records.ts';

const proof = (name: string) => ({
	name,
	basis: '测试办法第三条',
	issuer: '测试县民政局',
	requester: '测试县人民政府',
	guide: 'https://x.example/',
});

/** What must not be named any more from a day on: documents, a page, the row of a table. */
export const ending = {
	notice: { title: '甲某拟聘用公示', href: '/disclosure/information/notice/', on: '2024-02-02' },
	page: { title: '乙某先进事迹', href: '/disclosure/praised/', on: '2024-03-02' },
	party: {
		title: '丙某商贸有限公司',
		href: '/enforcement/penalty-decisions/2019/',
		on: '2024-06-01',
	},
} as const;

const { notice, page: praised, party } = ending;
const fined = (fields: Readonly<Record<string, unknown>>) =>
	penalty({
		agency: '测试县民政局',
		source: '测试县民政局',
		decidedOn: '2019-12-01',
		publishedOn: '2019-12-02',
		...fields,
	});

/**
 * What is to come in a county in every way that a page knows: a version of a list that is to replace another, an agency that
 * is to be abolished, an article that is to end alone, a policy that ends, work that is due, and publicity that ends, of what
 * other pages lead to.
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
	'lists/policies/all.csv': table({
		code: '甲-001',
		name: '甲补贴',
		agency: '测试县民政局',
		audience: '企业',
		content: '每人1000元',
		way: '免申即享',
		phone: '0000-0000000',
		validFrom: '2019-01-01',
		validUntil: '2024-02-03',
		document: notice.href,
		publishedOn: '2019-12-02',
	}),
	'enforcement/penalty-decisions/2019.csv': table(
		fined({ number: '测民罚〔2019〕1号', party: party.title, publicUntil: addDays(party.on, -1) }),
		fined({ number: '测民罚〔2019〕2号', publicUntil: '2099-12-31' }),
	),
	'information/notice.md': information({
		title: notice.title,
		category: 'other',
		publicUntil: addDays(notice.on, -1),
	}),
	'information/about-notice.md': information(
		{ title: '关于招聘的说明', category: 'other' },
		`怎样报名、怎样考试，见招聘公告；结果见[${notice.title}](${notice.href})。`,
	),
	'interpretations/of-notice.md': interpretation({
		title: '招聘问答',
		interprets: ['notice'],
	}),
	'pages/disclosure/praised.mdx': page({
		title: praised.title,
		publicUntil: addDays(praised.on, -1),
		summary: `${praised.title}的介绍`,
	}),
	'pages/about.mdx': page(
		{ title: '关于本站' },
		`本站由县政府办公室主办；表彰见[${praised.title}](${praised.href})。`,
	),
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
