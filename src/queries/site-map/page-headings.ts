import { attachmentsOf } from '../document/attachments.ts';
import { bodyTreeOf, splitBody } from '../document/body.ts';
import { relatedOf } from '../document/document-page.ts';
import { newestOf } from '../lists/newest.ts';
import { timelineOf } from '../document/timeline.ts';
import { trendOf } from '../document/report-trend.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from '../records/agencies.ts';
import { reportTables } from '../../domain/reports/annual-report-tables.ts';
import { features } from '../../markdown/features.ts';
import { holdsId } from '../../markdown/tree.ts';
import type { BodyTree, Heading } from '../document/body.ts';
import type { DocumentCollection, PublishedDocument } from '../records/documents.ts';

/** What stands above the timeline of a document's procedure. */
export const timelineTitles = {
	'normative-documents': '制定和管理程序',
	'major-decisions': '决策程序和进展',
	consultations: '征集过程',
} as const;

export const officeTitle = '政府信息公开工作机构';
export const trendTitle = '历年变化';
export const relatedTitle = '相关文件';
export const attachmentsTitle = '附件';

/** The body's heading before which the tables of a report stand. */
export const reportTablesBefore = '存在的主要问题';

/** The headings of the tables that a report has. */
export function reportTableHeadings({
	data: { proactive, applications, disputes },
}: PublishedDocument<'disclosure-reports'>): Heading[] {
	return [
		{ table: proactive, id: 'table-proactive', text: reportTables.proactive.heading },
		{ table: applications, id: 'table-applications', text: reportTables.applications.heading },
		{ table: disputes, id: 'table-disputes', text: reportTables.disputes.heading },
	].flatMap(({ table, id, text }) => (table ? [{ depth: 2, id, text }] : []));
}

/** The texts of all headings of a document's page, in their order. */
export function documentHeadings(portal: Portal, document: PublishedDocument): string[] {
	const { data, filePath, collection } = document;
	const report = collection === 'disclosure-reports' ? (document as Report) : undefined;
	const [head, tail] = splitBody(bodyTreeOf(portal, filePath), report && reportTablesBefore);
	const timeline = timelineTitle(portal, collection, document);
	const related = relatedOf(portal, document).some(({ documents }) => documents.length > 0);
	return [
		data.title,
		...(collection === 'disclosure-guides' ? [officeTitle] : []),
		...(collection === 'normative-documents' ? [] : timeline),
		...(related ? [relatedTitle] : []),
		...textsOf(head),
		...(report ? reportTableHeadings(report).map(({ text }) => text) : []),
		...textsOf(tail),
		...(report && trendOf(portal, report) ? [trendTitle] : []),
		...(collection === 'normative-documents' ? timeline : []),
		...(attachmentsOf(portal, data.attachments).length > 0 ? [attachmentsTitle] : []),
	];
}

/** The texts of all headings of an agency's page. */
export function agencyHeadings(portal: Portal, { id, filePath, data }: Agency): string[] {
	return [
		data.name,
		...bodyHeadings(portal, filePath),
		...newestOf(portal, id).map(({ title }) => title),
	];
}

/** The texts of the headings in a record's body. */
export function bodyHeadings(portal: Portal, filePath: string): string[] {
	return textsOf(bodyTreeOf(portal, filePath));
}

/** As readers get them: white space folded, and the heading that footnotes have. */
function textsOf({ tree, headings }: BodyTree): string[] {
	const texts = headings.map(({ text }) => text.replace(/\s+/g, ' ').trim());
	return holdsId(tree, 'footnote-label') ? [...texts, features.gfm.footnotes.label] : texts;
}

type Report = PublishedDocument<'disclosure-reports'>;

function timelineTitle(
	portal: Portal,
	collection: DocumentCollection,
	document: PublishedDocument,
): string[] {
	if (timelineOf(portal, document).length === 0) return [];
	return collection in timelineTitles
		? [timelineTitles[collection as keyof typeof timelineTitles]]
		: [];
}
