import { buildSteps } from './build-log.ts';
import { buildOutcomes } from './outcomes.ts';
import type { BuildStep } from './build-log.ts';
import type { HeldBack } from './hold-back.ts';
import type { BuildOutcome } from './outcomes.ts';
import type { PageChanges } from './page-changes.ts';
import type { Minute } from '../domain/dates/minute.ts';

/** What a build did; `npm run build -- --json` prints it, so that its names are promises. */
export interface BuildSummary {
	/** The exit code. */
	exitCode: BuildOutcome;
	/** The folder of the site, and the minute as which it was built. */
	outDir: string;
	now: Minute;
	/** Records of the content, rows of tables included. */
	records: number;
	/** Of the new site; 0 when it was not built. */
	pages: number;
	files: number;
	searched: { pages: number; rows: number; parts: number; builtParts: number };
	/** Seconds of each step that was begun. */
	seconds: Partial<Record<BuildStep, number>>;
	/** The maximum memory of the build's processes together. */
	peakMegabytes: number;
	/** `null` when there was no site before, or none was built. */
	changes: PageChanges | null;
	/** What was not published as it is. */
	heldBack: readonly Pick<HeldBack, 'file' | 'shown' | 'problems'>[];
	/** Reminders of the check. */
	reminders: number;
	/** What is not public yet and until when, in Chinese; `null` when nothing waits. */
	waiting: string | null;
	/** Whether the site before is kept, for `npm run rollback`. */
	canRollBack: boolean;
	/** In Chinese: what is published and has a fault, and what was not published and why. */
	warnings: string[];
	errors: string[];
}

/** The summary of a build that has done nothing yet, and has failed if it ends so. */
export function emptySummary(outDir: string, now: Minute): BuildSummary {
	return {
		exitCode: buildOutcomes.failed,
		outDir,
		now,
		records: 0,
		pages: 0,
		files: 0,
		searched: { pages: 0, rows: 0, parts: 0, builtParts: 0 },
		seconds: {},
		peakMegabytes: 0,
		changes: null,
		heldBack: [],
		reminders: 0,
		waiting: null,
		canRollBack: false,
		warnings: [],
		errors: [],
	};
}

const shownAddresses = 5;

/** The summary of a build that published a site, in Chinese. */
export function formatBuild(summary: BuildSummary): string {
	const { outDir, records, pages, files, searched, seconds, changes, warnings } = summary;
	const times = Object.entries(seconds).map(
		([step, time]) => `${buildSteps[step as BuildStep]} ${time.toFixed(1)} 秒`,
	);
	const total = Object.values(seconds).reduce((sum, time) => sum + time, 0);
	return [
		`网站已更新，在 ${outDir}/：内容 ${records} 条，网页 ${pages} 个，文件共 ${files} 个。`,
		`搜索：${searched.pages} 个网页，${searched.rows} 行表格；正文 ${searched.parts} 部分，新建 ${searched.builtParts} 部分。`,
		...(changes ? changesLines(changes) : ['这是第一次生成，没有上一次可比。']),
		...(summary.reminders > 0
			? [`检查有 ${summary.reminders} 处提醒，不影响发布，运行 npm run check 查看。`]
			: []),
		...warnings.map((warning) => `警告：${warning}`),
		...(summary.waiting === null ? [] : [summary.waiting]),
		...(summary.canRollBack ? ['上一次的网站还留着，npm run rollback 可以换回去。'] : []),
		`用时 ${total.toFixed(1)} 秒（${times.join('，')}），内存最多 ${summary.peakMegabytes} MB。`,
	].join('\n');
}

function changesLines({ added, changed, removed }: PageChanges): string[] {
	const groups = [
		['新增', added],
		['改动', changed],
		['减少', removed],
	] as const;
	return [
		`与上一次相比：${groups.map(([name, { length }]) => `${name} ${length} 个网页`).join('，')}。`,
		...groups
			.filter(([name, pages]) => pages.length > 0 && name !== '改动')
			.map(([name, pages]) => `  ${name}：${listed(pages)}`),
	];
}

function listed(addresses: readonly string[]): string {
	const more = addresses.length > shownAddresses ? ` 等 ${addresses.length} 个` : '';
	return addresses.slice(0, shownAddresses).join('、') + more;
}
