import { allRecords, judgeEach } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import { abolishedIssuers } from './abolished-issuers.ts';
import { successionOf } from './agency-succession.ts';
import type { AgencyRecord } from './agency-succession.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';

/**
 * Checks what agencies state of their beginning, their end and those who took over, and that no document is issued by
 * an agency that did not exist.
 */
export function checkAgencyLives(content: CheckedContent): Problem[] {
	const agencies = new Map(
		allRecords(content)
			.filter((record) => record.collection.name === 'agencies')
			.map((record): [string, AgencyRecord] => [record.id, { record, data: record.data }]),
	);
	return [
		...[daysOf, namesOf, successionOf, superiorOf, platesOf].flatMap((rule) =>
			judgeEach(content, (record) =>
				record.collection.name === 'agencies' ? rule({ record, data: record.data }, agencies) : [],
			),
		),
		...abolishedIssuers(content, agencies),
	];
}

function daysOf({ record, data }: AgencyRecord): Problem[] {
	const { establishedOn, abolishedOn } = data;
	return establishedOn !== undefined && abolishedOn !== undefined && abolishedOn <= establishedOn
		? [
				problemAt(
					record,
					['abolishedOn'],
					`撤销日期（${abolishedOn}）应晚于成立日期（${establishedOn}）`,
					'error',
				),
			]
		: [];
}

function namesOf(
	{ record, data }: AgencyRecord,
	agencies: ReadonlyMap<string, AgencyRecord>,
): Problem[] {
	const former = (data.formerNames ?? []).map(({ name }, index) => ({
		name,
		path: ['formerNames', index, 'name'],
	}));
	const plates = (data.alsoNamed ?? []).map((name, index) => ({
		name,
		path: ['alsoNamed', index],
	}));
	return [...former, ...plates].flatMap(({ name, path }) => {
		if (name === data.name)
			return [problemAt(record, path, '与现在的名称相同，应删去这一项', 'error')];
		const other = [...agencies.values()].find(
			(one) => one.record.id !== record.id && one.data.name === name,
		);
		return other
			? [
					problemAt(
						record,
						path,
						`“${name}”另有机构文件（${other.record.file}）。是同一个机构的，只留一个；是并入本机构的，在那个文件里写撤销日期和承接机构`,
						'warning',
					),
				]
			: [];
	});
}

function superiorOf(
	{ record, data }: AgencyRecord,
	agencies: ReadonlyMap<string, AgencyRecord>,
): Problem[] {
	const above = agencies.get(String(data.parent));
	const end = above?.data.abolishedOn;
	if (!above || end === undefined) return [];
	if (data.abolishedOn !== undefined && data.abolishedOn <= end) return [];
	return [
		problemAt(
			record,
			['parent'],
			`上级机构“${above.data.name}”自 ${end} 起撤销，请改成现在的上级机构`,
			'warning',
		),
	];
}

function platesOf(
	{ record, data }: AgencyRecord,
	agencies: ReadonlyMap<string, AgencyRecord>,
): Problem[] {
	const organ = data.sharesOfficeWith && agencies.get(data.sharesOfficeWith.agency);
	if (data.sharesOfficeWith?.as !== 'plate' || organ?.data.sharesOfficeWith?.as !== 'plate')
		return [];
	return [
		problemAt(
			record,
			['sharesOfficeWith', 'agency'],
			`“${organ.data.name}”自己也是加挂的牌子，请写承担职责的那个机构`,
			'error',
		),
	];
}
