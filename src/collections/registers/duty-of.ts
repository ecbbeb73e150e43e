import {
	absences,
	alternativesIn,
	functions,
	levels,
	spanIn,
	starts,
} from '../fields/duty-terms.ts';
import { sections } from '../sections/sections.ts';
import { sectionOfTable, tables } from '../tables/tables.ts';
import type {
	Criterion,
	DutyDeadline,
	Duty,
	EvidenceRule,
	RequiredPart,
} from '../../audit/judging/duty.ts';
import type { DutyRecord } from './duties.ts';

/** The duty that a record describes. The record has passed its rules. */
export function dutyOfRecord({ id, data }: { id: string; data: DutyRecord }): Duty {
	const { title, basis, onlyWith, person, effectiveOn, expiresOn } = data;
	return {
		id,
		title,
		basis: basis.map(basisIn),
		levels: data.levels.map((name) => levels[name]),
		...(onlyWith && { onlyWith: functions[onlyWith] }),
		...(data.anywhere && { anywhere: data.anywhere }),
		...absences[data.absence ?? '算作缺失'],
		criterion: criterionOf(data),
		deadline: deadlineOf(data),
		evidence: evidenceOf(data),
		...(person && { person }),
		...(effectiveOn && { from: effectiveOn }),
		...(expiresOn && { until: expiresOn }),
	};
}

/** Splits a legal basis: `《某条例》第五条` is an article of an instrument; any other text is an instrument as a whole. */
function basisIn(text: string): Duty['basis'][number] {
	const [, instrument, article] = /^(.*[》〕号])(第.+条.*)$/.exec(text) ?? [];
	return instrument && article ? { instrument, article } : { instrument: text };
}

function criterionOf({ timing, headings, atLeast }: DutyRecord): Criterion {
	if (timing === '限期') return { kind: 'in-time' };
	if (timing === '定期更新') return { kind: 'fresh' };
	if (headings) return { kind: 'complete', parts: headings.map(partOf) };
	return { kind: 'exists', ...(atLeast && { atLeast }) };
}

/** The part that a heading such as `监督/投诉` requires: one of the words must occur in it. */
function partOf(text: string): RequiredPart {
	const words = alternativesIn(text);
	return {
		title: words.join('或者'),
		pattern: words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'),
	};
}

function deadlineOf({ timing, due = '12-31', about, limit = '', start }: DutyRecord): DutyDeadline {
	const [month = 12, day = 31] = due.split('-').map(Number);
	const span = spanIn(limit) ?? { count: 0, unit: 'working-days' };
	const deadlines: Record<DutyRecord['timing'], DutyDeadline> = {
		长期公开: { kind: 'standing' },
		每年: { kind: 'yearly', month, day, about: about === '当年' ? 'this-year' : 'last-year' },
		限期: { kind: 'within', span, from: starts[start ?? '形成日期'] },
		定期更新: { kind: 'every', span },
	};
	return deadlines[timing];
}

function evidenceOf({
	section,
	category,
	column,
	catalogueItem,
	keyword,
	rows,
	headings,
}: DutyRecord): EvidenceRule[] {
	if (!section) return catalogueItem ? evidenceAnywhere(catalogueItem, headings) : [];
	return [
		{
			section,
			...(category && { category }),
			...(column && { kinds: [column] }),
			...(catalogueItem && { catalogueItem }),
			...(keyword && { keyword }),
			...(rows && { rows }),
		},
	];
}

/**
 * Whatever is published under an item of the standard catalogue: documents of all kinds, and rows of all tables. Only documents
 * have headings.
 */
function evidenceAnywhere(catalogueItem: string, headings: DutyRecord['headings']): EvidenceRule[] {
	return sections.flatMap(({ id, documents }): EvidenceRule[] => {
		if (documents) return [{ section: id, catalogueItem }];
		return rowSections.has(id) && !headings ? [{ section: id, catalogueItem, rows: true }] : [];
	});
}

const rowSections: ReadonlySet<string> = new Set(tables.map((table) => sectionOfTable(table).id));
