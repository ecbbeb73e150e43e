import { describe, expect, inject, test } from 'vitest';
import { all, attribute, builtPages, linksIn, one, textOf } from './built-pages.ts';
import { county } from '../county/records.ts';
import { today } from '../county/county.ts';
import {
	phaseOn,
	readPhases,
	validities,
	validityGroups,
	validityLabels,
} from '../../src/domain/documents/validity.ts';
import type { Element } from 'hast';
import type { Validity } from '../../src/domain/documents/validity.ts';

const pages = new Map(builtPages(inject('dist')).map((page) => [page.path, page]));
const { normativeDocuments, interpretations, information } = county;
/** Documents of which it is known when they took effect. */
const datedDocuments = normativeDocuments.filter(({ data }) => data.effectiveOn !== undefined);
const addresses = new Map(
	[...normativeDocuments, ...information].map(({ id, href }) => [id, href]),
);

describe('validity', () => {
	test.each(datedDocuments.map((document) => [document.id, document] as const))(
		'%s carries the days its status follows from, and the status of the day',
		(_, { href, data }) => {
			const status = statusOn(href);
			expect(attribute(status, 'data-effective')).toBe(data.effectiveOn);
			const phases = readPhases(attribute(status, 'data-phases') ?? '') ?? [];
			const { validity } = phaseOn(phases, today);
			expect(attribute(status, 'data-validity')).toBe(validity);
			expect(textOf(status)).toBe(validityLabels[validity]);
			expect(mainText(href)).toContain(`截至 ${today}`);
		},
	);

	test('of a document without the day on which it took effect is what another site said', () => {
		const undated = normativeDocuments.filter((document) => !datedDocuments.includes(document));
		expect(undated.length).toBeGreaterThan(0);
		for (const { href, data } of undated) {
			expect(attribute(statusOn(href), 'data-validity'), href).toBe('unverified');
			expect(textOf(one(main(href), 'p', { class: 'validity' })), href).toContain(
				`原网站标注“${data.importedFrom?.statedValidity}”`,
			);
		}
	});

	test('every page that shows a status says of which day it is', () => {
		const undated = [...pages.values()].filter(
			({ root }) =>
				all(root, '*', { 'data-validity': true }).length > 0 &&
				all(root, '*', { 'data-today': true }).length === 0,
		);
		expect(undated.map(({ path }) => path)).toEqual([]);
	});

	test('the county shows every state', () => {
		const shown = new Set(
			normativeDocuments.map(({ href }) => attribute(statusOn(href), 'data-validity')),
		);
		expect([...shown].sort()).toEqual([...validities].sort());
	});

	test.each([...validities])('the list of %s documents holds exactly those', (validity) => {
		const expected = normativeDocuments.filter(({ href }) =>
			validityGroups(attribute(statusOn(href), 'data-validity') as Validity).includes(validity),
		);
		expect(listed(validity)).toEqual(expected.map(({ href }) => href).sort());
	});
});

describe('relations', () => {
	test.each(
		interpretations.flatMap(({ id, href, data }) =>
			(data.interprets ?? []).map((of) => [id, of, href] as const),
		),
	)('the interpretation %s and the document %s link to each other', (_, interpreted, href) => {
		const document = addresses.get(interpreted) ?? '';
		expect(relatedTo(href)).toContain(document);
		expect(relatedTo(document)).toContain(href);
	});

	const relations = (['amends', 'replaces', 'repeals'] as const).flatMap((relation) =>
		normativeDocuments.flatMap((newer) =>
			(newer.data[relation] ?? []).map((older) => ({ relation, newer, older })),
		),
	);

	test.each(relations)('$newer.id $relation $older, and both say so', ({ newer, older }) => {
		const olderHref = addresses.get(older) ?? '';
		expect(relatedTo(newer.href)).toContain(olderHref);
		expect(relatedTo(olderHref)).toContain(newer.href);
	});

	test('the county shows every relation', () => {
		expect(new Set(relations.map(({ relation }) => relation)).size).toBe(3);
	});
});

function main(path: string): Element {
	const page = pages.get(path);
	if (!page) throw new Error(`There is no page at ${path}`);
	return one(page.root, 'main');
}

function mainText(path: string): string {
	return textOf(main(path));
}

function statusOn(path: string): Element {
	return one(main(path), '*', { 'data-validity': true });
}

function relatedTo(path: string): string[] {
	return linksIn(one(main(path), 'section', { class: 'related' }));
}

function listed(validity: Validity): string[] {
	const list = all(main(`/normative-documents/status/${validity}/`), 'ul', {
		class: 'document-list',
	});
	const items = list.flatMap((each) => all(each, 'li'));
	return items
		.filter((item) => attribute(item, 'hidden') === undefined)
		.flatMap(linksIn)
		.sort();
}
