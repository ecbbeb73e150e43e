import { numeralCharacter } from './chinese-numeral.ts';
import { formatDocumentNumber, parseDocumentNumber, readNumberValue } from './document-number.ts';
import { splitNumbers } from './number-values.ts';
import { tidiedNumber, withoutLeadingWords } from './number-typing.ts';
import { readChineseDate } from '../dates/calendar-date.ts';
import type { DocumentNumber } from './document-number.ts';

const figure = new RegExp(String.raw`\d|${numeralCharacter}`);

/** Why a text can be no document number at all, in Chinese; `undefined` for whatever an agency may have given. */
export function numberFault(text: string): string | undefined {
	if (text.trim() === '') return '没有填内容。没有文号的，删去这一行';
	if (/[\r\n]/.test(text.trim())) return '要写在一行里；有几个文号的，每个另起一行，以“- ”开头';
	if (!figure.test(text.normalize('NFKC')))
		return `“${text}”里没有数字，不是文号。没有文号的，删去这一行`;
	if (readChineseDate(text.trim())) return `“${text}”是日期，不是文号。没有文号的，删去这一行`;
	return undefined;
}

/** The common form, for messages. */
const common = '青政规〔2024〕12号';

/**
 * What is unusual about a number, in Chinese, with its usual form where that is certain; `undefined` for the forms of
 * GB/T 9704 and of orders and announcements. Old and local forms are lawful: they are published as they are.
 */
export function unusualNumber(text: string): string | undefined {
	const parts = splitNumbers(text);
	if (parts.length > 1) return parts.map(unusualNumber).find((found) => found !== undefined);
	const isUsual = parseDocumentNumber(text) !== undefined && withoutLeadingWords(text) === text;
	if (isUsual) return undefined;
	const number = readNumberValue(text);
	if (!number) return `读不出代字、年份和序号，常见的写法是“${common}”`;
	const reasons = oddities.filter(({ has }) => has(text, number)).map(({ what }) => what);
	const usual = formatDocumentNumber(number);
	const isCertain = parseDocumentNumber(usual) !== undefined && !isOld(text, number);
	const why = reasons.length > 0 ? `（${reasons.join('，')}）` : '';
	return `写法少见${why}${isCertain ? `，常见的写法是“${usual}”` : ''}`;
}

interface Oddity {
	what: string;
	has: (text: string, number: DocumentNumber) => boolean;
}

const oddities: readonly Oddity[] = [
	{
		what: '前面有别的字',
		has: (text) => withoutLeadingWords(tidiedNumber(text)) !== tidiedNumber(text),
	},
	{ what: '代字里有括号', has: (_, { prefix }) => prefix.includes('〔') },
	{ what: '代字里有数字', has: (_, { prefix }) => /\d/.test(prefix.replace(/〔[^〕]*〕/g, '')) },
	{ what: '没有年份', has: (_, { kind, year }) => kind === 'standard' && year === undefined },
	{
		what: '没有机关名称',
		has: (_, { kind, prefix }) => kind === 'order' && /^(?:令)?$/.test(prefix),
	},
	{ what: '年份只有两位', has: (text, { year }) => year !== undefined && !hasYear(text, year) },
	{ what: '年份写在前面', has: isYearFirst },
	{
		what: '年份没有用〔〕括起来',
		has: (text, { kind, year: read }) =>
			kind === 'standard' &&
			read !== undefined &&
			!/〔[^〔〕]*〕[^〔〕]*$/.test(text) &&
			!isYearFirst(text),
	},
	{
		what: '序号是汉字',
		has: (text) => !/\d-?\d*号?$/.test(text.normalize('NFKC').replace(/\D*$/, '')),
	},
	{ what: '一个序号分成几份', has: (_, { part }) => part !== undefined },
	{ what: '序号前面有“第”', has: (text, { kind }) => kind === 'standard' && /第/.test(text) },
	{ what: '序号补了零', has: (text) => /[^\d]0+\d+(?:-\d+)?号?$/.test(tidiedNumber(text)) },
	{ what: '末尾没有“号”', has: (text) => !text.includes('号') },
	{ what: '有空格', has: (text) => /\s/.test(text.trim()) },
	{ what: '有全角数字或者字母', has: (text) => /[０-９Ａ-Ｚａ-ｚ]/.test(text) },
];

function hasYear(text: string, year: number): boolean {
	return tidiedNumber(text).includes(String(year));
}

/** True for a form that was usual in its time, which has no other form. */
function isOld(text: string, number: DocumentNumber): boolean {
	const { year, part, prefix } = number;
	return (
		part !== undefined ||
		prefix === '' ||
		prefix.includes('〔') ||
		(year !== undefined && !hasYear(text, year)) ||
		isYearFirst(text)
	);
}

function isYearFirst(text: string): boolean {
	return /^〔(?:\d{2}|\d{4})年?〕/.test(tidiedNumber(text));
}
