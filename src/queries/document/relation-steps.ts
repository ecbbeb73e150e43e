import { relatedOf } from './document-page.ts';
import { numberOf, publishedDay } from '../records/documents.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { TimelineStep } from './timeline.ts';

/**
 * A document and its related documents in the order of their days: draft, consultation, document, interpretation,
 * amendment, repeal. Steps without a day are last. An empty list when there are no related documents.
 */
export function relationSteps(portal: Portal, document: PublishedDocument): TimelineStep[] {
	const related = relatedOf(portal, document).flatMap(({ label, isLater, documents }) =>
		documents.map(({ number, ...step }) => ({ ...step, label, isLater, text: number })),
	);
	if (related.length === 0) return [];
	const self = {
		label: '本文件',
		title: document.data.title,
		on: publishedDay(document),
		text: numberOf(document),
		isCurrent: true,
	};
	// Steps of one day keep the order written here.
	return [
		...related.filter(({ isLater }) => !isLater),
		self,
		...related.filter(({ isLater }) => isLater),
	].sort((a, b) => compareText(a.on ?? '9', b.on ?? '9'));
}
