import { derived } from '../derived.ts';
import { validityOf } from '../document/relations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { isBinding, phasesFrom } from '../../domain/documents/validity.ts';
import { documentsOf, numberOf, publishedDay } from '../records/documents.ts';
import { countOf } from '../records/members.ts';
import type { MemberCount } from '../records/members.ts';

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

/** How many documents in force do not state a filing, as far as it is known. */
export const unfiledInForce = derived((portal): MemberCount =>
	countOf(
		portal,
		documentsOf(portal, normativeDocuments)
			.filter(({ data }) => data.filing === undefined)
			.map((document) => ({
				listed: mapByDay(
					phasesFrom(validityOf(portal, document).phases, portal.today),
					({ validity }) => isBinding(validity) || validity === 'suspended',
				),
			})),
	),
);
