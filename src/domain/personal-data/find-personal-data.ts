import { findNumbers } from './find-numbers.ts';
import { hasHeadingAbove, hasNameBefore, hasNameBeside } from './names.ts';
import { personalDataLabels } from './personal-data.ts';
import { plainText } from './plain-text.ts';
import { writtenDetails } from './written-details.ts';
import type { FoundNumber, NumberKind } from './number-kinds.ts';
import type { PersonalData } from './personal-data.ts';

/**
 * The personal data in `text`, from left to right, in any form: full-width, in groups, with invisible characters,
 * broken over lines or cells, attached to letters. In `text` an empty line divides blocks and a tab divides cells.
 * Identity numbers and bank cards have check digits; a mobile number stops publication only when a name stands beside
 * it.
 */
export function findPersonalData(text: string): PersonalData[] {
	const { plain, placeOf } = plainText(text);
	const numbers = findNumbers(plain).filter((found) => !isOtherNumber(plain, found));
	const found = [...numbers.map((number) => personalNumber(plain, number)), ...detailsIn(plain)];
	return withoutOverlaps(found).map((found) => ({
		...found,
		start: placeOf(found.start),
		end: placeOf(found.end - 1) + 1,
	}));
}

const codeLabel =
	/(?:编号|(?:信用|机构|区划|项目|采购|标识|单位)代码|编码|文号|证号|批号|备案号|索引号|流水号|条码|条形码|许可证|单号|档案号|案号|标识码|项目号|受理号|注册号|登记号|批准号)[:：为是\s]{0,3}$/;
const accountLabel = /(?:账号|帐号|账户|帐户)[:：为是\s]{0,3}$/;
const ownLabel: Record<Exclude<NumberKind, 'identity'>, RegExp> = {
	'bank-card': /卡[\p{Script=Han}]{0,4}[:：为是\s]{0,3}$/u,
	'old-identity': /(?:身份|证件)[\p{Script=Han}]{0,4}[:：为是\s]{0,3}$/u,
	mobile: /(?:手机|电话)[\p{Script=Han}]{0,4}[:：为是\s]{0,3}$/u,
};
const identityLabel = /(?:身份证|公民身份|证件|身份号)[^\n\d]{0,12}$/;
const quantity = /^(?:\.\d{1,2}(?!\d)|\s?(?:元|万|亿|㎡|平方|公顷|吨|美元|公里|千瓦|%|％))/;

/** Letters before a number that are a word for the number, not the beginning of a code. */
const wordsBefore =
	/(?:^|[^A-Za-z0-9])(?:tel|phone|mobile|cell|no|id|wx|vx|wechat|qq|sj|sfz|[A-Za-z])[.:]?$/i;

/** Whether a number that looks like a personal number is an amount or a part of a code. */
function isOtherNumber(plain: string, { kind, start, end, digits }: FoundNumber): boolean {
	const before = plain.slice(Math.max(0, start - 24), start);
	if (kind === 'identity') return isInLongCode(before, plain.slice(end, end + 1));
	const after = plain.slice(end, end + 8);
	const isCode = codeLabel.test(before) && !ownLabel[kind].test(before);
	const isAccount = digits.length === 15 && accountLabel.test(before);
	const isInCode =
		/[A-Za-z]$/.test(before) && (!wordsBefore.test(before) || /^[A-Za-z]/.test(after));
	return isCode || isAccount || isInCode || /[¥￥$]\s?$/.test(before) || quantity.test(after);
}

/** Whether an identity number is only a part of the digits of a labelled code or account. */
function isInLongCode(before: string, after: string): boolean {
	const label = before.replace(/\d*$/, '');
	const isPart = label.length < before.length || /\d/.test(after);
	return isPart && (codeLabel.test(label) || accountLabel.test(label));
}

function personalNumber(plain: string, { kind, start, end, digits }: FoundNumber): PersonalData {
	const shown = kind === 'mobile' ? 3 : 6;
	const masked = `${digits.slice(0, shown)}${'*'.repeat(digits.length - shown)}`;
	const isNamed = () => hasNameBeside(plain, start, end);
	const isProven =
		kind === 'identity' ||
		kind === 'bank-card' ||
		(kind === 'old-identity' &&
			(identityLabel.test(plain.slice(Math.max(0, start - 24), start)) ||
				hasHeadingAbove(plain, start, '身份证|证件号')));
	return { kind, start, end, masked, severity: isProven || isNamed() ? 'stops' : 'warns' };
}

const officePlace = /(?:地址|地点|位于|办公|窗口|中心|大厦|公司)[^。\n]{0,30}$/;

/**
 * Whether an address with a flat belongs to a person: a person is named before it, or it is in a table that lists
 * persons.
 */
function isResident(plain: string, start: number): boolean {
	const before =
		plain
			.slice(Math.max(0, start - 60), start)
			.split('\n')
			.at(-1) ?? '';
	if (before.includes('\t')) return hasHeadingAbove(plain, start, '姓名|户主');
	return hasNameBefore(plain, start) && !officePlace.test(before);
}

const ranks = Object.keys(personalDataLabels);

/** The most serious of the findings that overlap, from left to right. */
function withoutOverlaps(found: readonly PersonalData[]): PersonalData[] {
	const kept: PersonalData[] = [];
	for (const next of found.toSorted((a, b) => a.start - b.start)) {
		const last = kept.at(-1);
		if (!last || last.end <= next.start) kept.push(next);
		else if (rankOf(next) < rankOf(last)) kept[kept.length - 1] = next;
	}
	return kept;
}

function rankOf({ kind, severity }: PersonalData): number {
	return ranks.indexOf(kind) + (severity === 'stops' ? 0 : ranks.length);
}

function detailsIn(plain: string): PersonalData[] {
	return writtenDetails.flatMap(({ kind, pattern, severity, needs, shown }) =>
		[...plain.matchAll(pattern)].flatMap((match) => {
			const [start, end] = match.indices?.groups?.['value'] ?? [
				match.index,
				match.index + match[0].length,
			];
			if (needs === 'name before' && !hasNameBefore(plain, match.index)) return [];
			const isDocument = () =>
				hasNameBeside(plain, start, end) || hasHeadingAbove(plain, start, '护照|通行证|证件号');
			if (needs === 'name or heading' && !isDocument()) return [];
			if (needs === 'resident' && !isResident(plain, start)) return [];
			const signs = [...plain.slice(start, end)];
			const hidden = signs.slice(shown).map((sign) => (/\s/.test(sign) ? sign : '*'));
			const masked = [...signs.slice(0, shown), ...hidden].join('').replaceAll(/\s+/g, ' ');
			return { kind, start, end, masked, severity };
		}),
	);
}
