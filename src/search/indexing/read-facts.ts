import { Parser } from 'htmlparser2';
import { factAttributes as attributes, pageFactKinds } from '../text/page-marks.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ConsultationDays } from '../../domain/documents/consultation-state.ts';
import type { PageFact } from '../text/page-marks.ts';

type Attributes = Readonly<Record<string, string>>;

/** Reads the facts that a page marks. A mark of an unknown kind, and one on an element without text, tells none. */
export function readFacts(html: string): PageFact[] {
	if (!html.includes(attributes.kind)) return [];
	const marked: { fact: PageFact; value: string | undefined }[] = [];
	/** For each open element, the fact that it tells. */
	const open: (PageFact | undefined)[] = [];
	const parser = new Parser({
		onopentag(_, attribs) {
			const fact = factOf(attribs);
			open.push(fact);
			if (fact) marked.push({ fact, value: attribs[attributes.value] });
		},
		ontext(data) {
			const fact = open.findLast((each) => each !== undefined);
			if (fact) fact.text += data;
		},
		onclosetag() {
			open.pop();
		},
	});
	parser.end(html);
	return marked
		.map(({ fact, value = fact.text }) => ({ ...fact, text: value.replace(/\s+/g, ' ').trim() }))
		.filter(({ text }) => text !== '');
}

/** The fact that an element tells, its text still to come. */
function factOf(attribs: Attributes): PageFact | undefined {
	const kind = pageFactKinds.find((each) => each === attribs[attributes.kind]);
	if (!kind) return undefined;
	const href = attribs['href'];
	const about = attribs[attributes.about];
	const days = daysOf(attribs);
	return {
		kind,
		label: attribs[attributes.label] ?? '',
		text: '',
		...(href && { href }),
		...(about && { about }),
		...(days && { days }),
	};
}

function daysOf(attribs: Attributes): ConsultationDays | undefined {
	const day = (name: string) => (attribs[name] || undefined) as CalendarDate | undefined;
	const startedOn = day(attributes.started);
	const endedOn = day(attributes.ended);
	const answeredOn = day(attributes.answered);
	if (!startedOn || !endedOn) return undefined;
	return { startedOn, endedOn, ...(answeredOn && { answeredOn }) };
}
