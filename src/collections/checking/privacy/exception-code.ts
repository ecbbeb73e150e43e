import { createHash } from 'node:crypto';

interface Excepted {
	/** The path relative to the county's folder: below the content folder, or `public/…`. */
	path: string;
	kind: string;
	/** The text that was found, unchanged. */
	value: string;
}

/**
 * The code that identifies a finding of personal data in an exception. It has only 20 bits, so that dozens of the numbers
 * that begin with the digits shown in a report share a code, and the number cannot be found by trying. It consists of
 * letters, because spreadsheets change codes of digits.
 */
export function exceptionCode({ path, kind, value }: Excepted): string {
	const bare = value.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
	const hash = createHash('sha256').update(`${path}\n${kind}\n${bare}`).digest('hex').slice(0, 5);
	return hash.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
