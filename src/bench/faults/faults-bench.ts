import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { breakFiles } from './broken-content.ts';
import { build, startBuild } from './build.ts';
import { digestOf } from './digest.ts';
import { fullDisk, readOnlyDisk } from './disks.ts';
import { watchSite } from './watch-site.ts';
import { documentFile, writeCounty } from '../county.ts';
import { writePenalties } from '../penalties.ts';
import { seededRandom } from '../random.ts';
import type { County } from './build.ts';
import type { Watched } from './watch-site.ts';

export interface FaultSettings {
	documents: number;
	kills: number;
	pairs: number;
	broken: number;
	print: (line: string) => void;
}

/** What was tried, how often, and what went wrong; empty when nothing did. */
export interface FaultRow {
	trial: string;
	count: number;
	faults: string[];
}

/**
 * Tries what can happen to builds of a made-up county: kills, full and read-only disks, two builds at once, broken
 * files. A reader watches the site all the time. Disks are made with `mount`, which needs the rights for it.
 */
export async function* benchFaults(settings: FaultSettings): AsyncGenerator<FaultRow> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-faults-'));
	const county = { content: join(folder, 'content'), out: join(folder, 'site') };
	try {
		writeCounty(county.content, settings.documents);
		writePenalties(county.content, settings.documents);
		const started = performance.now();
		await build(county);
		const seconds = (performance.now() - started) / 1000;
		yield await kills(county, { ...settings, seconds });
		yield await disk('磁盘写满', county, join(folder, 'full'), fullDisk);
		yield await disk('磁盘只读', county, join(folder, 'locked'), readOnlyDisk);
		yield await pairs(county, folder, settings);
		yield await brokenFiles(county, settings);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function kills(
	county: County,
	{ kills: count, seconds, print }: FaultSettings & { seconds: number },
): Promise<FaultRow> {
	const random = seededRandom(count);
	const clean = digestOf(county.out);
	const faults: string[] = [];
	for (let kill = 1; kill <= count; kill++) {
		const stop = watchSite(county.out);
		const started = startBuild(county);
		const moment = random() * seconds;
		await setTimeout(1000 * moment);
		started.kill();
		await started.ended;
		faults.push(...faultsSeen(await stop(), `结束于第 ${moment.toFixed(1)} 秒`));
		if (digestOf(county.out) !== clean) faults.push(`第 ${kill} 次后，网站变了`);
		print(`强行结束 ${kill}/${count}`);
	}
	await build(county);
	if (digestOf(county.out) !== clean) faults.push('最后一次生成与干净的生成不同');
	return { trial: '强行结束', count, faults };
}

async function disk(
	trial: string,
	county: County,
	folder: string,
	make: typeof fullDisk,
): Promise<FaultRow> {
	const prepared = make(folder, county.out);
	if (!prepared) return { trial: `${trial}（没有挂载磁盘的权限，没有试）`, count: 0, faults: [] };
	try {
		const { out } = prepared;
		const clean = digestOf(out);
		const stop = watchSite(out);
		const { code, printed } = await startBuild({ ...county, out }).ended;
		const faults = faultsSeen(await stop(), '期间');
		if (code === 0) faults.push('退出码是 0');
		const [stack] = /^.*\n {4}at .*$/m.exec(printed) ?? [];
		if (stack) faults.push(`打印了程序的调用栈：${stack}`);
		if (digestOf(out) !== clean) faults.push('网站变了');
		return { trial, count: 1, faults };
	} finally {
		prepared.remove();
	}
}

/** Builds two counties with one engine, started shortly after each other; one of them was built before. */
async function pairs(
	county: County,
	folder: string,
	{ pairs: count, documents, print }: FaultSettings,
): Promise<FaultRow> {
	const other = { content: join(folder, 'other'), out: join(folder, 'other-site') };
	writeCounty(other.content, documents + 1);
	for (const file of ['site.yaml', documentFile(0)]) {
		const path = join(other.content, file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll('测速县', '乙县'));
	}
	await build(other);
	const counties = [county, other];
	const clean = counties.map(({ out }) => digestOf(out));
	const random = seededRandom(count);
	const faults: string[] = [];
	for (let pair = 1; pair <= count; pair++) {
		for (const { out } of counties)
			for (const path of [out, `${out}.build`]) rmSync(path, { recursive: true });
		const [first, second] = counties.map((county, place) =>
			setTimeout(place * random() * 6000).then(() => startBuild(county).ended),
		);
		for (const [place, ended] of [await first, await second].entries()) {
			if (ended?.code !== 0) faults.push(`第 ${pair} 对：退出码 ${ended?.code}`);
			else if (digestOf(counties[place]?.out ?? '') !== clean[place])
				faults.push(`第 ${pair} 对：网站与单独生成的不同`);
		}
		print(`同时生成 ${pair}/${count}`);
	}
	return { trial: '两个县同时生成', count, faults };
}

/** Correct files are published, broken ones keep their old version, and ended content disappears. */
async function brokenFiles(
	county: County,
	{ broken, documents }: FaultSettings,
): Promise<FaultRow> {
	const count = Math.min(broken, documents - 1);
	const files = Array.from({ length: count }, (_, index) => documentFile(index));
	const healthy = documentFile(documents - 1);
	const pageOf = (file: string) =>
		readFileSync(join(county.out, file.replace(/\.md$/, ''), 'index.html'), 'utf8');
	const table = () =>
		readFileSync(join(county.out, 'enforcement/penalty-decisions/2025.csv'), 'utf8');
	const before = files.map(pageOf);
	const penalties = table().match(/测执罚〔2025〕\d+号/g) ?? [];
	breakFiles(county.content, files);
	appendFileSync(join(county.content, healthy), '\n新增的一段。\n');
	const stop = watchSite(county.out);
	await build(county, 3);
	const faults = faultsSeen(await stop(), '期间');
	for (const [place, file] of files.entries())
		if (pageOf(file) !== before[place]) faults.push(`${file} 的网页变了`);
	if (!pageOf(healthy).includes('新增的一段')) faults.push(`${healthy} 没有错，却没有更新`);
	await build({ ...county, today: '2040-01-01' }, 3);
	if (penalties.length === 0) faults.push('没有可以到期的处罚决定');
	for (const number of penalties) if (table().includes(number)) faults.push(`${number} 到期，还在`);
	return { trial: '有错的文件', count, faults };
}

function faultsSeen({ looks, missing }: Watched, when: string): string[] {
	const seen = Object.entries(missing).map(
		([part, times]) => `${when}，${looks} 次中有 ${times} 次没有 ${part}`,
	);
	return looks === 0 ? [`${when}，没有看过网站`] : seen;
}
