import { existsSync } from 'node:fs';
import { checkAddressChanges } from './rules/address-change-rules.ts';
import { checkAgencyLives } from './rules/agency-life-rules.ts';
import { checkAgencyTree } from './rules/agency-tree-rules.ts';
import { checkAgencyNames } from './rules/agency-name-rules.ts';
import { checkBlanks } from './rules/blank-rules.ts';
import { checkBodies } from './rules/body-rules.ts';
import { checkCalendar } from './rules/calendar-rules.ts';
import { checkDocumentLives } from './rules/document-life-rules.ts';
import { checkDocumentNumbers } from './rules/document-number-rules.ts';
import { checkDuties } from './rules/duty-rules.ts';
import { checkGuides } from './rules/disclosure-guide-rules.ts';
import { checkDisclosureReports } from './rules/disclosure-report-rules.ts';
import { checkIds } from './rules/id-rules.ts';
import { checkOwnColumns } from './rules/own-column-rules.ts';
import { checkIndexNumbers } from './rules/index-number-rules.ts';
import { checkProgress } from './rules/progress-rules.ts';
import { checkPrivacy } from './privacy/privacy-rules.ts';
import { checkProcedures } from './rules/procedure-rules.ts';
import { checkReconsideration } from './rules/reconsideration-rules.ts';
import { checkReferences, checkRelations } from './rules/reference-rules.ts';
import { checkCaseFigures } from './agreement/case-figures.ts';
import { checkLitigationFigures } from './agreement/litigation-figures.ts';
import { checkConsultationFigures } from './agreement/consultation-figures.ts';
import { checkContacts } from './agreement/contact-rules.ts';
import { checkEnforcementFigures } from './agreement/enforcement-figures.ts';
import { checkReportFigures } from './agreement/report-figures.ts';
import { checkRepeatedSentences } from './agreement/repeated-sentences.ts';
import { checkValidity } from './rules/validity-rules.ts';
import { checkSwitchedOff } from './rules/switched-off-rules.ts';
import { checkTasks } from './rules/task-rules.ts';
import { checkUnits } from './rules/unit-rules.ts';
import { checkSynonyms } from './rules/synonym-rules.ts';
import { checkTableFiles } from './rules/table-file-rules.ts';
import { checkRuleOfLawReports } from './rules/rule-of-law-report-rules.ts';
import { applyRule } from './apply-rule.ts';
import { checkDescribedCharacters } from '../reading/character-rules.ts';
import { checkContentFolder } from '../reading/content-folder-rules.ts';
import { checkedContent } from './content.ts';
import { guarded } from '../reading/guard.ts';
import { isLeftover } from '../reading/leftovers.ts';
import { plainFilesBelow } from '../reading/list-folder.ts';
import { checkPublicFolder } from '../public-folder/rules.ts';
import { declaredColumnsIn, ownTables } from '../portal/own-columns.ts';
import { readCollection } from '../reading/read.ts';
import { ownColumns } from '../registers/own-columns.ts';
import { validate } from '../records/validate.ts';
import type { Collection } from '../declarations/collection.ts';
import type { CheckedContent } from '../records/checked-content.ts';
import type { PrivacyCheck } from './privacy/privacy-rules.ts';
import type { Problem } from '../records/problem.ts';
import type { ReadResult } from '../reading/read.ts';
import type { SourceRecord } from '../records/source-record.ts';
import type { Validation, ValidRecord } from '../records/validate.ts';

export interface CheckResult {
	recordCount: number;
	/** The records whose own fields are valid. */
	records: readonly ValidRecord[];
	problems: Problem[];
	privacy: Pick<PrivacyCheck, 'findings' | 'excepted' | 'exceptionsInForce'>;
}

