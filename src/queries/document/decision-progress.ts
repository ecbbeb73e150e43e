import { participationOf } from './decisions.ts';
import { numberOf, publishedDay } from '../records/documents.ts';
import { citationOf } from '../../domain/documents/citation.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { formatChineseDate } from '../../domain/dates/calendar-date.ts';
import { decisionProcedures } from '../../domain/documents/major-decision.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DecisionProcedure } from '../../domain/documents/major-decision.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Decision } from './decisions.ts';
import type { DatedRow } from '../../domain/documents/official-document.ts';

/** The days of a step; a step without days is still to come. */
interface Days {
	startedOn?: CalendarDate | undefined;
	doneOn?: CalendarDate | undefined;
}

/** How far a decision has come, a line for each step: done, under way or still to come, with its days, in words. */
export function decisionProgress(portal: Portal, document: Decision): DatedRow[] {
	const { data } = document;
	const { decidedOn, archivedOn, evaluation } = data;
	const step = (label: string, days: Days, text = ''): DatedRow => ({
		label,
		text: [daysOf(days), text].filter(Boolean).join('，'),
		progress: progressOf(days, portal.today),
	});
	return [
		step('列入年度目录', { doneOn: publishedDay(document) }, `${data.year}年度第${data.order}项`),
		...(data.adjustments ?? []).map(({ on, kind, reason }) =>
			step(`目录调整（${kind}）`, { doneOn: on }, reason),
		),
		...Object.entries(decisionProcedures).map(([name, label]): DatedRow => {
			const { required, startedOn, doneOn, reasonIfNot } =
				data.procedures[name as DecisionProcedure];
			if (!required && !doneOn)
				return { label, text: `不需要履行：${reasonIfNot ?? '没有写明理由'}` };
			if (!doneOn && decidedOn) return { label, text: '没有公布完成日期' };
			return step(label, { startedOn, doneOn });
		}),
		decidedOn
			? step('作出决策', { doneOn: decidedOn }, namesOf(participationOf(portal, document).outcomes))
			: step('作出决策', {}, `计划${formatChineseDate(data.plannedOn)}前完成`),
		...(archivedOn ? [step('归档', { doneOn: archivedOn })] : []),
		...(data.execution ?? []).map(({ on, progress }) => step('决策执行', { doneOn: on }, progress)),
		...(evaluation ? [step('决策后评估', { doneOn: evaluation.on }, evaluation.result)] : []),
	];
}

function progressOf({ startedOn, doneOn }: Days, today: CalendarDate): ByDay<string> {
	return byDay(
		(day) => {
			if (doneOn && doneOn <= day) return '已完成';
			return startedOn && startedOn <= day ? '正在进行' : '尚未开始';
		},
		[startedOn, doneOn],
		today,
	);
}

function daysOf({ startedOn, doneOn }: Days): string {
	if (startedOn && doneOn) return `${formatChineseDate(startedOn)}至${formatChineseDate(doneOn)}`;
	if (startedOn) return `${formatChineseDate(startedOn)}开始`;
	return doneOn ? formatChineseDate(doneOn) : '';
}

function namesOf(documents: readonly PublishedDocument[]): string {
	return documents
		.map((each) => {
			const number = numberOf(each);
			return citationOf(each.data.title, number);
		})
		.join('；');
}
