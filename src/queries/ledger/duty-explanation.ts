import { catalogueEntry } from '../hubs/catalogue.ts';
import { catalogueItems } from '../../collections/tables/catalogue-items.ts';
import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { duties } from '../../collections/registers/duties.ts';
import { auditedAgencies, shown } from './audit-ledger.ts';
import { bodyTreeOf, htmlOf } from '../document/body.ts';
import { register } from '../records/register.ts';
import { allSectionsOf, documentColumnOf } from '../records/own-columns.ts';
import { hrefOfSection } from '../records/sections.ts';
import {
	basisText,
	criterionText,
	deadlineText,
	ownersText,
	readingText,
} from '../../audit/judging/duty-text.ts';
import { information } from '../../collections/information.ts';
import { linkOfColumn } from '../lists/column-links.ts';
import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import type { Portal } from '../portal.ts';
import type { Link } from './audit-addresses.ts';
import type { AuditedDuty } from './audit-ledger.ts';
import type { Basis, Duty, EvidenceRule } from '../../audit/judging/duty.ts';

type Certainty = NonNullable<Duty['unverified']> | 'verified' | 'local' | 'plan';

const certainty: Record<Certainty, string> = {
	verified: '要求公开的条款已经核对原文，见各项依据后面的说明',
	local: '由本县增加，依据以本县公布的文本为准',
	deadline: '要求公开的条款已经核对原文，期限没有全国统一的规定或者没有核对到；不会判为逾期',
	duty: '没有已经核对的条款要求公开；不会判为缺失或者逾期，由人判断',
	plan: '只有县里的方案要求，没有制定这类方案的县没有这项义务；不会判为缺失或者逾期，由人判断',
};

const files = derived(
	(portal) => new Map(entriesOf(portal, duties).map(({ id, filePath }) => [id, filePath])),
);

const everyone = '全部机关';

/** One duty in words, and its outcome for each agency and period. */
export function dutyExplanation(portal: Portal, { duty, verdicts }: AuditedDuty) {
	const hasEvidence = duty.evidence.length > 0;
	return {
		facts: [
			...duty.basis.map((basis) => ({ label: '依据', value: markedBasis(portal, duty, basis) })),
			{ label: '义务主体', value: ownersText(duty) },
			{ label: '时限', value: deadlineText(duty) },
			{
				label: '程序判断',
				value: hasEvidence ? criterionText(duty) : '没有网页可以看出，程序不判断',
			},
			{ label: '人工判断', value: duty.person },
			{ label: '把握程度', value: certainty[certaintyOf(portal, duty)] },
		],
		places: placesOf(portal, duty),
		history: verdicts.map((verdict) => shown(portal, verdict)),
		declarations: register(portal)
			.declarations.filter((one) => one.duty === duty.id)
			.map(({ agency, period, element, reason }) => ({
				who: `${nameOf(portal, agency)}${period ? `，${period} 年度` : ''}${elementText(duty, element)}`,
				reason,
			})),
		html: bodyOf(portal, duty),
	};
}

function elementText({ criterion }: Duty, element: string | undefined): string {
	if (element === undefined || criterion.kind !== 'elements') return '';
	return `，${criterion.elements.find(({ id }) => id === element)?.title ?? element}`;
}

/** A place where the portal publishes evidence. It has no address while it has no content. */
interface Place extends Pick<Link, 'label'> {
	href: string | undefined;
}

/** The places where the portal publishes the evidence; sections that the portal does not have are left out. */
function placesOf(portal: Portal, { evidence }: Duty): Place[] {
	const links = evidence.flatMap((rule): Place[] => {
		const section = allSectionsOf(portal).find(({ id }) => id === rule.section);
		if (!section) return [];
		if (rule.catalogueItem !== undefined && evidence.length > 1)
			return [itemLink(portal, rule.catalogueItem)];
		const label = `${section.title}${limitOf(rule)}`;
		return columnsOf(portal, rule) ?? [{ label, href: hrefOfSection(portal, section) }];
	});
	return [...new Map(links.map((link) => [link.label, link])).values()];
}

/** The item under which documents and rows of any section are evidence. */
function itemLink(portal: Portal, id: string): Link {
	const entry = catalogueEntry(portal, id);
	return {
		label: `登记在标准目录事项“${entry?.item ?? id}”下的文件和表格`,
		href: entry?.href ?? catalogueItems.path,
	};
}

/** The columns that the rule names, with the lists of those that have documents; `undefined` if it names none. */
function columnsOf(portal: Portal, { section, kinds = [] }: EvidenceRule): Place[] | undefined {
	if (section !== information.section.id) return undefined;
	const columns = kinds.flatMap((kind) => documentColumnOf(portal, kind) ?? []);
	if (columns.length === 0) return undefined;
	return columns.map(({ id, title }) => ({
		label: `栏目“${title}”`,
		href: linkOfColumn(portal, id)?.href,
	}));
}

function limitOf({ category, kinds, catalogueItem, keyword, rows }: EvidenceRule): string {
	const title = disclosureCategories.find(({ id }) => id === category)?.title;
	const limits = [
		title && `“${title}”类`,
		category && kinds && kinds.join('、'),
		catalogueItem && `标准目录事项 ${catalogueItem}`,
		keyword && `关键词“${keyword}”，由人核对`,
		rows && '表格的每一行',
	].filter((limit) => limit !== undefined);
	return limits.length > 0 ? `（${limits.join('，')}）` : '';
}

function certaintyOf(portal: Portal, duty: Duty): Certainty {
	if (files(portal).has(duty.id)) return 'local';
	if (duty.unverified && duty.basis.every(({ local }) => local)) return 'plan';
	return duty.unverified ?? 'verified';
}

/** A provision with what was read of it; the county answers for those of the duties that it added. */
function markedBasis(portal: Portal, { id }: Duty, basis: Basis): string {
	return files(portal).has(id) ? basisText(basis) : `${basisText(basis)}（${readingText(basis)}）`;
}

/** The county's own text about a duty that it added; `undefined` for other duties. */
function bodyOf(portal: Portal, { id }: Duty): string | undefined {
	const file = files(portal).get(id);
	return file && htmlOf(bodyTreeOf(portal, file));
}

function nameOf(portal: Portal, agency: string | undefined): string {
	return auditedAgencies(portal).find(({ id }) => id === agency)?.name ?? agency ?? everyone;
}
