import { decisionProgress } from './decision-progress.ts';
import { isConsultation, isDecision } from './decisions.ts';
import { interpretedBy } from './relations.ts';
import { agenciesOf } from '../records/agencies.ts';
import { isOf, numberOf } from '../records/documents.ts';
import { interpretations } from '../../collections/interpretations.ts';
import { reconsiderationDecisions } from '../../collections/reconsideration-decisions.ts';
import { endOfPublication, publicationEnd } from '../../collections/fields/publication-end.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { citationOf } from '../../domain/documents/citation.ts';
import { dateOf, formatChineseDate } from '../../domain/dates/calendar-date.ts';
import type { consultations } from '../../collections/consultations.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DatedRow } from '../../domain/documents/official-document.ts';
import type { Portal } from '../portal.ts';
import type { DocumentOf, PublishedDocument } from '../records/documents.ts';

/**
 * What readers of the document on paper and in Word need besides its text: how to answer a consultation, how far a
 * decision has come, who won a case. `undefined` for kinds whose text says everything. Only what the page shows too.
 */
export function particularsOf(portal: Portal, document: PublishedDocument): DatedRow[] | undefined {
	if (isConsultation(document)) return consultationRows(portal, document);
	if (isDecision(document)) return decisionProgress(portal, document);
	if (isOf(reconsiderationDecisions, document)) return caseRows(portal, document);
	if (isOf(interpretations, document)) return interpretedDocuments(portal, document);
	return undefined;
}

function consultationRows(portal: Portal, { data }: DocumentOf<typeof consultations>): DatedRow[] {
	const { startedOn, endedOn, channels, hearing, feedback, reasonIfShort } = data;
	return known([
		[
			'征集时间',
			`${formatChineseDate(startedOn)}至${formatChineseDate(endedOn)}，${formatChineseDate(endedOn)}是最后一天`,
		],
		['提出意见的方式', channels.join('；')],
		['缩短期限的理由', reasonIfShort],
		['听证会', hearing && `${formatChineseDate(hearing.on)}，${hearing.place}`],
		['听证参加人遴选办法', hearing?.selection],
		['听证参加人', hearing?.participants?.join('、')],
		['征求意见的单位', contactsOf(portal, data.issuers)],
		[
			'意见采纳情况',
			feedback &&
				`${formatChineseDate(dateOf(feedback.publishedOn))}反馈：收到意见 ${feedback.received} 条，采纳 ${feedback.adopted} 条。${feedback.summary}`,
		],
	]);
}

/** The agencies with the telephone and address of their offices. */
function contactsOf(portal: Portal, issuers: readonly string[] | undefined): string {
	return agenciesOf(portal, issuers)
		.map(({ data: { name, office } }) =>
			[name, office?.phone && `电话 ${office.phone}`, office?.address && `地址 ${office.address}`]
				.filter(Boolean)
				.join('，'),
		)
		.join('；');
}

function caseRows(
	portal: Portal,
	{ data }: DocumentOf<typeof reconsiderationDecisions>,
): DatedRow[] {
	const { applicant, respondent, thirdParty, cause, acceptedOn, formedOn, result, compensation } =
		data;
	const [agency] = agenciesOf(portal, respondent ? [respondent] : []);
	return known([
		['申请人', applicant],
		['被申请人', agency?.data.name],
		['第三人', thirdParty],
		['案由', cause],
		['受理日期', written(acceptedOn)],
		['决定日期', written(formedOn)],
		['复议结果', result],
		['行政赔偿', compensation],
	]);
}

function interpretedDocuments(
	portal: Portal,
	document: DocumentOf<typeof interpretations>,
): DatedRow[] | undefined {
	const documents = interpretedBy(portal, document);
	if (documents.length === 0) return undefined;
	const namesOn = (day: CalendarDate) =>
		documents
			.filter(({ data }) => !publicationEnd(data, day))
			.map((each) => citationOf(each.data.title, numberOf(each)))
			.join('；');
	const ends = documents.map(({ data }) => endOfPublication(data)?.on);
	return [{ label: '解读的文件', text: '', progress: byDay(namesOn, ends, portal.today) }];
}

function written(day: CalendarDate | undefined): string | undefined {
	return day && formatChineseDate(day);
}

function known(rows: readonly (readonly [string, string | undefined])[]): DatedRow[] {
	return rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}
