import { numberOf, relatedOf } from './document-page.ts';
import { publishedDay } from '../records/documents.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { TimelineStep } from './timeline.ts';

/**
 * A document among those that it has to do with, in the order of their days: draft, consultation, document,
 * interpretation, amendment, repeal. Steps without a day stand last; nothing when the document stands alone.
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
	// Among steps of one day the order written here stays.
	return [
		...related.filter(({ isLater }) => !isLater),
		self,
		...related.filter(({ isLater }) => isLater),
	].sort((a, b) => compareText(a.on ?? '9', b.on ?? '9'));
}
