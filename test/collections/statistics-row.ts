import { reconsiderationResults } from '../../src/domain/reconsideration/reconsideration.ts';

/** A year of the statistics of reconsideration whose numbers agree, by column. */
export const statisticsRow: Readonly<Record<string, string>> = {
	年度: '2024',
	收到申请: '30',
	受理: '28',
	上年结转: '2',
	...Object.fromEntries(reconsiderationResults.map(({ title }) => [title, '0'])),
	撤销: '3',
	维持: '15',
	终止: '4',
	调解: '2',
	审结: '24',
	结转下年: '6',
	'纠错率（%）': '12.5',
	调解和解结案: '5',
	应诉案件: '8',
	负责人出庭应诉: '6',
	'负责人出庭率（%）': '75',
	公布日期: '2025-01-17',
};
