import type { SearchVisit } from './search-tab.ts';
import type { Traffic } from './traffic.ts';

export interface MeasuredSearch {
	/** The kind of query. */
	class: string;
	query: string;
	/** The rank of the first correct result among the first ones shown, from 1; 0 when there is none. */
	rank: number;
	visit: SearchVisit;
}

export const searchHeader = `| 类别 | 条数 | 首位命中 | 前十命中 | MRR | 无结果 | KB 中位 | KB 95% | 请求 中位 | 毫秒 中位 | 毫秒 最大 |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |`;

/** One row for each class, then one for all, whose success and MRR are the mean of the classes. */
export function searchRows(answers: readonly MeasuredSearch[]): string[] {
	const classes = [...Map.groupBy(answers, (answer) => answer.class)];
	const figures = classes.map(([, group]) => successOf(group));
	const mean = (key: keyof Success) =>
		figures.reduce((sum, figure) => sum + figure[key], 0) / figures.length;
	const macro = { first: mean('first'), ten: mean('ten'), mrr: mean('mrr') };
	return [
		...classes.map(([name, group]) => rowOf(name, group, successOf(group))),
		rowOf('各类平均', answers, macro),
	];
}

interface Success {
	first: number;
	ten: number;
	mrr: number;
}

function successOf(answers: readonly MeasuredSearch[]): Success {
	const share = (count: (rank: number) => number) =>
		answers.reduce((sum, { rank }) => sum + count(rank), 0) / answers.length;
	return {
		first: share((rank) => (rank === 1 ? 1 : 0)),
		ten: share((rank) => (rank > 0 && rank <= 10 ? 1 : 0)),
		mrr: share((rank) => (rank > 0 ? 1 / rank : 0)),
	};
}

function rowOf(name: string, answers: readonly MeasuredSearch[], { first, ten, mrr }: Success) {
	const traffic = answers.map(({ visit }) => visit.traffic.query);
	const kilobytes = traffic.map(({ bytes }) => bytes / 1024);
	const requests = traffic.map((query) => query.requests);
	const times = answers.map(({ visit }) => visit.milliseconds);
	const empty = answers.filter(({ visit }) => visit.hits.length === 0).length / answers.length;
	const cells = [
		name,
		answers.length,
		...[first, ten, mrr].map((figure) => figure.toFixed(3)),
		`${(empty * 100).toFixed(1)}%`,
		...[
			at(kilobytes, 0.5),
			at(kilobytes, 0.95),
			at(requests, 0.5),
			at(times, 0.5),
			at(times, 1),
		].map((figure) => figure.toFixed(0)),
	];
	return `| ${cells.join(' | ')} |`;
}

/** What a reader downloads for any query: the medians of the visits. */
export function fixedTraffic(answers: readonly MeasuredSearch[]): string[] {
	const said = (part: 'ready' | 'once') => {
		const traffic = answers.map(({ visit }) => visit.traffic[part]);
		const median = (of: (each: Traffic) => number) => at(traffic.map(of), 0.5).toFixed(0);
		return `${median(({ bytes }) => bytes / 1024)} KB、${median(({ requests }) => requests)} 个请求`;
	};
	return [
		`输入前下载 ${said('ready')}（不计网页本身）`,
		`第一次搜索时一次性下载 ${said('once')}（程序和索引目录，与查询无关，不计入上表）`,
	];
}

/** The value below which `share` of the values lie. */
export function at(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
