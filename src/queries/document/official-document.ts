import { absolute } from '../absolute.ts';
import { issuerNames, statusOf } from './document-summary.ts';
import { endedPartsOf } from './relations.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { dateOf, formatChineseDate } from '../../domain/dates/calendar-date.ts';
import { issuingMark } from '../../domain/documents/issuing-mark.ts';
import { phasesFrom, validityLabels } from '../../domain/documents/validity.ts';
import type { Portal } from '../portal.ts';
import type { ImprintText } from '../../presentation/imprint.ts';
import { numberOf } from '../records/documents.ts';
import type { PublishedDocument } from '../records/documents.ts';

/** What a printed document has besides its title and text. */
export interface OfficialFrame {
	/** 发文机关标志; `undefined` without a number, or when the county or the kind of document has no red heads. */
	mark: string | undefined;
	/** 发文字号. */
	number: string | undefined;
	/** Lines at the foot, as in a 版记: where the document is published, whether it is in force, by whom and when. */
	imprint: readonly (readonly ImprintText[])[];
}

export function officialFrame(portal: Portal, document: PublishedDocument): OfficialFrame {
	const issuers = issuerNames(portal, document);
	const number = numberOf(document);
	return {
		mark:
			portal.site.redHead && document.kind.redHead ? issuingMark({ number, issuers }) : undefined,
		number,
		imprint: imprintOf(portal, document, issuers),
	};
}

function imprintOf(
	portal: Portal,
	document: PublishedDocument,
	issuers: readonly string[],
): ImprintText[][] {
	const { indexNumber, publishedOn } = document.data;
	const status = statusOf(portal, document);
	const endedParts = endedPartsOf(portal, document)
		.map(({ articles, note }) => `${articles}${note}，`)
		.join('');
	const lines: (ImprintText | undefined)[][] = [
		[{ text: `网址：${absolute(portal, document.href)}` }],
		[
			indexNumber ? { text: `索引号：${indexNumber}` } : undefined,
			status && {
				text: '效力状态：',
				validity: mapByDay(
					phasesFrom(status.phases, portal.today),
					({ validity }) => validityLabels[validity],
				),
				after: `（${endedParts}截至${formatChineseDate(portal.today)}）`,
			},
		],
		[
			issuers.length > 0 ? { text: issuers.join('、') } : undefined,
			publishedOn ? { text: `${formatChineseDate(dateOf(publishedOn))}发布` } : undefined,
		],
	];
	return lines
		.map((line) => line.filter((text) => text !== undefined))
		.filter((line) => line.length > 0);
}
