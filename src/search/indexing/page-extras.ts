import { elementText, tidy } from './html-tree.ts';
import {
	searchFactAttributes as attributes,
	factsFile,
	listAttribute,
	listsFile,
	pageFactKinds,
} from '../text/page-marks.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ConsultationDays } from '../../domain/documents/consultation-state.ts';
import type { HtmlElement, HtmlElements } from './html-tree.ts';
import type { OverviewPage, PageFact } from '../text/page-marks.ts';

/** Collects what the search knows of pages besides records and their texts: facts, and lists by their names. */
export function collectExtras() {
	const facts: Record<string, PageFact[]> = {};
	const lists: OverviewPage[] = [];
	return {
		add: (address: string, page: HtmlElements) => {
			const told = readFacts(page);
			if (told.length > 0) facts[address] = told;
			const list = readList(page);
			if (list) lists.push({ address, ...list });
		},
		/** File → content. */
		files: (): Record<string, string> => ({
			[factsFile]: JSON.stringify(facts),
			[listsFile]: JSON.stringify(lists),
		}),
	};
}

/** Reads the facts that a page marks. A mark of an unknown kind, and one on an element without text, tells none. */
export function readFacts(page: HtmlElements): PageFact[] {
	return page.flatMap((element) => {
		const { attribs } = element;
		if (!(attributes.kind in attribs)) return [];
		const kind = pageFactKinds.find((each) => each === attribs[attributes.kind]);
		const text = tidy(attribs[attributes.value] ?? elementText(element));
		if (!kind || text === '') return [];
		const href = attribs['href'];
		const about = attribs[attributes.about];
		const days = daysOf(element);
		const label = attribs[attributes.label] ?? '';
		return [
			{ kind, label, text, ...(href && { href }), ...(about && { about }), ...(days && { days }) },
		];
	});
}

function daysOf({ attribs }: HtmlElement): ConsultationDays | undefined {
	const day = (name: string) => (attribs[name] || undefined) as CalendarDate | undefined;
	const startedOn = day(attributes.started);
	const endedOn = day(attributes.ended);
	const answeredOn = day(attributes.answered);
	if (!startedOn || !endedOn) return undefined;
	return { startedOn, endedOn, ...(answeredOn && { answeredOn }) };
}

/** Reads how a list calls itself; undefined for pages that are not marked as one. */
export function readList(page: HtmlElements): Omit<OverviewPage, 'address'> | undefined {
	const main = page.find(({ attribs }) => listAttribute in attribs);
	const title = main
		? page
				.filter(({ name }) => name === 'h1')
				.map(elementText)
				.join('')
		: '';
	if (title === '') return undefined;
	const labels = page.filter(({ name }) => name === 'meta');
	const labelled = (label: string) =>
		labels.find(({ attribs }) => attribs['name'] === label)?.attribs['content'] ?? '';
	return {
		title,
		purpose: labelled('description'),
		keywords: labelled('ColumnKeywords'),
		...(main?.attribs[listAttribute] === 'title' && { byNameOnly: true }),
	};
}
