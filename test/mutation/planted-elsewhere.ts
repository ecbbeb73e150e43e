import type { PlantedFault } from './planted-faults.ts';

function fault(file: string, find: string, replace: string, tests: string): PlantedFault {
	return { file, find, replace, tests };
}

/** Faults outside the queries: in records, formats, the audit, the law and the search. */
export const plantedElsewhere: readonly PlantedFault[] = [
	fault(
		'collections/fields/documents.ts',
		'updatedOn < dateOf(publishedOn)',
		"updatedOn < '1900-01-01'",
		'collections/checking/',
	),
	fault(
		'collections/fields/fields.ts',
		String.raw`/^\d{6}$/`,
		String.raw`/^\d{5,6}$/`,
		'collections/fields/',
	),
	fault('formats/json-ld.ts', "facts.lastDay ?? '..'", "'..'", 'formats/'),
	fault('formats/word/official-docx.ts', "isSigned ? together : ''", "''", 'formats/'),
	fault(
		'audit/judging/evidence.ts',
		'return agencies.length > 0;',
		'return true;',
		'audit/judging/',
	),
	fault(
		'search/finding/coverage.ts',
		'score / most - record.issuedTitle.length * titleShare.character',
		'score / most',
		'search/finding/',
	),
	fault('search/finding/in-text.ts', '(1 + many + dense)', '(1 + many)', 'search/finding/'),

	fault(
		'collections/tables/rows/public-files.ts',
		'named.has(nameOf(row))',
		'named.size > 0',
		'collections/tables/',
	),
	fault(
		'collections/tables/enforcement/decision-withdrawal.ts',
		'withdrawnOn <= day',
		'withdrawnOn < day',
		'collections/tables/',
	),
	fault(
		'collections/declarations/cells.ts',
		'是: true, 否: false',
		'是: true, 否: true',
		'collections/declarations/',
	),
	fault(
		'collections/portal/resolve-link.ts',
		'${addressOf(collection, id)}${rest}',
		'${addressOf(collection, id)}',
		'collections/portal/',
	),
	fault(
		'collections/reading/csv.ts',
		'report(info.lines, `这一行有',
		'report(1, `这一行有',
		'collections/checking/check.test.ts',
	),
	fault('formats/csv.ts', 'formula.test(cell) ?', 'formula.test(cell.slice(1)) ?', 'formats/'),
	fault('formats/sitemap.ts', '<loc>${escapeXml(url)}', '<loc>${url}', 'formats/'),
	fault('formats/calendar.ts', 'addDays(day, 1)', 'day', 'formats/'),
	fault(
		'domain/dates/working-days.ts',
		'certain &&= next.certain;\n\t\tif (next.working) left',
		'if (next.working) left',
		'domain/',
	),
	fault('domain/documents/life.ts', 'addDays(last.to, 1) < act.on', 'last.to < act.on', 'domain/'),
	fault('audit/judging/due.ts', 'year + 1 : year', 'year : year', 'audit/judging/'),
	fault('audit/judging/decisive-verdict.ts', 'met: 5,', 'met: 7,', 'audit/judging/'),
	fault('audit/judging/assess/yearly.ts', 'ordered[wanted - 1]', 'ordered[0]', 'audit/judging/'),
	fault('audit/report/compare.ts', '!after.has(keyOf(verdict))', 'true', 'audit/report/'),
	fault('audit/health/future-dates.ts', 'day <= today', 'day < today', 'audit/health/'),
	fault(
		'search/finding/filtered.ts',
		'{ filters: others, day }',
		'{ filters, day }',
		'search/finding/',
	),
	fault(
		'search/finding/row-hits.ts',
		"compareText(b.date ?? '', a.date ?? '')",
		"compareText(a.date ?? '', b.date ?? '')",
		'search/finding/',
	),
	fault(
		'search/text/document-number.ts',
		String.raw`(?<year>(?:19|20)\d\d)\D{0,3}?0*`,
		String.raw`(?<year>(?:19|20)\d\d)\D{0,3}?`,
		'search/understanding/',
	),
];
