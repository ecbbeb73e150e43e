import { derived } from '../derived.ts';
import { owedDuties } from '../records/register.ts';
import { levelLabels } from '../../audit/judging/duty-text.ts';
import { outcomes } from '../../audit/judging/verdict.ts';
import type { Portal } from '../portal.ts';
import type { AuditedAgency, Duty } from '../../audit/judging/duty.ts';
import type { Outcome } from '../../audit/judging/verdict.ts';

const byTitle = derived((portal) => Map.groupBy(owedDuties(portal), ({ title }) => title));

/** Titles of the pages of the audit. */
export const matrixTitle = '公开义务一览表';

export function dutyTitle(portal: Portal, duty: Duty): string {
	return `公开义务：${dutyName(portal, duty)}`;
}

/** A duty's title; when duties of several levels have the same title, with its level. */
export function dutyName(portal: Portal, { title, levels }: Duty): string {
	const sharing = byTitle(portal).get(title) ?? [];
	return sharing.length > 1
		? `${title}（${levels.map((level) => levelLabels[level]).join('、')}）`
		: title;
}

export function agencyDutiesTitle({ name }: Pick<AuditedAgency, 'name'>): string {
	return `${name}的公开义务`;
}

export function outcomeTitle(outcome: Outcome): string {
	return `履行情况：${outcomes[outcome]}`;
}
