import { expect, test } from 'vitest';
import { documentJsonLd } from '../../../src/formats/json-ld/document.ts';
import type { Phase } from '../../../src/domain/documents/validity.ts';

const untilRepealed: readonly Phase[] = [
	{ validity: 'pending' },
	{ from: '2024-07-01', validity: 'in-force' },
	{ from: '2029-07-01', validity: 'repealed' },
];

test('a normative document is legislation with its dates', () => {
	const data = JSON.parse(
		documentJsonLd({
			type: 'Legislation',
			name: '测试办法',
			url: 'https://www.ceshi.example/a/',
			identifiers: ['测政规〔2024〕12号'],
			publishers: ['测试县人民政府'],
			formedOn: '2024-05-20',
			publishedOn: '2024-05-24 09:30',
			effectiveOn: '2024-07-01',
			validity: { phases: untilRepealed, from: '2024-05-24' },
		}),
	);
	expect(data).toMatchObject({
		'@type': 'Legislation',
		legislationIdentifier: '测政规〔2024〕12号',
		legislationDate: '2024-05-20',
		datePublished: '2024-05-24T09:30:00+08:00',
		temporalCoverage: '2024-07-01/2029-06-30',
		expires: '2029-06-30',
	});
	expect(data).not.toHaveProperty('legislationLegalForce');
});

test('what is not known is left out, and nothing can close the script element', () => {
	const json = documentJsonLd({
		type: 'Article',
		name: '</script><b>',
		url: 'https://x.example/',
		publishers: [],
	});
	expect(json).not.toContain('<');
	expect(JSON.parse(json)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': 'https://x.example/',
		name: '</script><b>',
		headline: '</script><b>',
		url: 'https://x.example/',
		inLanguage: 'zh-CN',
		publisher: [],
	});
});

test('an article has no validity; a document that is public for a time says until when', () => {
	const article = JSON.parse(
		documentJsonLd({
			type: 'Article',
			name: '测试名单',
			url: 'https://x.example/',
			publishers: [],
			formedOn: '2024-05-20',
			publicUntil: '2024-06-30',
		}),
	);
	expect(article).toMatchObject({ dateCreated: '2024-05-20', expires: '2024-06-30' });
	expect(article).not.toHaveProperty('temporalCoverage');
});

test('a consultation says its days, and when and where it is heard', () => {
	const written = documentJsonLd({
		type: 'Article',
		name: '征求意见的公告',
		url: 'https://x.example/',
		publishers: [],
		consultation: { first: '2026-11-02', last: '2026-12-04' },
		hearing: { on: '2026-11-19', place: '一楼会议室' },
	});
	expect(JSON.parse(written)).toMatchObject({
		temporalCoverage: '2026-11-02/2026-12-04',
		mentions: { '@type': 'Event', startDate: '2026-11-19', location: { name: '一楼会议室' } },
	});
});

test.each<readonly [string, readonly Phase[], unknown, string | undefined]>([
	['in force', [{ from: '2024-07-01', validity: 'in-force' }], '2024-07-01/..', 'InForce'],
	[
		'in force in part',
		[
			{ from: '2024-07-01', validity: 'in-force' },
			{ from: '2025-01-01', validity: 'partly' },
		],
		'2024-07-01/..',
		'PartiallyInForce',
	],
	[
		'suspended for a time',
		[
			{ from: '2024-07-01', validity: 'in-force' },
			{ from: '2025-01-01', validity: 'suspended' },
			{ from: '2027-01-01', validity: 'in-force' },
		],
		['2024-07-01/2024-12-31', '2027-01-01/..'],
		undefined,
	],
	[
		'expired',
		[
			{ from: '2024-07-01', validity: 'in-force' },
			{ from: '2025-07-01', validity: 'expired' },
		],
		'2024-07-01/2025-06-30',
		'NotInForce',
	],
	[
		'repealed before it took effect',
		[{ from: '2024-06-01', validity: 'repealed' }],
		undefined,
		'NotInForce',
	],
	['not in force yet', [{ from: '2027-01-01', validity: 'in-force' }], '2027-01-01/..', undefined],
	['not known', [{ from: '2024-07-01', validity: 'unverified' }], undefined, undefined],
])(
	'of a document that is %s nothing is said that another day makes untrue',
	(_, later, coverage, force) => {
		const written = JSON.parse(
			documentJsonLd({
				type: 'Legislation',
				name: '测试办法',
				url: 'https://x.example/',
				publishers: [],
				validity: { phases: [{ validity: 'pending' }, ...later], from: '2026-01-01' },
			}),
		) as Record<string, unknown>;
		expect(written['temporalCoverage']).toEqual(coverage);
		expect(written['legislationLegalForce']).toBe(force && `https://schema.org/${force}`);
	},
);
