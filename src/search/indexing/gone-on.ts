import { datedAttribute, goneAttribute } from '../../presentation/dated-element.ts';
import type { LookChanges } from '../../presentation/dated-element.ts';

/** The day from which on an element is gone for good; `undefined` for one that stays. */
export function goneOn(attribs: Readonly<Record<string, string>>): string | undefined {
	const dated = attribs[datedAttribute];
	if (dated === undefined) return undefined;
	const [from] =
		(JSON.parse(dated) as LookChanges).find(([, change]) => goneAttribute in change) ?? [];
	return from;
}
