import { officeOf } from '../records/agencies.ts';
import { issuerNotes } from '../records/agency-notes.ts';
import { isOf, numberOf } from '../records/documents.ts';
import { titleNames } from '../records/title-names.ts';
import { absolute } from '../absolute.ts';
import { attachmentsOf } from './attachments.ts';
import {
	bodyTreeOf,
	contentsOf,
	documentTreeOf,
	headingTexts,
	htmlOf,
	saysSomething,
	splitBody,
} from './body.ts';
import { stateOf } from './decisions.ts';
import { identityOf, relatedOf, searchFactsOf, successorsOf } from './document-page.ts';
import { isNormative, statusOf } from './document-summary.ts';
import { endedPartsOf } from './relations.ts';
import { factsOf } from './fact-rows.ts';
import { officialFrame } from './official-document.ts';
import { relationSteps } from './relation-steps.ts';
import { trendOf } from './report-trend.ts';
import { timelineOf } from './timeline.ts';
import { wordAddress } from './word-files.ts';
import { disclosureReports } from '../../collections/disclosure-reports.ts';
import { annexName } from '../../domain/documents/annex-name.ts';
import { citationOf } from '../../domain/documents/citation.ts';
import { reportTables } from '../../domain/reports/annual-report-tables.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { titlePieces } from '../../presentation/title-pieces.ts';
import { documentPage as words, reportPage } from '../../interface/zh-CN.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { Heading } from './body.ts';
import type { TimelineStep } from './timeline.ts';
import type { PublishedDocument } from '../records/documents.ts';

/** Everything that the page of a document shows. */
export type DocumentView = ReturnType<typeof documentView>;

/** Everything that the page of a document shows. Reads and renders the record's body. */
export function documentView(portal: Portal, document: PublishedDocument) {
	const { data, filePath, href, kind } = document;
	const attachments = attachmentsOf(portal, data.attachments);
	const report = reportOf(document);
	const frame = officialFrame(portal, document);
	const tree = documentTreeOf(
		portal,
		filePath,
		{
			annexes: attachments.map(({ title }) => annexName(title)),
			annotation: frame.annotation,
			names: titleNames(portal),
		},
		isNormative(document) ? endedPartsOf(portal, document) : [],
	);
	const [head, tail] = splitBody(tree, kind.tablesBefore);
	const html = { head: htmlOf(head), tail: htmlOf(tail) };
	return {
		printed: frame,
		title: data.title,
		titlePieces: titlePieces(data.title, titleNames(portal)),
		asOf: portal.today,
		searchFacts: searchFactsOf(portal, document),
		identity: identityOf(portal, document),
		status: statusOf(portal, document),
		successors: successorsOf(portal, document),
		state: stateOf(portal, document),
		issuerNotes: issuerNotes(portal, data.issuers),
		facts: factsOf(portal, document),
		word: wordAddress(document),
		corrections: correctionsOf(document),
		timeline: timelineParts(portal, document),
		office: kind.ofAgency && officeOf(portal, document.id),
		relations: relationSteps(portal, document),
		contents: contentsOf([...head.headings, ...reportHeadings(document), ...tail.headings]),
		html,
		tables: report && {
			proactive: report.data.proactive,
			applications: report.data.applications,
			disputes: report.data.disputes,
		},
		citation: `${html.head}${html.tail}`.includes('<a class="anchor"')
			? { text: citationOf(data.title, numberOf(document)), address: absolute(portal, href) }
			: undefined,
		trend: report && trendOf(portal, report),
		attachments,
		source: data.importedFrom?.source,
	};
}

/** The texts of all headings of a document's page, in order. Reads the record's body. */
export function documentHeadings(portal: Portal, document: PublishedDocument): string[] {
	const { data, filePath, kind } = document;
	const [head, tail] = splitBody(bodyTreeOf(portal, filePath), kind.tablesBefore);
	const { above, below } = timelineParts(portal, document);
	const report = reportOf(document);
	const isRelated = relatedOf(portal, document).some(({ documents }) => documents.length > 0);
	return [
		data.title,
		...(kind.ofAgency ? [words.office] : []),
		...titlesOf(above),
		...(isRelated ? [words.related] : []),
		...headingTexts(head),
		...reportHeadings(document).map(({ text }) => text),
		...headingTexts(tail),
		...(report && trendOf(portal, report) ? [words.trend] : []),
		...titlesOf(below),
		...(attachmentsOf(portal, data.attachments).length > 0 ? [words.attachments] : []),
	];
}

/** Whether the document's text says nothing and it has neither tables of figures nor files. May read its body. */
export function isEmptyDocument(portal: Portal, document: PublishedDocument): boolean {
	const { data, filePath } = document;
	if (reportHeadings(document).length > 0) return false;
	return (data.attachments ?? []).length === 0 && !saysSomething(portal, filePath);
}

/** A correction as the page shows it; one without a day explains the figures of a report. */
interface ShownCorrection {
	on?: CalendarDate;
	changed: string;
	reason?: string;
}

/** The document's log of corrections, the newest first. */
function correctionsOf(document: PublishedDocument): ShownCorrection[] {
	const figures = reportOf(document)?.data.correction;
	return [
		...(document.data.corrections ?? []).toSorted((one, other) => compareText(other.on, one.on)),
		...(figures === undefined ? [] : [{ changed: reportPage.figuresExplained(figures) }]),
	];
}

interface TimelinePart {
	title: string;
	steps: readonly TimelineStep[];
}

/** The steps of the document's procedure, above or below its text, as its kind says. */
function timelineParts(
	portal: Portal,
	document: PublishedDocument,
): { above?: TimelinePart; below?: TimelinePart } {
	const { timeline } = document.kind;
	if (!timeline) return {};
	return { [timeline.place]: { title: timeline.title, steps: timelineOf(portal, document) } };
}

function titlesOf(part: TimelinePart | undefined): string[] {
	return part && part.steps.length > 0 ? [part.title] : [];
}

function reportOf(document: PublishedDocument) {
	return isOf(disclosureReports, document) ? document : undefined;
}

/** The headings of the tables that a report has. */
function reportHeadings(document: PublishedDocument): Heading[] {
	const report = reportOf(document);
	if (!report) return [];
	const { proactive, applications, disputes } = report.data;
	return [
		{ table: proactive, id: 'table-proactive', text: reportTables.proactive.heading },
		{ table: applications, id: 'table-applications', text: reportTables.applications.heading },
		{ table: disputes, id: 'table-disputes', text: reportTables.disputes.heading },
	].flatMap(({ table, id, text }) => (table ? [{ depth: 2, id, text }] : []));
}
