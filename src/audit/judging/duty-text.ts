import { spanText, withinRule } from './due.ts';
import { dateLabels } from './shortcomings.ts';
import type { DisclosureLevel } from '../../domain/documents/disclosure-categories.ts';
import type { AgencyFunction, Basis, Criterion, DutyDeadline, Duty, Span } from './duty.ts';

/** The level of an agency → its Chinese label. */
export const levelLabels: Record<DisclosureLevel, string> = {
	county: '县级人民政府',
	department: '县级政府部门',
	township: '乡镇人民政府',
};

const functionLabels: Record<AgencyFunction, string> = {
	enforcement: '行政执法',
	reconsideration: '行政复议',
};

/** The agencies that have the duty, in words. */
export function ownersText({ levels, onlyWith, anywhere }: Duty): string {
	const owners = levels.map((level) => levelLabels[level]).join('、');
	const limit = onlyWith ? `（限承担${functionLabels[onlyWith]}职责的）` : '';
	return `${owners}${limit}${anywhere ? '；县内任何机关公开的都算数' : ''}`;
}

/** The deadline, as a sentence without its full stop. */
export function deadlineText({ deadline, evidence, from, until, unverified }: Duty): string {
	if (evidence.length === 0) return '按依据条款的规定；没有网页可以看出是否按时，由人判断';
	const bounds = [from && `自 ${from} 起`, until && `到 ${until} 为止`].filter(Boolean).join('，');
	const doubt =
		unverified === 'deadline' ? '（没有已经核对原文的条款规定这一期限，逾期由人工判断）' : '';
	return `${bounds && `${bounds}，`}${timeText(deadline)}${doubt}`;
}

/** What the evidence must meet besides the deadline, as a sentence without its full stop. */
export function criterionText({ criterion, evidence }: Duty): string {
	const hasKeywords = evidence.some(({ keyword }) => keyword !== undefined);
	const limit = hasKeywords ? '；只有关键词相符的网页，由人核对' : '';
	return `${criterionTexts[criterion.kind](criterion as never)}${limit}`;
}

/** A provision as it is cited, `《政府信息公开条例》第十二条`. */
export function basisText({ instrument, article }: Basis): string {
	return `${instrument}${article ?? ''}`;
}

/** What was read of a provision, in words. */
export function readingText({ local, read, time }: Basis): string {
	if (local) return '县里的方案，只对有这类方案的县适用';
	if (!read) return '没有核对到原文';
	return time ? '条款和期限已经核对原文' : '条款已经核对原文';
}

function timeText(deadline: DutyDeadline): string {
	switch (deadline.kind) {
		case 'standing':
			return '任何一天都应当能够查到，内容有变化的及时更新';
		case 'yearly': {
			const subject = deadline.about === 'last-year' ? '公开上一年度的内容' : '公开本年度的内容';
			return `每年 ${deadline.month} 月 ${deadline.day} 日以前（含当日）${subject}`;
		}
		case 'within':
			return withinText(deadline);
		case 'every':
			return `至少每 ${spanText(deadline.span)}更新一次`;
	}
}

function withinText({
	span,
	from,
	to = 'published',
}: Extract<DutyDeadline, { kind: 'within' }>): string {
	if (span.unit === 'hours')
		return `自${dateLabels[from]}起 ${spanText(span)}内，以网页写明的${dateLabels[to]}为准，没有写到分钟的不作判断`;
	if (span.count === 0) return `${dateLabels[to]}不晚于${dateLabels[from]}`;
	const goal = to === 'published' ? '公开' : `写明${dateLabels[to]}`;
	if (span.count === 0) return `在${withinRule(dateLabels[from], span)}${goal}`;
	return `自${dateLabels[from]}起 ${spanText(span)}内${goal}（当日不计算在内）`;
}

const criterionTexts: { [Kind in Criterion['kind']]: (criterion: OfKind<Kind>) => string } = {
	exists: ({ atLeast = 1, perDay, total }) => {
		const one = perDay ? '次（同一天的算一次）' : '件';
		const count = atLeast > 1 ? `每个期间至少有 ${atLeast} ${one}` : '有公开的内容';
		return total ? `${count}，合计至少 ${total.atLeast} ${total.unit}` : count;
	},
	complete: ({ parts }) => `每份文件都有这些部分：${parts.map(({ title }) => title).join('、')}`,
	elements: ({ elements }) => `这些内容都有：${elements.map(({ title }) => title).join('、')}`,
	fresh: () => '最近一次更新没有超过时限',
	'in-time': ({ each = [] }) =>
		`${each.length > 0 ? `每年都有${each.map(({ title }) => title).join('和')}，` : ''}每一件都在期限内公开`,
	arithmetic: () => '年度报告统计表的各项数字相互一致',
	ordered: ({ first, then, gap, usual }) =>
		`${dateLabels[then]}不早于${dateLabels[first]}${gapText(gap, usual ? '一般' : '')}`,
	proved: ({ what }) => `每一件都写明：${what}`,
};

type OfKind<Kind extends Criterion['kind']> = Extract<Criterion, { kind: Kind }>;

function gapText(gap: Span | undefined, usually: string): string {
	return gap ? `，且${usually}至少相隔 ${spanText(gap)}` : '';
}
