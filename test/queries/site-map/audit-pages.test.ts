import { expect, test } from 'vitest';
import { lawReviewedOn } from '../../../src/domain/reconsideration/reconsideration.ts';
import { auditPages } from '../../../src/queries/site-map/audit-pages.ts';
import { auditPageAt } from '../../../src/queries/site-map/site-map.ts';
import { portalOf } from '../portal.ts';
import { agency, duty, information, penalty, table } from '../records.ts';

const portal = portalOf({
	'agencies/government.md': agency(),
	'agencies/market.md': agency({
		name: '测试县市场监督管理局',
		type: 'department',
		enforcement: true,
	}),
	'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township' }),
	'duties/local.md': duty({ title: '公开测试情况', levels: ['县政府', '乡镇'] }),
	'duties/unseen.md': duty({ section: undefined, person: '由人核对。' }),
	'information/plan.md': information(),
	'information/town.md': information({ issuers: ['town'], updatedOn: '2025-03-04' }),
	'enforcement/penalty-decisions/2026.csv': table(penalty()),
});
const changed = (href: string) => auditPageAt(portal, href).lastModified;

test('the page of a duty changes with its section, that of a duty without pages with all, the law among them', () => {
	expect(changed('/audit/duties/influential-penalty-decisions/')).toBe('2026-01-20');
	expect(changed('/audit/duties/local/')).toBe('2025-03-04');
	expect(changed('/audit/duties/unseen/')).toBe(lawReviewedOn);
	expect(changed('/audit/matrix/')).toBe(lawReviewedOn);
	expect(changed('/audit/outcomes/missing/')).toBe(lawReviewedOn);
});

test('the page of an agency changes with what the agency published', () => {
	expect(changed('/audit/agencies/market/')).toBe('2026-01-20');
	expect(changed('/audit/agencies/town/')).toBe('2025-03-04');
	expect(changed('/audit/agencies/government/')).toBe(lawReviewedOn);
});

test('nothing changes with no pages', () => {
	expect(auditPages(portal, []).filter(({ lastModified }) => lastModified)).toEqual([]);
});

test('the pages are called by duty, agency and outcome', () => {
	expect(
		[
			'/audit/duties/local/',
			'/audit/agencies/market/',
			'/audit/matrix/',
			'/audit/outcomes/missing/',
		].map((href) => {
			const { title, found, subject } = auditPageAt(portal, href);
			return [title, found, subject];
		}),
	).toEqual([
		['公开义务：公开测试情况（县级人民政府、乡镇人民政府）', 'title', 'local'],
		['测试县市场监督管理局的公开义务', 'title', 'market'],
		['公开义务一览表', 'purpose', 'matrix'],
		['履行情况：缺失', 'title', 'missing'],
	]);
	expect(() => auditPageAt(portal, '/audit/duties/none/')).toThrow('no page');
});
