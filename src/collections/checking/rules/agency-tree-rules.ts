import { leadershipOf } from '../../../domain/organisation/leadership.ts';
import { judgeEach } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/**
 * Checks that no agency is its own superior, that the site has only one county government, and that it can be said who
 * reconsiders an agency's acts.
 */
export function checkAgencyTree(content: CheckedContent): Problem[] {
	const { records } = content;
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
				? [problemAt(agency, ['parent'], `上级机构绕成了一圈：${circle.join(' → ')}`, 'error')]
				: [];
		}),
		...judgeEach(content, (record) =>
			record.collection.name === 'agencies' ? unsureJurisdiction(record) : [],
		),
		...others.map((agency) =>
			problemAt(
				agency,
				['type'],
				`${first?.file ?? ''} 已经是县级人民政府，一个县只有一个`,
				'warning',
			),
		),
	];
}

/** Reminds of facts without which the page on 行政复议管辖 cannot name the organ of an agency. */
function unsureJurisdiction(agency: ValidRecord): Problem[] {
	const { type, authorised, name } = agency.data;
	if (type === 'zone' && authorised === undefined)
		return [
			problemAt(
				agency,
				['authorised'],
				'没有填。开发区管理机构有没有法律、法规、规章授权，决定向谁申请行政复议，不填就显示待核实',
				'warning',
			),
		];
	if (type !== 'vertical') return [];
	const { kind, reason } = leadershipOf(String(name));
	const advice = {
		vertical: '',
		local: '县政府的部门请写 department，市级部门设在县里的分局请写 city-office',
		unsure:
			'行政复议管辖显示待核实；是县政府部门的写 department，市级部门设在县里的分局请写 city-office',
	}[kind];
	return advice === '' ? [] : [problemAt(agency, ['type'], `${reason}。${advice}`, 'warning')];
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
