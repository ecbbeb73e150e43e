import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/collections/checking/check.ts';
import { applyEndings } from '../../src/collections/checking/endings/apply-endings.ts';
import { normativeDocuments } from '../../src/collections/normative-documents.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { statusOf } from '../../src/queries/document/document-summary.ts';
import { cleanUpLists } from '../../src/queries/lists/clean-up.ts';
import { documentsOf } from '../../src/queries/records/documents.ts';
import { agency } from '../queries/records.ts';
import { portalOf } from '../queries/portal.ts';

const day = '2026-11-22';

/** Imports sources into a new county, and shows what its pages say of each document. */
async function imported(files: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), 'imported-validity-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const outDir = join(folder, 'content');
	const silent = { start: () => {}, advance: () => {}, stop: () => {} };
	const result = await importFiles(
		{
			into: 'normative-documents',
			paths: Object.keys(files).map((name) => join(folder, name)),
			outDir,
			reportFile: join(folder, 'report.csv'),
			createAgencies: true,
			today: day,
			force: false,
		},
		silent,
	);
	if ('problems' in result) throw new Error(result.problems.join('\n'));
	const documents = join(outDir, 'normative-documents');
	const portal = () =>
		portalOf(
			{
				'agencies/qinghexianrenminzhengfu.md': agency({ name: '青禾县人民政府' }),
				...Object.fromEntries(
					readdirSync(documents).map((name) => [
						`normative-documents/${name}`,
						readFileSync(join(documents, name), 'utf8'),
					]),
				),
			},
			{ today: day },
		);
	return {
		count: result.imported,
		check: () => checkContent(outDir, join(folder, 'public'), [normativeDocuments]),
		statuses: () =>
			Object.fromEntries(
				documentsOf(portal(), normativeDocuments).map((document) => [
					document.data.documentNumber?.[0] ?? document.id,
					statusOf(portal(), document),
				]),
			),
		continued: () =>
			cleanUpLists(portal())[0]?.rows.flatMap(({ cells: [name], listed }) =>
				listed[0].value ? [name?.text] : [],
			),
	};
}

const header = '标题,文号,成文日期,发布日期,施行日期,有效期至,有效性,正文';
const row = (name: string, serial: number, expiry: string, stated: string) =>
	`关于印发${name}办法的通知,青政规〔2015〕${serial}号,2015-03-20,2015-03-22,2015-05-01,${expiry},${stated},现将${name}办法印发给你们。`;

test('what an old portal said of its documents is never overruled in favour of their validity', async () => {
	const county = await imported({
		'a.csv': [
			header,
			row('甲', 1, '', '失效'),
			row('乙', 2, '', '废止'),
			row('丙', 3, '', '部分失效'),
			row('丁', 4, '2020-04-30（延长至2025-04-30）', '有效（延期）'),
			row('戊', 5, '至新办法施行之日', '有效'),
			row('己', 6, '', '有效'),
			row('庚', 7, '2019-04-30', '失效'),
		].join('\n'),
	});
	const statuses = county.statuses();
	expect(Object.values(statuses).map((status) => status?.validity)).toEqual([
		'unverified',
		'unverified',
		'unverified',
		'unverified',
		'unverified',
		'in-force',
		'expired',
	]);
	expect(county.continued()).toEqual(['关于印发己办法的通知']);
	expect(statuses['青政规〔2015〕1号']?.reason).toContain('原网站标注“失效”');
	expect(statuses['青政规〔2015〕4号']?.reason).toBe(
		'已于2025年4月30日期满失效，但原网站标注“有效（延期）”，请向发布机构核实',
	);
	expect(statuses['青政规〔2015〕5号']?.reason).toContain('至新办法施行之日');
	expect(
		county
			.check()
			.problems.filter(({ message }) => message.includes('待核实'))
			.map(({ file }) => file.slice(-5)),
	).toEqual(['-1.md', '-2.md', '-3.md', '-4.md', '-5.md']);
});

test('rows that are the same letter for letter are one document; a number that two have is named', async () => {
	const county = await imported({
		'a.csv': [header, row('甲', 1, '', ''), row('乙', 1, '', ''), row('甲', 1, '', '')].join('\n'),
	});
	expect(county.count).toBe(2);
	expect(
		county.check().problems.filter(({ message }) => message.includes('相同，请核对')),
	).toHaveLength(1);
});

test('what clean-up decisions end is found in their texts, and the earlier act decides', async () => {
	const page = (title: string, number: string, formed: string, body: string) =>
		`<html><head><title>${title}</title></head><body><table><tr><td>成文日期：</td><td>${formed}</td></tr><tr><td>发文字号：</td><td>${number}</td></tr><tr><td>施行日期：</td><td>${formed}</td></tr><tr><td>有效性：</td><td>有效</td></tr></table><h1>${title}</h1><div class="content">${body}</div></body></html>`;
	const county = await imported({
		'old.html': page(
			'关于印发《青禾县市场准入许可目录（试行）》的通知',
			'青综管〔2014〕10号',
			'2014-01-20',
			'<p>现将目录印发给你们，请认真贯彻执行，执行中的问题请及时反馈。</p>',
		),
		'other.html': page(
			'关于印发《青禾县外来投资备案暂行办法》的通知',
			'青综管〔2014〕52号',
			'2014-05-20',
			'<p>现将办法印发给你们，请认真贯彻执行，执行中的问题请及时反馈。</p>',
		),
		'repeal.html': page(
			'关于废止部分规范性文件的通知',
			'青综管〔2016〕266号',
			'2016-10-26',
			'<p>决定废止《青禾县市场准入许可目录（试行）》（青综管〔2014〕10号）等规范性文件，自本通知印发之日起执行，请各单位遵照办理。</p>',
		),
		'lapse.html': page(
			'关于宣布一批规范性文件失效的通知',
			'青综管〔2017〕89号',
			'2017-04-25',
			'<p>下列规范性文件宣布失效，自本通知印发之日起一律停止执行，不得作为行政管理的依据。</p><table><tr><th>序号</th><th>文号</th><th>文件名称</th></tr><tr><td>1</td><td>青综管〔2014〕10号</td><td>关于印发《青禾县市场准入许可目录（试行）》的通知</td></tr><tr><td>2</td><td>青综管〔2014〕52号</td><td>关于印发《青禾县外来投资备案暂行办法》的通知</td></tr></table>',
		),
	});
	const { records, problems } = county.check();
	expect(problems.filter(({ message }) => message.startsWith('正文写了'))).toHaveLength(3);
	expect(applyEndings(records).written).toHaveLength(3);
	const statuses = county.statuses();
	expect(statuses['青综管〔2014〕10号']).toMatchObject({
		validity: 'repealed',
		reason: '自2016年10月26日起废止',
	});
	expect(statuses['青综管〔2014〕52号']).toMatchObject({
		validity: 'expired',
		reason: '自2017年4月25日起被宣布失效',
	});
	expect(county.check().problems.filter(({ message }) => message.startsWith('正文写了'))).toEqual(
		[],
	);
});
