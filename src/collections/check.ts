import { existsSync } from 'node:fs';
import { checkAgencyNames } from './agency-name-rules.ts';
import { checkBodies } from './body-rules.ts';
import { checkCalendar } from './calendar-rules.ts';
import { checkDuties } from './duty-rules.ts';
import { checkGuides } from './disclosure-guide-rules.ts';
import { checkDisclosureReports } from './disclosure-report-rules.ts';
import { checkIds } from './id-rules.ts';
import { checkIndexNumbers } from './index-number-rules.ts';
import { checkProgress } from './progress-rules.ts';
import { checkPrivacy } from './privacy-rules.ts';
import { checkProcedures } from './procedure-rules.ts';
import { checkReconsideration } from './reconsideration-rules.ts';
import { checkReferences, checkRelations } from './reference-rules.ts';
import { checkSynonyms } from './synonym-rules.ts';
import { checkTableFiles } from './table-file-rules.ts';
import { checkRuleOfLawReports } from './rule-of-law-report-rules.ts';
import { filesBelow, readCollection, strangersIn } from './read.ts';
import { validate } from './validate.ts';
import type { Collection } from './collection.ts';
import type { Content } from './content.ts';
import type { PrivacyCheck } from './privacy-rules.ts';
import type { Problem } from './problems.ts';
import type { ValidRecord } from './validate.ts';

export interface CheckResult {
	recordCount: number;
	problems: Problem[];
	privacy: Pick<PrivacyCheck, 'findings' | 'exceptionsInForce'>;
}

/**
 * Finds every problem of a county's content at once: encoding, syntax, fields, ids, references, dates, links, privacy.
 * Never throws for a mistake in content. The same content gives the same report on every machine and every day.
 */
export function checkContent(
	contentDir: string,
	publicDir: string,
	collections: readonly Collection[],
): CheckResult {
	if (!existsSync(contentDir))
		return {
			recordCount: 0,
			problems: [fault(contentDir, '没有这个文件夹。请检查 CONTENT_DIR 的设置')],
			privacy: { findings: [], exceptionsInForce: 0 },
		};

	const problems = strangersIn(contentDir, collections).map((name) =>
		fault(
			`${contentDir}/${name}`,
			`没有叫“${name}”的栏目，里面的内容不会发布。可用的栏目：${folderNames(collections)}`,
		),
	);
	const read = collections.map((collection) => ({
		collection,
		...readCollection(contentDir, collection),
	}));
	const records: ValidRecord[] = [];
	for (const { collection, records: sources, problems: unreadable } of read) {
		problems.push(...unreadable);
		if (collection.format === 'yaml' && sources.length + unreadable.length === 0)
			problems.push(
				fault(`${contentDir}/${collection.name}.yaml`, `缺少这个文件（${collection.title}）`),
			);
		for (const source of sources) {
			const { valid, problems: found } = validate(source, collection);
			problems.push(...found);
			if (valid) records.push(valid);
		}
	}

	const content: Content = {
		contentDir,
		records,
		ids: new Map(
			read.map(({ collection, records }) => [
				collection.name,
				new Set(records.map(({ id }) => id)),
			]),
		),
		publicFiles: new Set(filesBelow(publicDir).map((file) => `/${file}`)),
	};
	const sources = read.flatMap(({ collection, records }) =>
		records.map((record) => ({ ...record, collection })),
	);
	const privacy = checkPrivacy({ ...content, records: sources }, records);
	problems.push(
		...privacy.problems,
		...checkIds(sources),
		...checkReferences(content),
		...checkRelations(content),
		...checkIndexNumbers(content),
		...checkCalendar(content),
		...checkBodies(content),
		...checkGuides(content),
		...checkDisclosureReports(content),
		...checkProcedures(content),
		...checkRuleOfLawReports(content),
		...checkTableFiles(content),
		...checkAgencyNames(content),
		...checkReconsideration(content),
		...checkProgress(content),
		...checkDuties(content),
		...checkSynonyms(content),
	);
	return { recordCount: sources.length, problems, privacy };
}

function folderNames(collections: readonly Collection[]): string {
	return collections
		.map(({ name, format }) => (format === 'yaml' ? `${name}.yaml` : name))
		.join('、');
}

function fault(file: string, message: string): Problem {
	return { file, line: 1, message, severity: 'error' };
}
