import { findPersonalData } from './find-personal-data.ts';
import { plainText } from './plain-text.ts';

/**
 * Whether `text` has a number of 15 or 18 characters, the lengths of identity numbers. The number need not be valid.
 */
export function looksLikeIdentityNumber(text: string): boolean {
	const { plain } = plainText(text);
	return (
		/(?<![0-9A-Za-z])(?:\d{15}|\d{17}[0-9Xx])(?![0-9A-Za-z])/.test(plain) ||
		findPersonalData(text).some(({ kind }) => kind === 'identity')
	);
}

/** Whether `text`, in a field for a name or a word, looks like personal data or like a birth date without a label. */
export function looksLikePrivateDetail(text: string): boolean {
	const isBirthDate =
		/(?<!\d)(?:19|20)\d{2}(?:[-/.年]\s*\d{1,2}|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/.test(
			plainText(text).plain,
		);
	return isBirthDate || looksLikeIdentityNumber(text) || findPersonalData(text).length > 0;
}

/**
 * Whether a table's heading names personal data that is never public: identity documents, birth, home, mobile phone,
 * account.
 */
export function isPrivateHeading(heading: string): boolean {
	return /身份证|证件(?:号码|类型)|出生|手机|住址|银行(?:账|帐)号/.test(heading);
}
