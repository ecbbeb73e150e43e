import { isMaskedName } from '../../../domain/enforcement/masked-name.ts';
import { partyCodes } from './decision-columns.ts';
import type { Deadline, Rule } from '../../declarations/collection.ts';
import type { TableRow } from '../../declarations/table.ts';

/** What must happen to a published decision that was overturned, and the provision that says so. */
interface Withdrawing {
	requirement: string;
	basis: string;
}

/** 处罚法 art. 48 speaks of penalties only. */
export const penaltyWithdrawing: Withdrawing = {
	requirement: '要在 3 个工作日内撤下',
	basis: '《行政处罚法》第四十八条',
};

/** Of decisions of any kind, the State Council's office says only 及时. */
export const licenceWithdrawing: Withdrawing = {
	requirement: '要及时撤下',
	basis: '国办发〔2018〕118号（六）',
};

/** Rules of the rows of 行政处罚 or 行政许可 decisions (双公示). */
export const decisionRules = (withdrawing: Withdrawing): readonly Rule<TableRow>[] => [
	({ party, partyType }) =>
		partyType === '自然人' && !isMaskedName(String(party))
			? {
					field: 'party',
					message:
						'自然人的姓名要隐去名字，写成“姓＋某”，例如 李某（《个人信息保护法》第六条、第二十五条）',
				}
			: undefined,
	...[...partyCodes.map(({ name }) => name), 'legalRepresentative'].map(
		(field): Rule<TableRow> =>
			(row) =>
				row['partyType'] === '自然人' && row[field] !== undefined
					? { field, message: '行政相对人是自然人时不填，请删去' }
					: undefined,
	),
	(row) =>
		row['partyType'] === '法人及非法人组织' &&
		partyCodes.every(({ name }) => row[name] === undefined)
			? {
					field: 'creditCode',
					message: '没有填。法人及非法人组织一般至少有一个代码，请核对',
					severity: 'warning',
				}
			: undefined,
	({ decidedOn, publishedOn }) => notBefore('publishedOn', publishedOn, ['决定日期', decidedOn]),
	({ decidedOn, publicUntil }) => notBefore('publicUntil', publicUntil, ['决定日期', decidedOn]),
	({ publishedOn, withdrawnOn }) =>
		notBefore('withdrawnOn', withdrawnOn, ['公示日期', publishedOn]),
	({ withdrawnOn, withdrawnReason }) =>
		withdrawnOn !== undefined && withdrawnReason === undefined
			? {
					field: 'withdrawnReason',
					message: '必填未填：填了撤下日期就要公开说明理由',
				}
			: undefined,
	({ withdrawnOn, withdrawnReason }) =>
		withdrawnOn === undefined && withdrawnReason !== undefined
			? { field: 'withdrawnOn', message: '必填未填：填了撤下原因就要填撤下日期' }
			: undefined,
	({ party, withdrawnReason }) =>
		String(withdrawnReason ?? '').includes(String(party))
			? { field: 'withdrawnReason', message: '撤下以后不再公开行政相对人的名称，请从原因里删去' }
			: undefined,
	({ overturnedOn, withdrawnOn }) =>
		overturnedOn !== undefined && withdrawnOn === undefined
			? {
					field: 'withdrawnOn',
					message: `必填未填：决定被变更、撤销、确认违法或者确认无效的，${withdrawing.requirement}（${withdrawing.basis}）`,
				}
			: undefined,
];

/** Decisions on licences and penalties are published within seven working days. */
export const decisionDeadline: Deadline = {
	from: 'decidedOn',
	to: 'publishedOn',
	workingDays: 7,
	requirement: '应在作出决定后 7 个工作日内公示',
	basis: '国办发〔2018〕118号（六）',
};

/** Overturned penalties are withdrawn within three working days. */
export const withdrawalDeadline: Deadline = {
	from: 'overturnedOn',
	to: 'withdrawnOn',
	workingDays: 3,
	requirement: '应在变更或者撤销后 3 个工作日内撤下',
	basis: penaltyWithdrawing.basis,
};

/** A violation if `later` lies before `earlier`. Of the pair, the first element is the label of the earlier date. */
function notBefore(field: string, later: unknown, [label, earlier]: [string, unknown]) {
	return later !== undefined && earlier !== undefined && String(later) < String(earlier)
		? { field, message: `早于${label} ${String(earlier)}` }
		: undefined;
}
