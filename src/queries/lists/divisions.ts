import { allAgencies, agenciesOf } from '../records/agencies.ts';
import { isNormative } from '../document/document-summary.ts';
import { stateOf } from '../document/decisions.ts';
import { publishedDay, valueOf } from '../records/documents.ts';
import { documentColumnsOf } from '../records/own-columns.ts';
import { validityOf } from '../document/relations.ts';
import {
	consultationStateLabels,
	consultationStates,
} from '../../domain/documents/consultation-state.ts';
import { isAbolishedOn } from '../../domain/organisation/agency-life.ts';
import { always, byDay, mapByDay } from '../../domain/dates/by-day.ts';
import { decisionStatuses, decisionStatusLabels } from '../../domain/documents/major-decision.ts';
import { findTopic, topics } from '../../domain/documents/topics.ts';
import {
	phasesFrom,
	validities,
	validityGroups,
	validityLabels,
} from '../../domain/documents/validity.ts';
import { common as words } from '../../interface/zh-CN.ts';
import { commonSteps } from '../../collections/declarations/document-kind.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { FacetOption } from './facet.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type {
	CommonDivision,
	DocumentKind,
	FieldDivision,
} from '../../collections/declarations/document-kind.ts';

/** A way of dividing documents into lists, and the labels of the lists. */
export interface Division {
	/** The part of the address below the section. */
	step: string;
	label: string;
	slugsOf: (document: PublishedDocument) => ByDay<readonly string[]>;
	/** Whether the lists in which a document stands depend on the day. */
	isDated: boolean;
	labelOf: (slug: string) => string;
	/** The labels of values that depend on the day. */
	labelsOf?: (slug: string) => ByDay<string>;
	/** What a list holds and by what it is found, for lists that stand for themselves. */
	describe?: (slug: string) => Pick<FacetOption, 'description' | 'keywords'>;
	/** Values that have a list even when the list is empty. */
	fixed?: readonly string[];
	compare: (a: FacetOption, b: FacetOption) => number;
}

/** The divisions of a kind of document, in the order in which readers see them. */
export function divisionsOf(portal: Portal, { divisions }: DocumentKind): readonly Division[] {
	return divisions.map((division) => {
		if (typeof division !== 'string') return undated(portal, byField(portal, division));
		const step = commonSteps[division];
		return isDatedName(division)
			? { step, isDated: true, ...byState[division](portal) }
			: undated(portal, { step, ...common[division](portal) });
	});
}

/** A division that is the same on every day. */
interface Undated extends Omit<Division, 'slugsOf' | 'isDated'> {
	slugsOf: (document: PublishedDocument) => readonly string[];
}

function undated({ today }: Portal, division: Undated): Division {
	return {
		...division,
		isDated: false,
		slugsOf: (document) => always(division.slugsOf(document), today),
	};
}

type DatedDivision = Extract<CommonDivision, 'status' | `${string}-state`>;

function isDatedName(division: CommonDivision): division is DatedDivision {
	return division in byState;
}

const byState: Record<DatedDivision, (portal: Portal) => Omit<Division, 'step' | 'isDated'>> = {
	status: (portal) => ({
		label: '效力状态',
		slugsOf: (document) =>
			isNormative(document)
				? mapByDay(phasesFrom(validityOf(portal, document).phases, portal.today), ({ validity }) =>
						validityGroups(validity),
					)
				: always([], portal.today),
		...ofStates(validities, validityLabels),
	}),
	'decision-state': (portal) => ({
		label: '进展',
		slugsOf: (document) => stateSlugs(portal, document),
		...ofStates(decisionStatuses, decisionStatusLabels),
	}),
	'consultation-state': (portal) => ({
		label: '征集状态',
		slugsOf: (document) => stateSlugs(portal, document),
		...ofStates(consultationStates, consultationStateLabels),
	}),
};

function stateSlugs(portal: Portal, document: PublishedDocument): ByDay<readonly string[]> {
	const dated = stateOf(portal, document)?.dated;
	return dated ? mapByDay(dated, ({ state }) => [state]) : always([], portal.today);
}

