import type { Criterion, EvidenceRule } from './duty.ts';
import type { PublishedPage, PublishedRow } from './facts.ts';

/** Whether a page that states its facts is one that the rule looks for. The kinds of a rule about rows are those of the rows. */
export function matches(
	{ category, kinds, catalogueItem, keyword, rows }: EvidenceRule,
	page: PublishedPage,
): boolean {
	return (
		(category === undefined || category === page.category) &&
		(rows === true || isOfKind(page, kinds)) &&
		(catalogueItem === undefined || page.catalogueItems?.includes(catalogueItem) === true) &&
		(keyword === undefined || page.keywords.includes(keyword))
	);
}

/** Whether a page or row is of one of the kinds; any is, when no kinds are named. */
export function isOfKind(of: Pick<PublishedRow, 'kinds'>, kinds: EvidenceRule['kinds']): boolean {
	return kinds === undefined || kinds.some((kind) => of.kinds?.includes(kind));
}

/**
 * Whether a page should mark the elements that the criterion asks for and marks none. Documents, which a rule finds by
 * their category, never do.
 */
export function lacksMarks(
	{ category }: EvidenceRule,
	criterion: Criterion,
	page: PublishedPage,
): boolean {
	return criterion.kind === 'elements' && category === undefined && !marksAny(page);
}

/**
 * Why a page that the rule looks for is only a candidate, in Chinese without a full stop; `undefined` when it is
 * evidence.
 */
export function ownDoubt(
	{ keyword, mayContain, needsPeriod }: EvidenceRule,
	criterion: Criterion,
	page: PublishedPage,
) {
	if (mayContain) return '这类网页里可能写着，没有单独标明';
	if (keyword !== undefined) return `有关键词“${keyword}”，内容没有核对`;
	if (needsPeriod && page.period === undefined) return '没有写明是哪一年的';
	if (criterion.kind === 'elements' && !marksAny(page)) return '没有逐项标明内容';
	return undefined;
}

function marksAny({ elements = [] }: PublishedPage): boolean {
	return elements.length > 0;
}
