import { z } from 'zod';
import { documentNumber } from './fields/number-fields.ts';
import { maskedName } from '../domain/enforcement/masked-name.ts';
import { partyNameKind } from '../domain/enforcement/party-name.ts';
import { reconsiderationResults } from '../domain/reconsideration/reconsideration.ts';
import { documentKind } from './declarations/document-kind.ts';
import { described, documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, count, expected, oneOf, reference, text } from './fields/fields.ts';
import type { RuleViolation } from './declarations/collection.ts';
import type { FieldDivision } from './declarations/document-kind.ts';

const resultTitles = reconsiderationResults.map(({ title }) => title) as [
	ResultTitle,
	...ResultTitle[],
];

type ResultTitle = (typeof reconsiderationResults)[number]['title'];

/** 行政复议法实施条例 art. 32: as many persons take part at least. */
const fewestReviewers = 2;

const result: FieldDivision = {
	step: 'result',
	label: '复议结果',
	field: 'result',
	values: reconsiderationResults.map(({ id, title }) => ({ slug: id, value: title, label: title })),
};

const respondent: FieldDivision = {
	step: 'respondent',
	label: '被申请人',
	field: 'respondent',
	agencies: true,
};

/**
 * 行政复议决定书, as far as they are made public (行政复议法 art. 79). `formedOn` is the day of the decision. Personal data
 * has no place in them.
 */
export const reconsiderationDecisions = documentKind({
	name: 'reconsideration-decisions',
	title: '行政复议决定书',
	path: '/reconsideration/decisions/',
	section: {
		id: 'reconsideration-decisions',
		title: '行政复议决定书',
		description: '依法向社会公开的行政复议决定书，当事人姓名已作隐名处理',
		keywords: '行政复议,行政复议决定书',
		columnType: '办事服务',
	},
	after: 'reconsideration-time-limits',
	divisions: [result, respondent, 'year', 'issuer'],
	word: true,
	references: { issuers: ['agencies'], respondent: ['agencies'] },
	withoutPersonalData: true,
	schema: z.strictObject({
		...described(documentFields, {
			title: {
				description: '末尾不加标点，自然人隐名',
				example: '李某不服行政处罚决定案行政复议决定书',
			},
			issuers: { description: '行政复议机关', example: ['county-government'] },
			formedOn: { description: '作出决定的日期', example: '2026-10-28' },
			publishedOn: { example: '2026-11-10' },
			genre: { example: '决定' },
			summary: { example: '申请人不服罚款，复议机关维持处罚决定' },
			keywords: { example: ['行政处罚'] },
			attachments: { description: '每个附件两行，附件也要隐名' },
		}),
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		documentNumber: expected(
			documentNumber('决定书文号').meta({ example: '青政复决字〔2026〕12号' }),
		),
		applicant: expected(
			text('申请人').meta({
				description: '自然人写“姓加某”，单位写全称；几个人用“、”分开，人多的写“李某等5人”',
				example: '李某',
			}),
		),
		respondent: expected(reference('被申请人').meta({ example: 'market-supervision-bureau' })),
		thirdParty: text('第三人')
			.meta({ description: '写法同申请人', example: '青禾县顺和物流有限公司' })
			.optional(),
		businessNames: z
			.array(
				z.strictObject({
					name: text('名称').meta({ description: '照申请人、第三人里的写法', example: '石头记' }),
					reason: text('理由').meta({
						description: '凭什么知道是单位或者个体工商户的名称；不公布',
						example: '营业执照登记的个体工商户字号',
					}),
				}),
			)
			.min(1, '至少填一项')
			.meta({
				title: '像人名的单位名称',
				description:
					'检查说像是自然人姓名、其实是单位或者个体工商户字号的，逐个写明理由，照原名公布',
			})
			.optional(),
		cause: expected(text('案由').meta({ description: '被复议的行政行为', example: '行政处罚' })),
		acceptedOn: calendarDate('受理日期')
			.meta({ description: '不晚于成文日期', example: '2026-09-01' })
			.optional(),
		reviewers: count('审理人员（人）')
			.meta({
				description: '参加审理的行政复议人员有几人；空着的，网页上看不出是不是2人以上',
				example: 2,
			})
			.optional(),
		result: expected(oneOf('复议结果', resultTitles).meta({ example: '维持' })),
		compensation: oneOf('行政赔偿', ['给予赔偿', '驳回赔偿请求'])
			.meta({ description: '同时就行政赔偿作出决定的填', example: '给予赔偿' })
			.optional(),
	}),
	states: ({ reviewers }) =>
		reviewers === undefined
			? []
			: [reviewers < fewestReviewers ? '不足2名审理人员' : '2名以上审理人员'],
	rules: [
		...documentRules,
		({ acceptedOn, formedOn }) =>
			acceptedOn && formedOn && formedOn < acceptedOn
				? { field: 'acceptedOn', message: `晚于成文日期（决定日期）${formedOn}` }
				: undefined,
		({ reviewers }) =>
			reviewers !== undefined && reviewers < fewestReviewers
				? {
						field: 'reviewers',
						message: `写的是 ${reviewers} 人，应有 2 人以上（《行政复议法实施条例》第三十二条），请核对`,
						severity: 'warning',
					}
				: undefined,
		({ applicant, businessNames }) => partyFault('applicant', applicant, businessNames),
		({ thirdParty, businessNames }) => partyFault('thirdParty', thirdParty, businessNames),
		({ applicant, thirdParty, businessNames = [] }) => {
			const parties = new Set([applicant, thirdParty].flatMap((value) => partiesIn(value)));
			const other = businessNames.findIndex(({ name }) => !parties.has(name));
			return other < 0
				? undefined
				: {
						field: 'businessNames',
						message: `“${businessNames[other]?.name ?? ''}”不在申请人、第三人里，请照那里的写法写，或者删去`,
					};
		},
	],
});

/**
 * A name that reads as a natural person's is not published; one that may be a business's as well is, and the editor looks at
 * it. What the editor has named as a business's, with the reason, is neither.
 */
function partyFault(
	field: string,
	value: string | undefined,
	businesses: readonly { name: string }[] = [],
): RuleViolation | undefined {
	const named = new Set(businesses.map(({ name }) => name));
	const doubtful = partiesIn(value).filter((name) => !named.has(name));
	const person = doubtful.find((name) => partyNameKind(name) === 'person');
	if (person !== undefined) return { field, message: partyHint(person) };
	const unclear = doubtful.find((name) => partyNameKind(name) === 'unclear');
	return unclear === undefined
		? undefined
		: {
				field,
				message: `“${unclear}”看不出是单位还是自然人，请核对：自然人只写“姓加某”；是单位的，写全称，或者在 businessNames 写明理由`,
				severity: 'warning',
			};
}

function partiesIn(value: string | undefined): string[] {
	return value?.split('、').map((name) => name.trim()) ?? [];
}

function partyHint(name: string): string {
	return (
		`“${name}”像是自然人的姓名，公开前应隐去名字，写成“${maskedName(name)}”；` +
		'单位写全称，例如 某某有限公司；几个当事人用“、”分开；其实是单位或者个体工商户字号的，在 businessNames 写明理由'
	);
}