/** The rules that look at all records together. */
const rules: readonly ((content: CheckedContent) => Problem[])[] = [
	checkReferences,
	checkRelations,
	checkDocumentLives,
	checkValidity,
	checkAgencyTree,
	checkAgencyLives,
	checkDocumentNumbers,
	checkIndexNumbers,
	checkCalendar,
	checkBodies,
	checkBlanks,
	checkGuides,
	checkDisclosureReports,
	checkProcedures,
	checkRuleOfLawReports,
	checkTableFiles,
	checkAgencyNames,
	checkReconsideration,
	checkUnits,
	checkTasks,
	checkProgress,
	checkDuties,
	checkOwnColumns,
	checkSwitchedOff,
	checkSynonyms,
	checkAddressChanges,
	checkContacts,
	checkConsultationFigures,
	checkCaseFigures,
	checkLitigationFigures,
	checkReportFigures,
	checkEnforcementFigures,
	checkRepeatedSentences,
];

/**
 * Finds every problem of a county's content at once: encoding, syntax, fields, ids, references, dates, links, privacy.
 * Never throws, whatever the folders hold. The same content gives the same report on every machine and every day.
 */
export function checkContent(
	contentDir: string,
	publicDir: string,
	given: readonly Collection[],
): CheckResult {
	if (!existsSync(contentDir))
		return {
			recordCount: 0,
			records: [],
			problems: [
				{
					file: contentDir,
					line: 1,
					message: '没有这个文件夹。请检查 CONTENT_DIR 的设置',
					severity: 'error',
				},
			],
			privacy: { findings: [], excepted: new Set(), exceptionsInForce: 0 },
		};
	const collections = withOwnTables(given, contentDir);
	const read = collections.map((collection) => ({
		collection,
		...readCollection(contentDir, collection),
	}));
	const sources = read.flatMap(({ collection, records, broken }) => [
		...records.map((record) => ({ ...record, collection, isBroken: false })),
		...broken.map((record) => ({ ...record, collection, isBroken: true })),
	]);
	const validated = sources.map(validateGuarded);
	const publicFiles = new Set(
		plainFilesBelow(publicDir).flatMap((file) => (isLeftover(file) ? [] : [`/${file}`])),
	);
	const content = checkedContent(
		{ contentDir, publicFiles },
		read,
		validated.flatMap(({ valid }) => valid ?? []),
		validated.flatMap(({ partial }) => partial ?? []),
	);
	const privacy = checkPrivacy(
		{ contentDir, publicDir, publicFiles, records: sources },
		content.records,
	);
	return {
		recordCount: sources.length,
		records: content.records,
		problems: [
			checkContentFolder(contentDir, collections),
			read.flatMap(({ problems }) => problems),
			read.flatMap((found) => missingSettings(contentDir, found)),
			validated.flatMap(({ problems }) => problems),
			privacy.problems,
			checkIds(sources),
			rules.flatMap((rule) => applyRule(rule, content)),
			checkPublicFolder(publicDir, content),
		].flat(),
		privacy,
	};
}

/** Of a record whose file could not be read completely, even valid fields make no valid record. */
function validateGuarded({
	isBroken,
	collection,
	...source
}: SourceRecord & { isBroken: boolean; collection: Collection }): Validation {
	let found: Validation = { problems: [] };
	const problems = guarded(source.file, () => {
		found = validate(source, collection);
		return collection.format === 'csv'
			? found.problems
			: [...found.problems, ...checkDescribedCharacters(source)];
	});
	const { valid, partial } = found;
	if (!isBroken || !valid) return { ...found, problems };
	return { partial: partial ?? { ...valid, wrongFields: new Set() }, problems };
}

/** The collections with the tables that the county declares, if its declarations are among them. */
function withOwnTables(given: readonly Collection[], contentDir: string): readonly Collection[] {
	if (!given.includes(ownColumns)) return given;
	return [...given, ...ownTables(declaredColumnsIn(contentDir))];
}

type Read = ReadResult & { collection: Collection };

function missingSettings(contentDir: string, { collection, records, unread }: Read): Problem[] {
	const { name, title, format } = collection;
	if (format !== 'yaml' || records.length + unread.length > 0) return [];
	const file = `${contentDir}/${name}.yaml`;
	return [{ file, line: 1, message: `缺少这个文件（${title}）`, severity: 'error' }];
}
