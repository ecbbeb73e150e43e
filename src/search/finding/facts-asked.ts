import { askedFact } from './asked-fact.ts';
import { factsAbout } from './fact-subject.ts';
import type { AnsweringFact } from './fact-subject.ts';
import type { FactKind } from './fact-words.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';
import type { FactsByAddress } from '../text/page-facts.ts';

const shortestSubject = 2;

/**
 * The facts that answer a query, those of one page together; none where the query asks for none, is itself part of a
 * title, or leaves open about what it asks.
 */
export async function factsAsked(index: SearchIndex, query: string): Promise<AnsweringFact[]> {
	const { records, fold } = index;
	const asked = askedFact(fold.text(query).trim());
	const plain = asked ? fold.plain(asked.subject) : '';
	if (!asked || plain.length < shortestSubject) return [];
	if (isInTitle([...records, ...(await index.readLists())], fold.plain(query))) return [];
	const { kinds, subject: folded } = asked;
	const [words, facts] = await Promise.all([
		index.readWords(plain.charAt(0)),
		kinds.some((kind) => kind !== 'state') ? index.readFacts() : {},
	]);
	const subject = { folded, plain, official: words.get(plain) ?? [] };
	const found = kinds.flatMap((kind) =>
		factsAbout(subject, factsOfKind(kind, records, facts), fold.plain),
	);
	return togetherByPage(found);
}

/** What records tell of one kind. */
function factsOfKind(
	kind: FactKind,
	records: readonly SearchRecord[],
	facts: FactsByAddress,
): AnsweringFact[] {
	if (kind === 'state')
		return records.filter(({ lifespan }) => lifespan).map((record) => ({ record }));
	return records.flatMap((record) =>
		(facts[record.address] ?? [])
			.filter((fact) => fact.kind === kind)
			.map((fact) => ({ record, fact })),
	);
}

function isInTitle(records: readonly SearchRecord[], plain: string): boolean {
	return records.some((record) => record.plain.includes(plain));
}

function togetherByPage(found: readonly AnsweringFact[]): AnsweringFact[] {
	const pages = new Map<SearchRecord, AnsweringFact[]>();
	for (const each of found) pages.set(each.record, [...(pages.get(each.record) ?? []), each]);
	return [...pages.values()].flat();
}
