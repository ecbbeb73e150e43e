import { derived } from '../derived.ts';
import { validityOf } from '../document/relations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { cleanUpPage as words } from '../../interface/zh-CN.ts';
import { documentsOf, numberOf } from '../records/documents.ts';
import type { Validity } from '../../domain/documents/validity.ts';

/** The lists of documents by their validity; each validity belongs to one list, but for those that do not bind yet. */
const lists: readonly { title: string; validities: readonly Validity[] }[] = [
	{ title: '继续有效的文件', validities: ['in-force', 'expiring', 'partly'] },
	{ title: '暂停执行的文件', validities: ['suspended'] },
	{ title: '废止的文件', validities: ['repealed', 'superseded'] },
	{ title: '失效的文件', validities: ['expired'] },
	{ title: '效力待核实的文件', validities: ['unverified'] },
];

export const cleanUpColumns = ['名称', '发文字号', '施行日期', '有效期至', '依据'];

const dated = derived((portal) =>
	documentsOf(portal, normativeDocuments).map((document) => ({
		document,
		status: validityOf(portal, document),
	})),
);

/** Every normative document that has taken effect by its validity today, as rows of `cleanUpColumns`. */
export const cleanUpLists = derived((portal) =>
	lists.map(({ title, validities }) => ({
		title,
		rows: dated(portal)
			.filter(({ status }) => validities.includes(status.validity))
			.map(({ document, document: { data, href }, status }) => [
				{ text: data.title, href },
				{ text: numberOf(document) ?? '' },
				{ text: data.effectiveOn ?? '' },
				{ text: status.lastDay ?? (data.permanentBasis ? '不设有效期' : '') },
				{ text: data.repealBasis ? `${status.reason}（${data.repealBasis}）` : status.reason },
			]),
	})),
);

/** The results of each clean-up, the newest first, as rows of `cleanUpPage.resultColumns`. */
export const cleanUpResults = derived((portal) => {
	const results = documentsOf(portal, normativeDocuments).flatMap((document) =>
		(document.data.cleanUps ?? []).map((cleanUp) => ({ document, cleanUp })),
	);
	return [...Map.groupBy(results, ({ cleanUp }) => cleanUp.on)]
		.sort(([a], [b]) => compareText(b, a))
		.map(([on, members]) => ({
			on,
			rows: members.map(({ document, cleanUp: { result, from, articles = '', url } }) => [
				{ text: document.data.title, href: document.href },
				{ text: numberOf(document) ?? '' },
				{ text: result },
				{ text: from ?? on },
				{ text: articles },
				url === undefined ? { text: '' } : { text: words.resultLink, href: url },
			]),
		}));
});
