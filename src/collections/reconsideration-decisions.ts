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
export const fewestReviewers = 2;

/** A party of a case: an organisation's full name, or a natural person's with the given name hidden. */
const party = (label: string) =>
	text(label)
		.superRefine((value, context) => {
			for (const name of value.split('、'))
				if (partyNameKind(name) === 'person')
					context.addIssue({ code: 'custom', message: partyHint(name) });
		})
		.meta({ title: label });

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
			party('申请人').meta({
				description: '自然人写“姓加某”，单位写全称；几个人用“、”分开，人多的写“李某等5人”',
				example: '李某',
			}),
		),
		respondent: expected(reference('被申请人').meta({ example: 'market-supervision-bureau' })),
		thirdParty: party('第三人')
			.meta({ description: '写法同申请人', example: '青禾县顺和物流有限公司' })
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
		({ applicant }) => unclearParty('applicant', applicant),
		({ thirdParty }) => unclearParty('thirdParty', thirdParty),
	],
});

/** A name that may be a natural person's as well as a business's is published; the editor looks at it. */
function unclearParty(field: string, value: string | undefined): RuleViolation | undefined {
	const name = value?.split('、').find((part) => partyNameKind(part) === 'unclear');
	return name === undefined
		? undefined
		: {
				field,
				message: `“${name}”看不出是单位还是自然人，请核对：自然人只写“姓加某”，单位写全称`,
				severity: 'warning',
			};
}

function partyHint(name: string): string {
	return (
		`“${name}”像是自然人的姓名，公开前应隐去名字，写成“${maskedName(name)}”；` +
		'单位写全称，例如 某某有限公司；几个当事人用“、”分开'
	);
}
