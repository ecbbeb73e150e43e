import { Parser } from 'htmlparser2';
import { createRowCollector } from './row-collector.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Lifespan } from '../../domain/documents/validity.ts';
import type { RowOnPage } from './row-collector.ts';

/** A page as the search knows it. */
export interface SearchablePage {
	title: string;
	number: string;
	date: string;
	section: string;
	issuers: string[];
	topics: string[];
	lifespan?: Lifespan | undefined;
	/** Without its rows; the title and what is marked as said last stand behind everything else, so that excerpts show the rest. */
	text: string;
	rows: RowOnPage[];
}

const attributes = {
	body: 'data-pagefind-body',
	ignored: 'data-pagefind-ignore',
	last: 'data-search-last',
	meta: 'data-pagefind-meta',
	filter: 'data-pagefind-filter',
	sort: 'data-pagefind-sort',
};
const inlineTags = new Set(
	'a abbr b bdi cite code data em i mark q s small span strong sub sup time u'.split(' '),
);
const voidTags = new Set('br hr img input link meta source wbr'.split(' '));

/** Reads what `html` says inside its searchable element; nothing when it has none. */
export function readIndexedPage(html: string): SearchablePage | undefined {
	if (!html.includes(attributes.body)) return undefined;
	const facts = new Map<string, string[]>();
	/** Open elements; each says whether its text counts, whether it is said last, and which fact it tells. */
	const open: { counts: boolean; isLast: boolean; fact?: string | undefined }[] = [];
	const rows = createRowCollector();
	const text = { first: '', last: '' };
	const say = (said: string) => {
		text[open.at(-1)?.isLast ? 'last' : 'first'] += said;
	};
	const parser = new Parser({
		onopentag(name, attribs) {
			if (voidTags.has(name)) {
				say(' ');
				return;
			}
			const outer = open.at(-1);
			const begins = attributes.body in attribs;
			const isIgnored = attributes.ignored in attribs || name === 'script' || name === 'style';
			if (!inlineTags.has(name)) say('\n');
			const fact = factOf(attribs) ?? (name === 'h1' ? 'heading' : undefined);
			if (fact) facts.set(fact, [...(facts.get(fact) ?? []), '']);
			const counts = (outer?.counts || begins) && !isIgnored;
			const isLast = outer?.isLast || name === 'h1' || attributes.last in attribs;
			open.push({ counts, isLast, fact });
			if (counts) rows.open(name, attribs);
		},
		ontext(data) {
			const within = open.at(-1);
			if (within?.counts && !rows.text(data)) say(data);
			const told = facts.get(open.findLast(({ fact }) => fact)?.fact ?? '');
			if (told) told[told.length - 1] += data;
		},
		onclosetag(name) {
			if (voidTags.has(name)) return;
			if (!inlineTags.has(name)) say('\n');
			open.pop();
			rows.close(name);
		},
	});
	parser.end(html);
	const values = (name: string) => (facts.get(name) ?? []).map(tidy).filter(Boolean);
	const value = (name: string) => values(name)[0] ?? '';
	return {
		title: value('title') || value('heading'),
		number: value('number'),
		date: value('date'),
		section: value('section'),
		issuers: values('issuer'),
		topics: values('topic'),
		lifespan: lifespanOf(value),
		text: tidy(`${text.first}\n${text.last}`),
		rows: rows.take().map((row) => ({ ...row, cells: row.cells.map(tidy) })),
	};
}

function factOf(attribs: Record<string, string>): string | undefined {
	return attribs[attributes.meta] ?? attribs[attributes.filter] ?? attribs[attributes.sort];
}

function lifespanOf(value: (name: string) => string): Lifespan | undefined {
	const day = (name: string) => (value(name) || undefined) as CalendarDate | undefined;
	const effectiveOn = day('effectiveOn');
	return (
		effectiveOn && {
			effectiveOn,
			expiresOn: day('expiresOn'),
			repealedOn: day('repealedOn'),
			supersededOn: day('supersededOn'),
		}
	);
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
