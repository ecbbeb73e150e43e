import { expect, inject, test } from 'vitest';
import { all, attribute, builtPages } from './built-pages.ts';
import { ownOutcomes } from '../../src/audit/judging/verdict.ts';
import { consultationStates } from '../../src/domain/documents/consultation-state.ts';
import { decisionStatuses } from '../../src/domain/documents/major-decision.ts';
import { validities } from '../../src/domain/documents/validity.ts';
import { languages } from '../../src/interface/frame.ts';
import type { BuiltPage } from './built-pages.ts';
import type { Freshness } from '../../src/queries/ledger/freshness.ts';

const pages = builtPages(inject('dist'));

/** Both states of a column. */
const freshness = Object.keys({ fresh: true, stale: true } satisfies Record<
	Freshness['state'][0]['value'],
	true
>);

/** Attribute of an element that bears a state → the states that must be on some page whose address begins so. */
const states: readonly [attribute: string, below: string, values: readonly string[]][] = [
	['data-validity', '/normative-documents/', validities],
	['data-state', '/consultations/', consultationStates],
	['data-state', '/decisions/', decisionStatuses],
	['data-state', '/', freshness],
	['data-outcome', '/audit/', ownOutcomes],
	['lang', '/', languages],
];

test.each(states)('every %s below %s is on some page of the county', (name, below, values) => {
	const shown = new Set(pages.filter(({ path }) => path.startsWith(below)).flatMap(valuesOf(name)));
	expect(values.filter((value) => !shown.has(value))).toEqual([]);
});

test('some document bears the red head of its issuers', () => {
	expect(pages.flatMap(({ root }) => all(root, '*', { class: 'red-head' })).length).toBeGreaterThan(
		0,
	);
});

function valuesOf(name: string): (page: BuiltPage) => string[] {
	return ({ root }) =>
		all(root, '*', { [name]: true }).flatMap((element) => attribute(element, name) ?? []);
}
