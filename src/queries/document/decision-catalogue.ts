import { agenciesOf } from '../records/agencies.ts';
import { decisionState, isDecision } from './decisions.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { decisionProcedures } from '../../domain/documents/major-decision.ts';
import type { RecordCell } from '../../presentation/record-cell.ts';
import type { Decision } from './decisions.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { DecisionProcedure } from '../../domain/documents/major-decision.ts';

/** The columns of a yearly catalogue of major decisions. */
export const catalogueColumns = [
	'序号和事项',
	'状态',
	'承办单位',
	...Object.values(decisionProcedures),
	'计划完成',
	'归档',
];

/** A year's items as rows with these columns, in the order of the catalogue. */
export function catalogueRows(portal: Portal, documents: readonly PublishedDocument[]) {
	return documents
		.filter(isDecision)
		.toSorted((a, b) => a.data.order - b.data.order)
		.map((decision) => {
			const { data, href } = decision;
			return [
				{ text: `${data.order}. ${data.title}`, href },
				stateCell(portal, decision),
				{ text: nameOf(portal, data.undertaker) },
				...Object.keys(decisionProcedures).map((name) => ({
					text: progressOf(data.procedures[name as DecisionProcedure]),
				})),
				{ text: data.plannedOn },
				{ text: data.archivedOn ?? (data.decidedOn ? '未归档' : '') },
			];
		});
}

/** How many items of a year's catalogue are decided and filed (归档数/事项数); items that left the catalogue do not count. */
export function catalogueSummary(portal: Portal, documents: readonly PublishedDocument[]): string {
	const items = documents.filter(isDecision);
	const stateNow = (item: Decision) => decisionState(portal, item).dated[0].value.state;
	const remaining = items.filter((item) => stateNow(item) !== 'removed');
	const decided = remaining.filter((item) => stateNow(item) === 'decided').length;
	const archived = remaining.filter(({ data }) => data.archivedOn !== undefined).length;
	const unfiled = remaining.filter(
		(item) => stateNow(item) === 'decided' && item.data.archivedOn === undefined,
	).length;
	const count = remaining.length;
	return `目录共 ${items.length} 项，其中调出 ${items.length - count} 项。其余 ${count} 项中，已经作出决策 ${decided} 项，已经归档 ${archived} 项（归档数/事项数：${archived}/${count}）${unfiled > 0 ? `，已经决策、没有写归档日期的 ${unfiled} 项` : ''}。`;
}

function stateCell(portal: Portal, decision: Decision): RecordCell {
	const { dated } = decisionState(portal, decision);
	const looks = mapByDay(dated, ({ label, tone }) => ({ text: label, tone }));
	return { ...looks[0].value, dated: looks };
}

function nameOf(portal: Portal, agency: string): string {
	const [found] = agenciesOf(portal, [agency]);
	return found?.data.shortName ?? found?.data.name ?? '';
}

interface Progress {
	required: boolean;
	startedOn?: string | undefined;
	doneOn?: string | undefined;
}

function progressOf({ required, startedOn, doneOn }: Progress): string {
	if (!required) return '不需要';
	return doneOn ?? (startedOn ? '正在进行' : '未开始');
}
