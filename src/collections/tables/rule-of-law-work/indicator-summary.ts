import { assessedShare, comprehensiveRoute } from '../../../domain/reports/demonstration.ts';
import { percentage } from '../../../domain/numbers/percentage.ts';
import type { AssessedShare, Indicator } from '../../../domain/reports/demonstration.ts';

/** How many indicators are met, in words: of 综合示范 with the share that it requires, then of each 单项示范. */
export function indicatorSummary(rows: readonly Indicator[]): string {
	const routes = Map.groupBy(rows, ({ route, item }) =>
		route === undefined || route === comprehensiveRoute ? undefined : `${route}（${item ?? ''}）`,
	);
	return [...routes].map(([name, members]) => shareInWords(name, assessedShare(members))).join('');
}

function shareInWords(single: string | undefined, share: AssessedShare): string {
	const { applicable, met, unproved, unmet, unassessed } = share;
	const subject = single === undefined ? '' : `${single}：`;
	if (applicable === 0) return `${subject}没有适用的指标。`;
	const counts = [
		`自评达标并有公开网页佐证的 ${met} 项（${met}/${applicable}，${percentage(met, applicable)}%）`,
		...(unproved > 0 ? [`自评达标但没有网页佐证的 ${unproved} 项（待核实）`] : []),
		...(unmet > 0 ? [`自评基本达标、未达标的 ${unmet} 项`] : []),
		...(unassessed > 0 ? [`没有自评的 ${unassessed} 项`] : []),
	];
	const verdict = single === undefined ? `${verdictInWords(share)}；` : '';
	return `${subject}适用的指标 ${applicable} 项：${counts.join('，')}。${verdict}网页能否证明达标，由人核对。`;
}

function verdictInWords({ reached }: AssessedShare): string {
	return reached === undefined
		? '是否达到综合示范 90% 的要求，待核实'
		: `按自评${reached ? '达到' : '没有达到'}综合示范 90% 的要求`;
}
