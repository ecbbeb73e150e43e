/** The maximum number of findings listed for one rule. */
const mostFindings = 10;

/** The first findings of one rule; the message of the last one says how many more there are. */
export function bounded<T extends { message: string }>(findings: readonly T[]): T[] {
	const more = findings.length - mostFindings;
	if (more <= 0) return [...findings];
	return findings.slice(0, mostFindings).map((one, index) => ({
		...one,
		message:
			index === mostFindings - 1
				? `${one.message}（同类问题另有 ${more} 个，未逐一列出）`
				: one.message,
	}));
}
