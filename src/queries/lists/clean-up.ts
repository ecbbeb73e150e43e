import { derived } from '../derived.ts';
import { validityOf } from '../document/relations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { cleanUpPage as words } from '../../interface/zh-CN.ts';
import { byDay, mapByDay, valueOnDay } from '../../domain/dates/by-day.ts';
import { phasesFrom } from '../../domain/documents/validity.ts';
import { documentsOf, numberOf } from '../records/documents.ts';
import { anyListed, countOf, memberOf } from '../records/members.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Phase, Validity } from '../../domain/documents/validity.ts';
import type { RecordCell } from '../../presentation/record-cell.ts';

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
	documentsOf(portal, normativeDocuments).map((document) => {
		const status = validityOf(portal, document);
		return { document, status, phases: phasesFrom(status.phases, portal.today) };
	}),
);

/** A document in a list of `cleanUpLists`, as a row of `cleanUpColumns`, and on which days. */
interface CleanUpRow {
	cells: readonly RecordCell[];
	listed: ByDay<boolean>;
}

/** Every normative document that has taken effect by its validity today, and on the days that are known. */
export const cleanUpLists = derived((portal) =>
	lists.map(({ title, validities }) => {
		const rows = dated(portal).flatMap(({ document, status, phases }): CleanUpRow[] => {
			const isListed = ({ validity }: Phase) => validities.includes(validity);
			const member = memberOf(portal, document, mapByDay(phases, isListed));
			if (!member) return [];
			const { data, href } = document;
			const reasons = mapByDay(phases, ({ reason }) =>
				data.repealBasis ? `${reason}（${data.repealBasis}）` : reason,
			);
			return [
				{
					listed: member.listed,
					cells: [
						{ text: data.title, href },
						{ text: numberOf(document) ?? '' },
						{ text: data.effectiveOn ?? '' },
						{ text: status.lastDay ?? (data.permanentBasis ? '不设有效期' : '') },
						reasonCell(reasons, member.listed),
					],
				},
			];
		});
		return { title, rows, count: countOf(portal, rows), some: anyListed(portal, rows) };
	}),
);

/** Why the document is in the list, on the days on which it is. */
function reasonCell(reasons: ByDay<string>, listed: ByDay<boolean>): RecordCell {
	const [first, ...later] = listed
		.filter(({ value }) => value)
		.flatMap(({ from }) => [from, ...reasons.map((reason) => reason.from)])
		.filter((day) => valueOnDay(listed, day));
	if (!first) return { text: '' };
	const texts = byDay((day) => ({ text: valueOnDay(reasons, day) }), later, first);
	return texts.length > 1 ? { ...texts[0].value, dated: texts } : texts[0].value;
}

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
