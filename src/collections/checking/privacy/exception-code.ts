import { createHash } from 'node:crypto';

interface Excepted {
	/** From the folder of the county: below the content folder, or `public/…`. */
	path: string;
	kind: string;
	/** What was found, as it stands there. */
	value: string;
}

/**
 * Stands for a finding of personal data where an exception is written. 20 bits: among the numbers that begin with the digits
 * a report shows, dozens have the same code, so that nobody can try them out; in letters, because a table program changes
 * codes of digits.
 */
export function exceptionCode({ path, kind, value }: Excepted): string {
	const bare = value.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
	const hash = createHash('sha256').update(`${path}\n${kind}\n${bare}`).digest('hex').slice(0, 5);
	return hash.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
