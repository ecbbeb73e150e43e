import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/collections/checking/check.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { formatProblems } from '../../src/collections/checking/problems.ts';

/** Its `site.yaml`. */
export const settings = `name: 测试县人民政府
county: 测试县
address: https://www.ceshi.example/
siteCode: '9999030001'
icp: 示例ICP备00000000号
publicSecurity:
  number: 示例公网安备99990300000001号
owner: 测试县人民政府
contact:
  phone: 0000-0000000
  address: 测试县测试路1号
partyGovernmentMark: https://mark.example/
errorReport: https://report.example/
description: 测试用的县。
keywords: [测试]
`;

/** The smallest county without a mistake. */
const files: Record<string, string> = {
	'content/site.yaml': settings,
	'content/agencies/government.md': `---
name: 测试县人民政府
type: county
indexPrefix: '999903001'
office:
  address: 测试县测试路1号
  hours: 工作日 8:30—17:30
  phone: 0000-0000000
---

管理全县行政工作。
`,
	'content/normative-documents/ceshigui-2024-12.md': normativeDocument({}),
};

/** A well-formed document of the test county, with lines replaced or added; `undefined` removes a line. */
export function normativeDocument(
	changes: Record<string, string | undefined>,
	body = '全文。\n',
): string {
	const fields = {
		title: '测试县人民政府关于印发测试办法的通知',
		documentNumber: '测政规〔2024〕12号',
		indexNumber: '999903001/2024-00012',
		issuers: '[government]',
		formedOn: '2024-05-20',
		publishedOn: '2024-05-24',
		effectiveOn: '2024-07-01',
		expiresOn: '2029-06-30',
		topic: '综合政务/政务公开',
		legalityReview:
			'{ startedOn: 2024-05-06, endedOn: 2024-05-15, organ: 测试县司法局, opinion: 合法 }',
		...changes,
	};
	const lines = Object.entries(fields).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}: ${value}`],
	);
	return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/**
 * What `check` prints for the test county with these files added or changed. Paths begin with `content/` or `public/`.
 * `prepare` does to the county's folder what files alone cannot.
 */
export function reportOf(
	changes: Record<string, string | Uint8Array | undefined>,
	prepare: (folder: string) => void = () => {},
): string {
	const { folder, problems, recordCount } = checkOf(changes, prepare);
	return formatProblems(problems, recordCount).replaceAll(`${folder}/`, '');
}

/** What `check` finds in the same county, and the folder in which it lies. */
export function checkOf(
	changes: Record<string, string | Uint8Array | undefined>,
	prepare: (folder: string) => void = () => {},
) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-county-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, content] of Object.entries({ ...files, ...changes })) {
		if (content === undefined) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	prepare(folder);
	return { folder, ...checkContent(`${folder}/content`, `${folder}/public`, collections) };
}

/** What `check` prints for these tables in the test county, which otherwise has its settings and one agency. */
export function reportOfTables(files: Record<string, string>): string {
	return reportOf({ 'content/normative-documents/ceshigui-2024-12.md': undefined, ...files });
}
