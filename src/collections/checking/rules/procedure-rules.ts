import { addDays, addMonths, dateOf, daysBetween } from '../../../domain/dates/calendar-date.ts';
import { addWorkingDays, workingDaysBetween } from '../../../domain/dates/working-days.ts';
import { countyCalendar } from './county-calendar.ts';
import { judgeEach } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { z } from 'zod';
import type { CalendarDate, PublicationTime } from '../../../domain/dates/calendar-date.ts';
import type { WorkingCalendar } from '../../../domain/dates/working-days.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { consultations } from '../../consultations.ts';
import type { MajorDecision } from '../../major-decisions.ts';
import type { normativeDocuments } from '../../normative-documents.ts';
import type { Problem } from '../../records/problem.ts';
import type { Site } from '../../registers/site.ts';
import type { ValidRecord } from '../../records/validate.ts';

type NormativeDocument = z.output<typeof normativeDocuments.schema>;
type Consultation = z.output<typeof consultations.schema>;

interface Finding {
	path: readonly PropertyKey[];
	message: string;
}

/**
 * Reminds of periods that procedures did not observe. Never an error: the law says 一般 of most of them, and a period that was
 * too short or missed is a fact, which is published. Periods that reach into years without a holiday notice are not judged.
 */
export function checkProcedures(content: CheckedContent): Problem[] {
	const calendar = countyCalendar(content.incomplete.has('holidays') ? [] : content.records);
	const site = content.records.find(({ collection }) => collection.name === 'site')?.data as
		Site | undefined;
	const published = publishedDays(content.records);
	const rules: Record<string, (data: never) => Finding[]> = {
		'normative-documents': (data: NormativeDocument) => [
			...ofReview(data, calendar),
			...(data.consultation
				? ofConsultation(data.consultation, ['consultation', 'endedOn'], calendar)
				: []),
			...ofValidity(data, site),
		],
		'major-decisions': (data: MajorDecision) => ofDecision(data, calendar),
		consultations: (data: Consultation) => ofConsultation(data, ['endedOn'], calendar),
		interpretations: (data: Interpretation) => ofInterpretation(data, published, calendar),
	};
	return judgeEach(content, (record) =>
		(rules[record.collection.name]?.(record.data as never) ?? []).map(({ path, message }) =>
			problemAt(record, path, message, 'warning'),
		),
	);
}

/** 国办发〔2018〕115号: legality review takes as a rule five working days, at most fifteen, except in emergencies. */
function ofReview({ legalityReview }: NormativeDocument, calendar: WorkingCalendar): Finding[] {
	const { startedOn, endedOn, urgent } = legalityReview ?? {};
	if (!startedOn || !endedOn || urgent) return [];
	const { days, certain } = workingDaysBetween(calendar, startedOn, endedOn);
	if (!certain || (days >= 5 && days <= 15)) return [];
	const term = days < 5 ? '一般不少于 5 个工作日' : '最长不超过 15 个工作日';
	return [
		{
			path: ['legalityReview', 'endedOn'],
			message: `审核用了 ${days} 个工作日（送审当日不计），${term}（国办发〔2018〕115号）。情况紧急的，在 urgent 里写明；日期无误的，照实公布`,
		},
	];
}

interface Period {
	startedOn: CalendarDate;
	endedOn: CalendarDate;
	kind?: string | undefined;
	marketRelated?: boolean | undefined;
	reasonIfShort?: string | undefined;
}

/** A consultation lasts as a rule 30 days for decisions and for rules that concern business, otherwise 7 working days. */
function ofConsultation(
	period: Period,
	path: readonly PropertyKey[],
	calendar: WorkingCalendar,
): Finding[] {
	const { startedOn, endedOn, kind, marketRelated, reasonIfShort } = period;
	if (reasonIfShort || endedOn < startedOn || kind === '其他') return [];
	const remedy = '缩短了的，在 reasonIfShort（缩短期限的理由）里写明理由；日期无误的，照实公布';
	if (marketRelated || kind === '重大行政决策') {
		const days = daysBetween(startedOn, endedOn);
		const basis =
			kind === '重大行政决策'
				? '《重大行政决策程序暂行条例》第十五条'
				: '《优化营商环境条例》第六十二条';
		return days >= 30
			? []
			: [
					{
						path,
						message: `征求意见 ${days} 日（开始当日不计），一般不少于 30 日（${basis}）。${remedy}`,
					},
				];
	}
	const { days, certain } = workingDaysBetween(calendar, startedOn, endedOn);
	return days >= 7 || !certain
		? []
		: [
				{
					path,
					message: `征求意见 ${days} 个工作日（开始当日不计），一般不少于 7 个工作日。${remedy}`,
				},
			];
}

/** A document is valid no longer than the county's own limit, if `site.yaml` sets one. */
function ofValidity(
	{ title, effectiveOn, expiresOn }: NormativeDocument,
	site: Site | undefined,
): Finding[] {
	if (!site?.validityYears || !effectiveOn || !expiresOn) return [];
	const isTrial = /暂行|试行/.test(title);
	const years = isTrial ? site.validityYears.trial : site.validityYears.default;
	const last = addDays(addMonths(effectiveOn, 12 * years), -1);
	if (expiresOn <= last) return [];
	const kind = isTrial ? '标题有“暂行”“试行”的文件，' : '';
	return [
		{
			path: ['expiresOn'],
			message: `${kind}有效期最长 ${years} 年，应不晚于 ${last}`,
		},
	];
}

/** 国务院令第713号 art. 26: the legality review of a decision takes as a rule at least seven working days. */
function ofDecision(
	{ procedures: { legalityReview } }: MajorDecision,
	calendar: WorkingCalendar,
): Finding[] {
	const { startedOn, doneOn } = legalityReview;
	if (!startedOn || !doneOn) return [];
	const { days, certain } = workingDaysBetween(calendar, startedOn, doneOn);
	if (days >= 7 || !certain) return [];
	const message = `合法性审查只有 ${days} 个工作日（送审当日不计），一般不少于 7 个工作日（《重大行政决策程序暂行条例》第二十六条）。日期无误的，照实公布`;
	return [{ path: ['procedures', 'legalityReview', 'doneOn'], message }];
}

interface Interpretation {
	publishedOn?: PublicationTime | undefined;
	interprets?: readonly string[] | undefined;
}

/** An interpretation is published with the newest document that it explains, at most three working days later. */
function ofInterpretation(
	{ publishedOn, interprets = [] }: Interpretation,
	published: ReadonlyMap<string, CalendarDate>,
	calendar: WorkingCalendar,
): Finding[] {
	const newest = interprets
		.flatMap((id) => published.get(id) ?? [])
		.toSorted()
		.at(-1);
	if (!publishedOn || !newest) return [];
	const due = addWorkingDays(calendar, newest, 3);
	if (dateOf(publishedOn) <= due.date || !due.certain) return [];
	const message = `解读应与文件同步发布，最迟在文件发布后 3 个工作日内（${due.date}）`;
	return [{ path: ['publishedOn'], message }];
}

function publishedDays(records: readonly ValidRecord[]): ReadonlyMap<string, CalendarDate> {
	return new Map(
		records.flatMap(({ collection: { name }, id, data }) => {
			const publishedOn = data['publishedOn'] as PublicationTime | undefined;
			const isExplained = name === 'normative-documents' || name === 'information';
			return isExplained && publishedOn ? [[id, dateOf(publishedOn)] as const] : [];
		}),
	);
}
