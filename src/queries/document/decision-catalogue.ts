import { agenciesOf } from '../records/agencies.ts';
import { decisionState, isDecision, procedureProgress } from './decisions.ts';
import { byDay, mapByDay, valueOnDay } from '../../domain/dates/by-day.ts';
import { decisionProcedures } from '../../domain/documents/major-decision.ts';
import type { RecordCell } from '../../presentation/record-cell.ts';
import type { Decision } from './decisions.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type {
	DecisionProcedure,
	ProcedureProgress,
} from '../../domain/documents/major-decision.ts';

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
				...procedureNames.map((name) => progressCell(portal, decision, name)),
				{ text: data.plannedOn },
				archiveCell(portal, decision),
			];
		});
}

const procedureNames = Object.keys(decisionProcedures) as DecisionProcedure[];

/** How many items of a year's catalogue are decided and filed (归档数/事项数); items that left the catalogue do not count. */
export function catalogueSummary(
	portal: Portal,
	documents: readonly PublishedDocument[],
): ByDay<string> {
	const items = documents.filter(isDecision).map((decision) => ({
		state: decisionState(portal, decision).dated,
		archivedOn: decision.data.archivedOn,
	}));
	return byDay(
		(day) =>
			summaryOf(
				items.map(({ state, archivedOn }) => ({
					state: valueOnDay(state, day).state,
					isArchived: archivedOn !== undefined && archivedOn <= day,
				})),
			),
		items.flatMap(({ state, archivedOn }) => [archivedOn, ...state.map(({ from }) => from)]),
		portal.today,
	);
}

function summaryOf(items: readonly { state: string; isArchived: boolean }[]): string {
	const remaining = items.filter(({ state }) => state !== 'removed');
	const decided = remaining.filter(({ state }) => state === 'decided');
	const archived = remaining.filter(({ isArchived }) => isArchived).length;
	const unfiled = decided.filter(({ isArchived }) => !isArchived).length;
	const count = remaining.length;
	return `目录共 ${items.length} 项，其中调出 ${items.length - count} 项。其余 ${count} 项中，已经作出决策 ${decided.length} 项，已经归档 ${archived} 项（归档数/事项数：${archived}/${count}）${unfiled > 0 ? `，已经决策、没有写归档日期的 ${unfiled} 项` : ''}。`;
}

function stateCell(portal: Portal, decision: Decision): RecordCell {
	const { dated } = decisionState(portal, decision);
	return datedCell(mapByDay(dated, ({ label, tone }) => ({ text: label, tone })));
}

const progressTexts: Record<Exclude<ProcedureProgress, 'done'>, string> = {
	'not-owed': '不需要',
	'not-begun': '未开始',
	'under-way': '正在进行',
	'opinions-closed': '意见征集已截止',
	'end-unstated': '没有公布完成日期',
};

function progressCell(portal: Portal, decision: Decision, name: DecisionProcedure): RecordCell {
	const { doneOn = '' } = decision.data.procedures[name];
	return datedCell(
		mapByDay(procedureProgress(portal, decision, name), (progress) => ({
			text: progress === 'done' ? doneOn : progressTexts[progress],
		})),
	);
}

function archiveCell({ today }: Portal, { data: { archivedOn, decidedOn } }: Decision): RecordCell {
	const isOver = (on: CalendarDate | undefined, day: CalendarDate) => on !== undefined && on <= day;
	return datedCell(
		byDay(
			(day) => ({
				text: isOver(archivedOn, day) ? (archivedOn ?? '') : isOver(decidedOn, day) ? '未归档' : '',
			}),
			[archivedOn, decidedOn],
			today,
		),
	);
}

/** A cell that depends on the day; one that never changes says nothing of days. */
function datedCell(dated: NonNullable<RecordCell['dated']>): RecordCell {
	return dated.length > 1 ? { ...dated[0].value, dated } : dated[0].value;
}

function nameOf(portal: Portal, agency: string): string {
	const [found] = agenciesOf(portal, [agency]);
	return found?.data.shortName ?? found?.data.name ?? '';
}
