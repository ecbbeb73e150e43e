import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { penaltyDecisions } from '../../src/collections/tables/enforcement/penalty-decisions.ts';
import { buildSite } from './build-site.ts';
import { searchCacheDir } from '../../src/build/index-built-site.ts';
import type { AddressInfo } from 'node:net';

const root = join(import.meta.dirname, '../..');

export interface SmallCounty {
	name: string;
	documents: readonly { id: string; title: string; text: string }[];
	/** Number of a penalty decision. */
	penalty: string;
	/** Further lines of `site.yaml`. */
	settings?: string;
	/** Where the site lies; a host of its own by default. */
	address?: string;
	/** Further files of its content. */
	files?: Record<string, string>;
}

/** Builds a county of a few documents and one table in a temporary folder. */
export async function buildSmallCounty(county: SmallCounty) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-small-'));
	const content = join(folder, 'content');
	const dist = join(folder, 'dist');
	writeContent(content, county);
	await buildSite({ CONTENT_DIR: content, OUT_DIR: dist });
	return {
		dist,
		remove: () => {
			rmSync(folder, { recursive: true, force: true });
			rmSync(join(root, searchCacheDir(dist)), { recursive: true, force: true });
		},
	};
}

/**
 * Serves a folder to pages of every origin, as a site does that others may search, at the same port again where one is
 * given.
 */
export async function serveToOthers(dist: string, port = 0) {
	const serve = sirv(dist, {
		setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
	});
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		serve(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		/** Paths of all requests. */
		asked,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function writeContent(
	content: string,
	{ name, documents, penalty, settings = '', address, files = {} }: SmallCounty,
) {
	cpSync(join(import.meta.dirname, 'fixtures/county'), content, { recursive: true });
	const file = join(content, 'site.yaml');
	const written = readFileSync(file, 'utf8')
		.replace('name: 测试县人民政府', `name: ${name}`)
		.replace(/^address: .*$/m, (line) => (address ? `address: ${address}` : line));
	writeFileSync(file, `${written}${settings}`);
	mkdirSync(join(content, 'normative-documents'));
	for (const [place, { id, title, text }] of documents.entries())
		writeFileSync(
			join(content, 'normative-documents', `${id}.md`),
			`---\n${Object.entries(facts(title, place + 1))
				.map(([key, value]) => `${key}: ${value}\n`)
				.join('')}---\n\n${text}\n`,
		);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), text);
	}
	const table = join(content, 'enforcement/penalty-decisions');
	mkdirSync(table, { recursive: true });
	const row: Record<string, string> = { ...decision, number: penalty };
	const columns = penaltyDecisions.columns.filter(({ name: key }) => key in row);
	writeFileSync(
		join(table, '2026.csv'),
		`${columns.map(({ label }) => label).join(',')}\n${columns.map(({ name: key }) => row[key]).join(',')}\n`,
	);
}

function facts(title: string, serial: number): Record<string, string> {
	return {
		title,
		documentNumber: `测政规〔2024〕${serial}号`,
		indexNumber: `999903001/2024-${String(serial).padStart(5, '0')}`,
		issuers: '[government]',
		formedOn: '2024-05-20',
		publishedOn: '2024-05-24',
		effectiveOn: '2024-07-01',
		expiresOn: '2029-06-30',
		topic: '综合政务/政务公开',
		legalityReview:
			'{ startedOn: 2024-05-06, endedOn: 2024-05-15, organ: 测试县司法局, opinion: 合法 }',
	};
}

const decision = {
	party: '测试县甲商贸有限公司',
	partyType: '法人及非法人组织',
	creditCode: '91999903MA0000000H',
	offence: '价格违法',
	facts: '没有明码标价',
	basis: '《价格法》',
	types: '警告；罚款',
	content: '警告；罚款1000元',
	fine: '0.1',
	decidedOn: '2026-03-02',
	validUntil: '2099-12-31',
	agency: '测试县人民政府',
	agencyCode: '11999903000000000N',
	source: '测试县人民政府',
	sourceCode: '11999903000000000N',
	publishedOn: '2026-03-11',
};
