import { expect, test } from 'vitest';
import { documentJsonLd } from '../../../src/formats/json-ld/document.ts';
import type { Validity } from '../../../src/domain/documents/validity.ts';

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
		}),
	);
	expect(data).toMatchObject({
		'@type': 'Legislation',
		legislationIdentifier: '测政规〔2024〕12号',
		legislationDate: '2024-05-20',
		datePublished: '2024-05-24T09:30:00+08:00',
		temporalCoverage: '2024-07-01/..',
	});
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
		name: '</script><b>',
		headline: '</script><b>',
		url: 'https://x.example/',
		inLanguage: 'zh-CN',
		publisher: [],
	});
});

test('the end of validity is stated; what is no legislation has no validity', () => {
	const facts = {
		name: '测试办法',
		url: 'https://x.example/',
		publishers: [],
		formedOn: '2024-05-20',
		effectiveOn: '2024-07-01',
		lastDay: '2029-06-30',
	} as const;
	expect(JSON.parse(documentJsonLd({ type: 'Legislation', ...facts }))).toMatchObject({
		temporalCoverage: '2024-07-01/2029-06-30',
	});
	const article = JSON.parse(documentJsonLd({ type: 'Article', ...facts }));
	expect(article).toMatchObject({ dateCreated: '2024-05-20' });
	expect(article).not.toHaveProperty('temporalCoverage');
});

test('machines are told whether a document binds and what it changes, and nothing of what is not known', () => {
	const forceOf = (validity: Validity) => {
		const facts = { name: '测试办法', url: 'https://x.example/', publishers: [] } as const;
		const written = documentJsonLd({
			type: 'Legislation',
			...facts,
			effectiveOn: '2024-07-01',
			validity,
			changes: ['https://x.example/a/'],
			repeals: validity === 'pending' ? ['https://x.example/b/'] : [],
		});
		return JSON.parse(written) as Record<string, unknown>;
	};
	const values = (
		['in-force', 'expiring', 'partly', 'pending', 'suspended', 'expired'] as const
	).map((validity) => forceOf(validity)['legislationLegalForce']);
	expect(values.map((value) => String(value).replace('https://schema.org/', ''))).toEqual([
		'InForce',
		'InForce',
		'PartiallyInForce',
		'NotInForce',
		'NotInForce',
		'NotInForce',
	]);
	const unknown = forceOf('unverified');
	expect(unknown).not.toHaveProperty('legislationLegalForce');
	expect(unknown).not.toHaveProperty('temporalCoverage');
	expect(unknown['legislationChanges']).toEqual([{ '@id': 'https://x.example/a/' }]);
	expect(unknown).not.toHaveProperty('legislationRepeals');
	expect(forceOf('pending')['legislationRepeals']).toEqual([{ '@id': 'https://x.example/b/' }]);
});
