import { cannotHandle } from '../reading/guard.ts';
import type { CheckedContent } from '../records/checked-content.ts';
import type { Problem } from '../records/problem.ts';

/** Applies a rule. Files for which it throws are reported, and it is applied again without them. */
export function applyRule(
	rule: (content: CheckedContent) => Problem[],
	content: CheckedContent,
): Problem[] {
	try {
		return rule(content);
	} catch (error) {
		const byFile = Map.groupBy(content.records, ({ file }) => file);
		const failures = new Map<string, unknown>();
		for (const [file, records] of byFile)
			try {
				rule({ ...content, records });
			} catch (failure) {
				failures.set(file, failure);
			}
		if (failures.size === 0) return [cannotHandle(content.contentDir, error)];
		const others = content.records.filter(({ file }) => !failures.has(file));
		return [
			...[...failures].map(([file, failure]) => cannotHandle(file, failure)),
			...applyRule(rule, { ...content, records: others }),
		];
	}
}