const common: Record<
	Exclude<CommonDivision, DatedDivision>,
	(portal: Portal) => Omit<Undated, 'step'>
> = {
	year: () => ({
		label: '年份',
		slugsOf: (document) => present(publishedDay(document)?.slice(0, 4)),
		labelOf: (slug) => `${slug}年`,
		compare: newestFirst,
	}),
	/** By the year that a report is about, not the year of its publication. */
	'report-year': () => ({
		label: '报告年度',
		slugsOf: ({ data }) => present(data.year === undefined ? undefined : String(data.year)),
		labelOf: (slug) => `${slug}年`,
		compare: newestFirst,
	}),
	issuer: (portal) => ({
		label: '发布机构',
		slugsOf: ({ data }) => data.issuers ?? [],
		...ofAgencies(portal),
	}),
	topic: () => ({
		label: '主题',
		slugsOf: ({ data }) => present(data.topic && findTopic(data.topic)?.topic.slug),
		labelOf: (slug) => topics.find((topic) => topic.slug === slug)?.name ?? slug,
		compare: inOrderOf(topics.map(({ slug }) => slug)),
	}),
};

function byField(portal: Portal, division: FieldDivision): Undated {
	const { step, label, field, columns, agencies: ofAgency, yearLabel } = division;
	const values = columns ? columnValues(portal) : division.values;
	const slugIn = (document: PublishedDocument): string | undefined => {
		const value = valueOf(document, field);
		return value === undefined ? undefined : String(value);
	};
	if (ofAgency)
		return {
			step,
			label,
			slugsOf: (document) => present(slugIn(document)),
			...ofAgencies(portal),
		};
	if (values)
		return {
			step,
			label,
			slugsOf: (document) => present(values.find(({ value }) => value === slugIn(document))?.slug),
			labelOf: (slug) => values.find((value) => value.slug === slug)?.label ?? slug,
			describe: (slug) => {
				const { description, keywords } = values.find((value) => value.slug === slug) ?? {};
				return { description, keywords };
			},
			compare: inOrderOf(values.map(({ slug }) => slug)),
		};
	return {
		step,
		label,
		slugsOf: (document) => present(slugIn(document)),
		labelOf: (slug) => yearLabel?.(slug) ?? slug,
		compare: newestFirst,
	};
}

function columnValues(portal: Portal): NonNullable<FieldDivision['values']> {
	return documentColumnsOf(portal).map(({ id, title, otherNames = [], description }) => ({
		slug: id,
		value: id,
		label: title,
		description,
		keywords: [title, ...otherNames].join(','),
	}));
}

/** Division by agency, with their names, in the order of the directory. */
function ofAgencies(portal: Portal): Pick<Division, 'labelOf' | 'labelsOf' | 'compare'> {
	const labelsOf = (slug: string) => {
		const [agency] = agenciesOf(portal, [slug]);
		if (!agency) return always(slug, portal.today);
		const { name, abolishedOn } = agency.data;
		return byDay(
			(day) => (isAbolishedOn({ abolishedOn }, day) ? words.abolished(name) : name),
			[abolishedOn],
			portal.today,
		);
	};
	return {
		labelOf: (slug) => labelsOf(slug)[0].value,
		labelsOf,
		compare: inOrderOf(allAgencies(portal).map(({ id }) => id)),
	};
}

/** Division by state, with their labels, in their order; every state has a list. */
function ofStates<State extends string>(
	states: readonly State[],
	labels: Readonly<Record<State, string>>,
): Pick<Division, 'labelOf' | 'fixed' | 'compare'> {
	return {
		labelOf: (slug) => labels[slug as State],
		fixed: states,
		compare: inOrderOf(states),
	};
}

function newestFirst(a: FacetOption, b: FacetOption): number {
	return b.slug.localeCompare(a.slug, 'en');
}

function inOrderOf(slugs: readonly string[]): Division['compare'] {
	return (a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug);
}

function present(slug: string | undefined): string[] {
	return slug ? [slug] : [];
}
