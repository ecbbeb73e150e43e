import { derived } from '../derived.ts';
import { validityOf } from '../document/relations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { documentsOf, numberOf, publishedDay } from '../records/documents.ts';

/** The documents that state their filing (备案), the newest filing first. */
export const filedDocuments = derived((portal) =>
	documentsOf(portal, normativeDocuments)
		.flatMap((document) =>
			document.data.filing ? [{ document, filing: document.data.filing }] : [],
		)
		.sort((a, b) => compareText(b.filing.filedOn, a.filing.filedOn)),
);

/** 备案目录: the filed documents by the year of filing, as rows of `filingPage.columns`. */
export const filingLists = derived((portal) =>
	[...Map.groupBy(filedDocuments(portal), ({ filing }) => filing.filedOn.slice(0, 4))].map(
		([year, members]) => ({
			year,
			rows: members.map(({ document, filing: { organ, filedOn, number = '' } }) => [
				{ text: document.data.title, href: document.href },
				{ text: numberOf(document) ?? '' },
				{ text: publishedDay(document) ?? '' },
				{ text: organ },
				{ text: filedOn },
				{ text: number },
			]),
		}),
	),
);

/** How many documents in force do not state a filing. */
export const unfiledInForce = derived(
	(portal) =>
		documentsOf(portal, normativeDocuments).filter(
			(document) =>
				document.data.filing === undefined &&
				['in-force', 'expiring', 'partly', 'suspended'].includes(
					validityOf(portal, document).validity,
				),
		).length,
);
