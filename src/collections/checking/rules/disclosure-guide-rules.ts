import { judgeEach } from '../../records/judge-each.ts';
import { checkSections } from './required-sections.ts';
import { labelOf, metaOf, schemaAt } from '../../declarations/schema.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { RequiredSection } from './required-sections.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The parts that a guide must have (条例 art. 12), with the remedies (行政复议法 art. 23). */
const sections: readonly RequiredSection[] = [
	{ heading: '信息分类' },
	{ heading: '编排体系' },
	{ heading: '获取方式' },
	{ heading: '依申请公开' },
	{
		heading: '监督救济',
		mentions: {
			pattern: /不予公开[\s\S]*行政复议|行政复议[\s\S]*不予公开/,
			message:
				'“监督救济”应写明：申请公开而行政机关不予公开的，先申请行政复议，对复议决定不服再起诉（《行政复议法》第二十三条）',
		},
	},
];

/** The facts about the office that a guide must state (条例 art. 12). */
const officeFields = ['name', 'address', 'hours', 'phone', 'fax', 'online'];

/**
 * Checks that a guide belongs to the agency that its file names; reminds of parts and of facts about the office that are
 * missing.
 */
export function checkGuides(content: CheckedContent): Problem[] {
	const { records, ids } = content;
	const agencies = new Map(
		records
			.filter(({ collection }) => collection.name === 'agencies')
			.map((record) => [record.id, record]),
	);
	const judgeGuides = (judge: (guide: ValidRecord) => Problem[]) =>
		judgeEach(content, (record) =>
			record.collection.name === 'disclosure-guides' ? judge(record) : [],
		);
	return [
		...judgeGuides((guide) => checkOwner(guide, ids.get('agencies')?.has(guide.id) ?? false)),
		...judgeGuides((guide) => checkSections(guide, sections)),
		...judgeGuides(({ id, data }) => {
			const agency = agencies.get(id);
			return agency && data['draft'] !== true ? checkOffice(agency) : [];
		}),
	];
}

function checkOwner(guide: ValidRecord, isKnown: boolean): Problem[] {
	const { file, id, data, lineOf } = guide;
	if (!isKnown)
		return [
			{ file, line: 1, message: `文件名应是机构编号，没有编号为“${id}”的机构`, severity: 'error' },
		];
	const issuers = (data['issuers'] ?? []) as readonly string[];
	if (issuers.length === 0 || (issuers.length === 1 && issuers[0] === id)) return [];
	const field = labelOf(guide.collection.schema, ['issuers']);
	return [
		{
			file,
			line: lineOf(['issuers']),
			field,
			message: `应与文件名一致，只写 ${id}（一个机构一份指南）`,
			severity: 'error',
		},
	];
}

/** One reminder of all facts that are missing, besides those of which the agency's record is reminded by itself. */
function checkOffice({ file, data, collection: { schema }, lineOf }: ValidRecord): Problem[] {
	const office = data['office'] as Record<string, unknown> | undefined;
	const missing = officeFields.flatMap((name) => {
		const { title = name, advised = false } = metaOf(schemaAt(schema, ['office', name]) ?? schema);
		const isKnownElsewhere = office !== undefined && advised;
		return office?.[name] === undefined && !isKnownElsewhere ? [`${name}（${title}）`] : [];
	});
	if (missing.length === 0) return [];
	return [
		{
			file,
			line: lineOf(['office']),
			field: '办公信息',
			message: `有政府信息公开指南的机构，还要填 ${missing.join('、')}；没有传真、没有互联网联系方式的写“无”（《政府信息公开条例》第十二条）`,
			severity: 'warning',
		},
	];
}
