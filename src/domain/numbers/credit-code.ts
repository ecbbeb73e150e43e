// The letters I, O, S, V and Z, which look like digits, are not used.
const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const organisationCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether `text` is a unified social credit code (统一社会信用代码, GB 32100—2015) that passes its check. */
export function isCreditCode(text: string): boolean {
	const hasForm = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text);
	return hasForm && creditCodeCheckCharacter(text) === text[17];
}

/** The 18th character of the unified social credit code whose first 17 begin `text`. */
export function creditCodeCheckCharacter(text: string): string {
	const sum = weightedSum(text, creditCharacters, creditWeights);
	return creditCharacters.charAt((31 - (sum % 31)) % 31);
}

/**
 * Whether `text` is an organisation code (组织机构代码, GB 11714) that passes its check, with or without the
 * hyphen: `000014349`, `00001434-9`.
 */
export function isOrganisationCode(text: string): boolean {
	const parts = /^([0-9A-Z]{8})-?([0-9X])$/.exec(text);
	if (!parts) return false;
	const [, first8 = '', check] = parts;
	const sum = weightedSum(first8, organisationCharacters, organisationWeights);
	return check === '0123456789X'.charAt((11 - (sum % 11)) % 11);
}

function weightedSum(text: string, characters: string, weights: readonly number[]): number {
	return weights.reduce((sum, weight, i) => sum + weight * characters.indexOf(text.charAt(i)), 0);
}
