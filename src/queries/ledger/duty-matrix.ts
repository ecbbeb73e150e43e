import { derived } from '../derived.ts';
import { agencyDutiesHref } from './audit-addresses.ts';
import { auditedAgencies, auditedDuties } from './audit-ledger.ts';
import { inFields } from './duty-fields.ts';
import { decisiveVerdict } from '../../audit/judging/decisive-verdict.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { outcomeOn, verdictTurns } from './later-verdicts.ts';
import { levelLabels } from '../../audit/judging/duty-text.ts';
import type { Portal } from '../portal.ts';
import type { AuditedDuty, LedgerAgency } from './audit-ledger.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Outcome, Verdict } from '../../audit/judging/verdict.ts';
import type { DisclosureLevel } from '../../domain/documents/disclosure-categories.ts';

/** The outcome of a duty of an agency, and the address of its explanation. */
interface MatrixCell {
	outcome: ByDay<Outcome>;
	href: string;
}

interface MatrixRow {
	title: string;
	href: string;
	/** In the order of the agencies; `undefined` for an agency that does not have the duty. */
	cells: readonly (MatrixCell | undefined)[];
}

/** The duties of one level's agencies. */
export interface Matrix {
	level: DisclosureLevel;
	title: string;
	agencies: readonly LedgerAgency[];
	fields: readonly { title: string; rows: readonly MatrixRow[] }[];
}

/** One matrix for each level, because each level has duties of its own. */
export const matrices = derived((portal): readonly Matrix[] =>
	(Object.keys(levelLabels) as DisclosureLevel[])
		.map((level) => matrixOf(portal, level))
		.filter(({ agencies }) => agencies.length > 0),
);

function matrixOf(portal: Portal, level: DisclosureLevel): Matrix {
	const agencies = auditedAgencies(portal).filter((agency) => agency.level === level);
	const owed = auditedDuties(portal)
		.map((audited) => ({ id: audited.duty.id, row: rowOf(portal, audited, agencies) }))
		.filter(({ row }) => row.cells.some((cell) => cell));
	return {
		level,
		title: levelLabels[level],
		agencies,
		fields: inFields(owed, ({ id }) => id).map(({ title, members }) => ({
			title,
			rows: members.map(({ row }) => row),
		})),
	};
}

function decisiveByDay(portal: Portal, own: readonly Verdict[]): ByDay<Outcome> {
	return byDay(
		(day) => {
			const judged = own.map((verdict) => ({ outcome: outcomeOn(portal, verdict, day) }));
			return decisiveVerdict(judged)?.outcome ?? 'not-applicable';
		},
		verdictTurns(portal),
		portal.today,
	);
}

function rowOf(
	portal: Portal,
	{ duty, href, verdicts }: AuditedDuty,
	agencies: readonly LedgerAgency[],
) {
	const byAgency = Map.groupBy(verdicts, ({ agency }) => agency);
	return {
		title: duty.title,
		href,
		cells: agencies.map(({ id }) => {
			const own = byAgency.get(id);
			return own && { outcome: decisiveByDay(portal, own), href: agencyDutiesHref(id, duty.id) };
		}),
	};
}
