import { numeralCharacter, readChineseFigure } from './chinese-numeral.ts';

const numeral = `${numeralCharacter}{1,15}`;

/** The places of a number at which a Chinese numeral is a figure, with the character before it. */
const figures = new RegExp(
	`第${numeral}(?=号|之|-|$)|〔${numeral}(?=年?〕)|〕${numeral}(?=号|之|-)|` +
		`[之-]${numeral}(?=号?$)|${numeralCharacter}{4}(?=年)|[令告]${numeral}(?=号)`,
	'gu',
);

// `国务院第303号令` is read as `国务院令第303号`, `2023年第5号公告` as `公告2023年第5号`.
const orderLast =
	/^([\p{Script=Han}A-Za-z]{0,38})(〔\d{4}〕|\d{4}年)?(第\d+(?:-\d+)?号)(令|公告|通告|布告)$/u;

/**
 * A number with what is mere typing made the same: width, blanks, dashes, brackets (〔〕), Chinese numerals where figures
 * stand, brackets around the whole, 令 at the end.
 */
export function tidiedNumber(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\s\u200b\ufeff]/g, '')
		.replace(/[‐‑‒–—―−]+/g, '-')
		.replace(/[[(]|[{<【《〈「『〖](?=第|\d)/g, '〔')
		.replace(/[\])]/g, '〕')
		.replace(/([\d年号])[}>】》〉」』〗]/g, '$1〕')
		.replace(figures, inDigits)
		.replace(/^〔(?!\d)|〕$/g, '')
		.replace(orderLast, '$1$4$2$3');
}

/** A figure in digits, with the character before it as it is. */
function inDigits(found: string): string {
	const before = numeralStart.test(found) ? '' : found.slice(0, 1);
	const run = found.slice(before.length);
	return `${before}${readChineseFigure(run) ?? run}`;
}

const numeralStart = new RegExp(`^${numeralCharacter}`, 'u');

// Words that introduce a number. A word that may occur inside a code is left out: 据 (数据), 办法 (府办法制).
const leadingWords =
	/^[\p{Script=Han}A-Za-z]*(?:根据|依据|[依按参遵]照|贯彻|落实好?|执行|符合|关于|对于|以及|你[省市州县区厅局委]|通知|意见|文件|决定|规定|措施|细则|方案|[的按以见及与在是])(?=[\p{Script=Han}A-Za-z])/u;

/** A text without the words that introduce a number at its beginning: 根据, 的通知. */
export function withoutLeadingWords(text: string): string {
	return text.replace(leadingWords, '');
}
