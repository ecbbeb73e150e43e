import { isCreditCode } from './credit-code.ts';

/** Text that would harm a person if it were published. */
export interface PersonalData {
	kind: 'identity' | 'mobile' | 'bank-card';
	/** 1-based line of the text. */
	line: number;
	/** The finding with everything but its first characters hidden, fit for a report. */
	masked: string;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Digits long enough to be a person's number; cards are also written in groups of four. */
const candidates =
	/(?<![0-9A-Za-z])(?:\d{4}(?: \d{4}){3}(?: \d{1,3})?|\d{10,18}[0-9Xx])(?![0-9A-Za-z])/g;

/**
 * Numbers in `text` that belong to a person: citizen identity numbers (公民身份号码, GB 11643: 18 characters whose check
 * character is right), mobile numbers (11 digits, `13`–`19`) and bank cards (16–19 digits of a card's first digits whose
 * Luhn check digit is right). A unified credit code is none of them.
 */
export function findPersonalData(text: string): PersonalData[] {
	return text.split('\n').flatMap((content, index) =>
		[...content.matchAll(candidates)].flatMap(([found]) => {
			const digits = found.replaceAll(' ', '');
			const kind = personalNumberKind(digits);
			if (!kind) return [];
			const shown = kind === 'mobile' ? 3 : 6;
			const masked = `${digits.slice(0, shown)}${'*'.repeat(digits.length - shown)}`;
			return [{ kind, line: index + 1, masked }];
		}),
	);
}

/** Which number of a person `digits` are, written without spaces; nothing when they are none. */
export function personalNumberKind(digits: string): PersonalData['kind'] | undefined {
	if (/^\d{17}[0-9Xx]$/.test(digits) && isIdentityNumber(digits)) return 'identity';
	if (/^1[3-9]\d{9}$/.test(digits)) return 'mobile';
	const isCard = /^(?:62\d{14,17}|[45]\d{15}|9558\d{15})$/.test(digits) && !isCreditCode(digits);
	return isCard && passesLuhn(digits) ? 'bank-card' : undefined;
}

/** Whether `text` holds a number of 15 or 18 characters, the lengths of identity numbers, right or wrong. */
export function looksLikeIdentityNumber(text: string): boolean {
	return /(?<![0-9A-Za-z])(?:\d{15}|\d{17}[0-9Xx])(?![0-9A-Za-z])/.test(text);
}

/** Whether `text` holds what looks like an identity number, a mobile phone number or a birth date. */
export function looksLikePrivateDetail(text: string): boolean {
	const isPhone = /(?<!\d)1[3-9]\d{9}(?!\d)/.test(text);
	const isBirthDate =
		/(?<!\d)(?:19|20)\d{2}(?:[-/.年]\s*\d{1,2}|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/.test(
			text,
		);
	return isPhone || isBirthDate || looksLikeIdentityNumber(text);
}

/** Whether a table's heading names what is never public of a person: identity documents, birth, home, mobile phone, account. */
export function isPrivateHeading(heading: string): boolean {
	return /身份证|证件(?:号码|类型)|出生|手机|住址|银行(?:账|帐)号/.test(heading);
}

function isIdentityNumber(text: string): boolean {
	const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
	const year = Number(text.slice(6, 10));
	const month = Number(text.slice(10, 12));
	const day = Number(text.slice(12, 14));
	const isDate = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
	return isDate && '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** The check digit of bank cards (ISO/IEC 7812): every second digit from the right doubled. */
function passesLuhn(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, index) => {
		const value = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}
