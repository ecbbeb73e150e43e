import { isConsultation, isDecision, participationOf, procedureProgress } from './decisions.ts';
import { isNormative } from './document-summary.ts';
import { numberOf, publishedDay } from '../records/documents.ts';
import { interpretationsOf } from './relations.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import { decisionProcedures } from '../../domain/documents/major-decision.ts';
import type { consultations } from '../../collections/consultations.ts';
import type { majorDecisions } from '../../collections/major-decisions.ts';
import type { normativeDocuments } from '../../collections/normative-documents.ts';
import type { Portal } from '../portal.ts';
import type { DocumentOf, PublishedDocument } from '../records/documents.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ConsultationDays } from '../../domain/documents/consultation-state.ts';
import type {
	DecisionProcedure,
	ProcedureProgress,
} from '../../domain/documents/major-decision.ts';

/** A step of a procedure with its day, or its first and last day. */
export interface TimelineStep {
	label: string;
	on?: CalendarDate | undefined;
	until?: CalendarDate | undefined;
	text?: string | undefined;
	/** For a text that depends on the day: what it is later. The first is `text`. */
	dated?: ByDay<string> | undefined;
	href?: string | undefined;
	/** The title of the step's link; without it the label is used. */
	title?: string | undefined;
	/** The first day on which what it leads to is public no more, where that is known. */
	goneOn?: CalendarDate | undefined;
	/** True for the step that is the document on this page. */
	isCurrent?: boolean;
	/** For the step in which opinions are taken: its days, with which the search answers until when that is possible. */
	consultation?: ConsultationDays | undefined;
}

/**
 * The steps that a document went through, in the order of its procedure; an empty list for kinds without a procedure.
 */
export function timelineOf(portal: Portal, document: PublishedDocument): TimelineStep[] {
	if (isNormative(document)) return normativeSteps(portal, document);
	if (isDecision(document)) return decisionSteps(portal, document);
	return isConsultation(document) ? consultationSteps(document) : [];
}

function normativeSteps(
	portal: Portal,
	document: DocumentOf<typeof normativeDocuments>,
): TimelineStep[] {
	const {
		consultation,
		legalityReview,
		fairCompetition,
		deliberation,
		filing,
		evaluations,
		cleanUps,
	} = document.data;
	if (!consultation && !legalityReview && !deliberation) return [];
	return [
		...steps(consultation, ({ startedOn, endedOn, url, reasonIfShort }) => ({
			label: '公开征求意见',
			on: startedOn,
			until: endedOn,
			href: url,
			text: reasonIfShort && `缩短期限的理由：${reasonIfShort}`,
		})),
		...steps(consultation?.feedback, (href) => ({ label: '意见采纳情况反馈', href })),
		...steps(legalityReview, ({ startedOn, endedOn, organ, opinion, urgent }) => ({
			label: '合法性审核',
			on: startedOn,
			until: endedOn,
			text: sentence(organ, opinion, urgent),
		})),
		...steps(fairCompetition, ({ concludedOn, conclusion }) => ({
			label: '公平竞争审查',
			on: concludedOn,
			text: conclusion,
		})),
		...steps(deliberation, ({ heldOn, meeting }) => ({
			label: '集体审议',
			on: heldOn,
			text: meeting,
		})),
		{ label: '公布', on: publishedDay(document), text: numberOf(document) },
		...steps(filing, ({ filedOn, organ, number }) => ({
			label: '备案',
			on: filedOn,
			text: sentence(organ, number),
		})),
		...interpretationsOf(portal, document).map((interpretation) => ({
			label: '解读',
			on: publishedDay(interpretation),
			text: interpretation.data.form,
			href: interpretation.href,
		})),
		...(evaluations ?? []).map(({ on, result, url }) => ({
			label: '后评估',
			on,
			text: result,
			href: url,
		})),
		...(cleanUps ?? []).map(({ on, result, url }) => ({
			label: '清理',
			on,
			text: result,
			href: url,
		})),
	];
}

function decisionSteps(
	portal: Portal,
	document: DocumentOf<typeof majorDecisions>,
): TimelineStep[] {
	const { data } = document;
	return [
		{
			label: '列入年度目录',
			on: publishedDay(document),
			text: `${data.year}年度第${data.order}项`,
		},
		...(data.adjustments ?? []).map(({ on, kind, reason }) => ({
			label: `目录调整（${kind}）`,
			on,
			text: reason,
		})),
		...Object.entries(decisionProcedures).map(([name, label]) =>
			procedureStep(portal, document, { name: name as DecisionProcedure, label }),
		),
		...steps(data.decidedOn, (on) => {
			const [outcome] = participationOf(portal, document).outcomes;
			return { label: '作出决策并公布', on, href: outcome?.href, text: outcome?.data.title };
		}),
		...steps(data.archivedOn, (on) => ({ label: '归档', on })),
		...(data.execution ?? []).map(({ on, progress, url }) => ({
			label: '决策执行',
			on,
			text: progress,
			href: url,
		})),
		...steps(data.evaluation, ({ on, result, url }) => ({
			label: '决策后评估',
			on,
			text: result,
			href: url,
		})),
	];
}

const progressTexts: Record<Exclude<ProcedureProgress, 'not-owed' | 'done'>, string> = {
	'not-begun': '尚未开始',
	'under-way': '正在进行',
	'opinions-closed': '意见征集已经截止，没有写明完成日期',
	'end-unstated': '没有公布完成日期',
};

function procedureStep(
	portal: Portal,
	decision: DocumentOf<typeof majorDecisions>,
	{ name, label }: { name: DecisionProcedure; label: string },
): TimelineStep {
	const { startedOn, doneOn, url, reasonIfNot } = decision.data.procedures[name];
	const progress = procedureProgress(portal, decision, name);
	if (progress[0].value === 'not-owed')
		return { label, text: `不需要履行：${reasonIfNot ?? '没有写明理由'}` };
	const dated = mapByDay(progress, (value) =>
		value === 'not-owed' || value === 'done' ? '' : progressTexts[value],
	);
	return {
		label,
		on: startedOn ?? doneOn,
		until: startedOn && doneOn,
		text: dated[0].value || undefined,
		dated: dated.length > 1 ? dated : undefined,
		href: url,
	};
}

function consultationSteps({ data }: DocumentOf<typeof consultations>): TimelineStep[] {
	return [
		{
			label: '公开征求意见',
			on: data.startedOn,
			until: data.endedOn,
			text: data.channels.join('；'),
			consultation: {
				startedOn: data.startedOn,
				endedOn: data.endedOn,
				answeredOn: data.feedback && dateOf(data.feedback.publishedOn),
			},
		},
		...steps(data.hearing?.participantsPublishedOn, (on) => ({
			label: '公布听证参加人名单',
			on,
			text: data.hearing?.participants?.join('、'),
		})),
		...steps(data.hearing, ({ on, place, selection, url }) => ({
			label: '听证会',
			on,
			text: selection === undefined ? place : `${place}。参加人遴选办法：${selection}`,
			href: url,
		})),
		...steps(data.hearing?.record, (href) => ({ label: '听证笔录', href })),
		...steps(data.feedback, ({ publishedOn, received, adopted, summary }) => ({
			label: '意见采纳情况反馈',
			on: dateOf(publishedOn),
			text: `收到意见 ${received} 条，采纳 ${adopted} 条。${summary}`,
		})),
	];
}

/** The step for a value; an empty list when the value is `undefined`. */
function steps<Value>(
	value: Value | undefined,
	step: (value: Value) => TimelineStep,
): TimelineStep[] {
	return value === undefined ? [] : [step(value)];
}

function sentence(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined).join('；');
}
