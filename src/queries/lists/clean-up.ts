import { derived } from '../derived.ts';
import { validityOf } from '../document/relations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { documentsOf } from '../records/documents.ts';
import type { Validity } from '../../domain/documents/validity.ts';

/** The lists that a clean-up of documents publishes, and the validities in each list. */
const lists: readonly { title: string; validities: readonly Validity[] }[] = [
	{ title: '继续有效的文件', validities: ['in-force', 'expiring'] },
	{ title: '废止的文件', validities: ['repealed', 'superseded'] },
	{ title: '失效的文件', validities: ['expired'] },
];

export const cleanUpColumns = ['名称', '发文字号', '施行日期', '有效期至', '依据'];

const dated = derived((portal) =>
	documentsOf(portal, normativeDocuments).flatMap((document) => {
		const status = validityOf(portal, document);
		return status ? [{ document, status }] : [];
	}),
);

/**
 * Every normative document, listed by its validity today, as rows of `cleanUpColumns`; documents without known dates
 * are left out.
 */
export const cleanUpLists = derived((portal) =>
	lists.map(({ title, validities }) => ({
		title,
		rows: dated(portal)
			.filter(({ status }) => validities.includes(status.validity))
			.map(({ document: { data, href }, status }) => [
				{ text: data.title, href },
				{ text: data.documentNumber ?? '' },
				{ text: data.effectiveOn ?? '' },
				{ text: data.expiresOn ?? '不设有效期' },
				{ text: data.repealBasis ? `${status.reason}（${data.repealBasis}）` : status.reason },
			]),
	})),
);
