/** Whether an address has only characters that stand for themselves between quotation marks in any server's settings. */
export function isPlain(address: string): boolean {
	return /^[\w/.\-~%=&?+,:@!()]*$/.test(address);
}

/**
 * The regular expression, in the dialects of PCRE and RE2, that fits this address alone. Every sign in it is a letter, a
 * digit or `/`, or written as its code, so that no settings file reads anything into it.
 */
export function exactPattern(address: string): string {
	const literal = address.replace(
		/[^A-Za-z0-9/]/g,
		(sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
	);
	return `^${literal}$`;
}
