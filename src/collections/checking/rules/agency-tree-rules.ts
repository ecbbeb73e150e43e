import { labelOf } from '../../declarations/schema.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks that no agency is its own superior, and that the site has only one county government. */
export function checkAgencyTree({ records }: CheckedContent): Problem[] {
	const agencies = new Map(
		records
			.filter(({ collection }) => collection.name === 'agencies')
			.map((record) => [record.id, record]),
	);
	const [first, ...others] = [...agencies.values()].filter(({ data }) => data['type'] === 'county');
	return [
		...[...agencies.values()].flatMap((agency) => {
			const circle = circleFrom(agency, agencies);
			return circle
				? [at(agency, 'parent', `上级机构绕成了一圈：${circle.join(' → ')}`, 'error')]
				: [];
		}),
		...others.map((agency) =>
			at(agency, 'type', `${first?.file ?? ''} 已经是县级人民政府，一个县只有一个`, 'warning'),
		),
	];
}

/** The chain of superiors from an agency back to itself. */
function circleFrom(
	agency: ValidRecord,
	agencies: ReadonlyMap<string, ValidRecord>,
): string[] | undefined {
	const way = [agency.id];
	const seen = new Set(way);
	for (let above = parentOf(agency); above !== undefined; above = parentOf(agencies.get(above))) {
		way.push(above);
		// An agency that names itself as its superior is reported by the rules of references.
		if (above === agency.id) return way.length > 2 ? way : undefined;
		if (seen.has(above)) return undefined;
		seen.add(above);
	}
	return undefined;
}

function parentOf(agency: ValidRecord | undefined): string | undefined {
	const parent = agency?.data['parent'];
	return typeof parent === 'string' ? parent : undefined;
}

function at(
	{ file, lineOf, collection }: ValidRecord,
	field: string,
	message: string,
	severity: Problem['severity'],
): Problem {
	return {
		file,
		line: lineOf([field]),
		field: labelOf(collection.schema, [field]),
		message,
		severity,
	};
}
