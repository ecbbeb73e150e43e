import { cannotHandle } from '../reading/guard.ts';
import type { CheckedContent } from '../records/checked-content.ts';
import type { Problem } from '../records/problem.ts';
import type { ValidRecord } from '../records/validate.ts';

/** Applies a rule. Files for which it throws are reported, and it is applied again without them. */
export function applyRule(
	rule: (content: CheckedContent) => Problem[],
	content: CheckedContent,
): Problem[] {
	try {
		return rule(content);
	} catch (error) {
		const records = Map.groupBy(content.records, ({ file }) => file);
		const partial = Map.groupBy(content.partial, ({ file }) => file);
		const failures = new Map<string, unknown>();
		for (const file of new Set([...records.keys(), ...partial.keys()]))
			try {
				rule({
					...content,
					records: records.get(file) ?? [],
					partial: partial.get(file) ?? [],
				});
			} catch (failure) {
				failures.set(file, failure);
			}
		if (failures.size === 0) return [cannotHandle(content.contentDir, error)];
		const isSound = ({ file }: ValidRecord) => !failures.has(file);
		const others = {
			...content,
			records: content.records.filter(isSound),
			partial: content.partial.filter(isSound),
		};
		return [
			...[...failures].map(([file, failure]) => cannotHandle(file, failure)),
			...applyRule(rule, others),
		];
	}
}
