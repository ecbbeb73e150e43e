import { absolute } from '../absolute.ts';
import { issuerNames, statusOf } from './document-summary.ts';
import { successorsOf } from './document-page.ts';
import { bearsRedHead, printedStateOf } from './printed-state.ts';
import { particularsOf } from './particulars.ts';
import { endedPartsOf } from './relations.ts';
import { citationOf } from '../../domain/documents/citation.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { dateOf, formatChineseDate } from '../../domain/dates/calendar-date.ts';
import { issuingMark } from '../../domain/documents/issuing-mark.ts';
import { phasesFrom, validityLabels } from '../../domain/documents/validity.ts';
import { numberOf } from '../records/documents.ts';
import type { DatedRow } from '../../domain/documents/official-document.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Portal } from '../portal.ts';
import type { ImprintText } from '../../presentation/imprint.ts';
import type { PublishedDocument } from '../records/documents.ts';

/** What a printed document has besides its title and text. */
export interface OfficialFrame {
	/** What stands across the head of every page, empty on days on which nothing has to be said. */
	state: ByDay<string> | undefined;
	/** 发文机关标志 and the days on which it may stand there; `undefined` when it never may. */
	redHead: { mark: string; shown: ByDay<boolean> } | undefined;
	/** 发文字号. */
	number: string | undefined;
	particulars: readonly DatedRow[] | undefined;
	/** 附注. */
	annotation: string | undefined;
	/** What the portal says of the document, above 版记: where it is published, whether it is in force, by whom and when. */
	source: readonly (readonly ImprintText[])[];
	/** 版记. */
	imprint: readonly (readonly ImprintText[])[];
}

export function officialFrame(portal: Portal, document: PublishedDocument): OfficialFrame {
	return {
		state: printedStateOf(portal, document),
		redHead: redHeadOf(portal, document),
		number: numberOf(document),
		particulars: particularsOf(portal, document),
		annotation: document.data.annotation,
		source: sourceOf(portal, document),
		imprint: imprintOf(document),
	};
}

/** No red head without a number, nor when the county or the kind of document has none, nor after the document's end. */
function redHeadOf(portal: Portal, document: PublishedDocument): OfficialFrame['redHead'] {
	if (!portal.site.redHead || !document.kind.redHead) return undefined;
	const mark = issuingMark({
		number: numberOf(document),
		issuers: issuerNames(portal, document),
	});
	const shown = bearsRedHead(portal, document);
	return mark && shown.some(({ value }) => value) ? { mark, shown } : undefined;
}

function sourceOf(portal: Portal, document: PublishedDocument): ImprintText[][] {
	const { indexNumber, publishedOn } = document.data;
	const status = statusOf(portal, document);
	const issuers = issuerNames(portal, document);
	const endedParts = endedPartsOf(portal, document)
		.map(({ articles, note }) => `${articles}${note}，`)
		.join('');
	return lines([
		[{ text: `网址：${absolute(portal, document.href)}` }],
		[
			indexNumber ? { text: `索引号：${indexNumber}` } : undefined,
			status && {
				text: '效力状态：',
				validity: mapByDay(
					phasesFrom(status.phases, portal.today),
					({ validity }) => validityLabels[validity],
				),
				asOf: { before: `（${endedParts}截至`, day: portal.today, after: '）' },
			},
		],
		...successorsOf(portal, document).map(({ label, title }) => [
			{ text: `${label}：${citationOf(title, undefined)}` },
		]),
		[
			issuers.length > 0 ? { text: `发布机构：${issuers.join('、')}` } : undefined,
			publishedOn ? { text: `发布日期：${formatChineseDate(dateOf(publishedOn))}` } : undefined,
		],
	]);
}

function imprintOf({ data: { copiedTo, printedBy, printedOn } }: PublishedDocument) {
	return lines([
		[copiedTo ? { text: `抄送：${copiedTo.replace(/。$/, '')}。` } : undefined],
		[
			printedBy ? { text: printedBy } : undefined,
			printedOn ? { text: `${formatChineseDate(printedOn)}印发` } : undefined,
		],
	]);
}

/** The lines without the texts that are not known. */
function lines(all: readonly (readonly (ImprintText | undefined)[])[]): ImprintText[][] {
	return all
		.map((line) => line.filter((text) => text !== undefined))
		.filter((line) => line.length > 0);
}
