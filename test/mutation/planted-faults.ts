/** A mistake that someone could make: a text that occurs once in a source file, and its replacement. */
export interface PlantedFault {
	/** Below `src/`. */
	file: string;
	find: string;
	replace: string;
	/** The folder or file below `test/` whose tests detect it. */
	tests: string;
}

const query = (file: string, find: string, replace: string): PlantedFault => ({
	file: `queries/${file}`,
	find,
	replace,
	tests: 'queries/',
});

/** Faults that no test detected once, or that pages would show; a test other than a picture must detect each. */
export const plantedFaults: readonly PlantedFault[] = [
	query('hubs/report-matrix.ts', '.get(`${agency} ${year}`)', '.get(`${agency}${year}`)'),
	query('hubs/reconsideration.ts', 'parent: data.parent,', 'parent: id,'),
	query(
		'document/relations.ts',
		'const events = (caused.get(id) ?? []).map(({ event }) => event);',
		'const events: never[] = [];',
	),
	query('document/relations.ts', 'changes.includes(change)', '!changes.includes(change)'),
	query('lists/clean-up.ts', "['in-force', 'expiring', 'partly']", "['in-force', 'partly']"),
	query(
		'document/decision-catalogue.ts',
		'data.archivedOn !== undefined',
		'data.decidedOn !== undefined',
	),
	query('document/fact-rows.ts', '...others.map(', '...others.slice(1).map('),
	query(
		'document/timeline.ts',
		'...steps(deliberation, ',
		'...steps(undefined as typeof deliberation, ',
	),
	query('hubs/disclosure-hub.ts', '!level || isOfTownship', 'true || isOfTownship'),
	query('ledger/duty-calendar.ts', 'certain ? []', '!certain ? []'),
	query(
		'ledger/audit-ledger.ts',
		'members.every(({ dueCertain = true }) => dueCertain)',
		'!members.every(({ dueCertain = true }) => dueCertain)',
	),
	query(
		'lists/lists.ts',
		'...(facet && value && isFilter &&',
		'...(facet && value && !isFilter &&',
	),
	query('ledger/freshness.ts', "? 'stale' : 'fresh'", "? 'fresh' : 'fresh'"),
	query(
		'records/tables.ts',
		'open = publicFiles(table, files, portal.today)',
		"open = publicFiles(table, files, '2000-01-01')",
	),
	query(
		'lists/newest.ts',
		'(document.data.issuers ?? []).map(',
		'(document.data.issuers ?? []).slice(0, 1).map(',
	),
	query(
		'site-map/table-facts.ts',
		"timeIn(row[table.formedField ?? 'date'])",
		"timeIn(row['date'])",
	),

	query('records/documents.ts', '.filter(({ data }) => !publicationEnd(data, portal.today))', ''),
	query(
		'records/documents.ts',
		'document.data.updatedOn ?? publishedDay(document)',
		'publishedDay(document)',
	),
	query('document/decisions.ts', "kind === '调出'", "kind !== '调出'"),
	query(
		'document/document-page.ts',
		'return newerOf(portal, document).flatMap(',
		'return olderOf(portal, document).flatMap(',
	),
	query('document/document-facts.ts', '.lastDay ?? data.expiresOn', '.lastDay ?? data.effectiveOn'),
	query('site-map/site-map.ts', "section.found ?? 'purpose'", "section.found ?? 'text'"),
	query(
		'site-map/document-pages.ts',
		"found: !facet && list.page === 1 ? 'purpose' : undefined",
		"found: list.page === 1 ? 'purpose' : undefined",
	),
	query('site-map/link-titles.ts', "address.replace(/[?#].*$/, '')", 'address'),
	query('ledger/sitemaps.ts', '...factAttributes(stated)', '...factAttributes(facts)'),
	query('ledger/duties-file.ts', '[...new Set(items.map(({ page }) => page.url))]', '[]'),
	query('ledger/audit-ledger.ts', 'due < portal.today', 'due <= portal.today'),
	query('ledger/audit-ledger.ts', 'more: itemCount - named.length', 'more: itemCount'),
	query(
		'records/register.ts',
		"township: 'township',",
		"township: 'township',\n\tsubdistrict: 'township',",
	),
	query(
		'lists/divisions.ts',
		'publishedDay(document)?.slice(0, 4)',
		'document.data.updatedOn?.slice(0, 4)',
	),
	query('lists/lists.ts', 'const pageSize = 30', 'const pageSize = 31'),
	query('records/address-changes.ts', 'portal.today', "'2000-01-01'"),
];
