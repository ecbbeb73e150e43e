import { z } from 'zod';
import { isPublishableParty, maskedName } from '../domain/enforcement/masked-name.ts';
import { reconsiderationResults } from '../domain/reconsideration/reconsideration.ts';
import { collection } from './collection.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, documentNumber, expected, oneOf, reference, text } from './fields/fields.ts';

const resultTitles = reconsiderationResults.map(({ title }) => title) as [
	ResultTitle,
	...ResultTitle[],
];

type ResultTitle = (typeof reconsiderationResults)[number]['title'];

/** A party of a case: an organisation's full name, or a natural person's with the given name hidden. */
const party = (label: string) =>
	text(label)
		.superRefine((value, context) => {
			for (const name of value.split('、'))
				if (!isPublishableParty(name))
					context.addIssue({ code: 'custom', message: partyHint(name) });
		})
		.meta({ title: label });

/**
 * 行政复议决定书, as far as they are made public (行政复议法 art. 79). `formedOn` is the day of the decision. Personal data
 * has no place in them.
 */
export const reconsiderationDecisions = collection({
	name: 'reconsideration-decisions',
	title: '行政复议决定书',
	format: 'markdown',
	path: '/reconsideration/decisions/',
	references: { issuers: ['agencies'], respondent: ['agencies'] },
	withoutPersonalData: true,
	schema: z.strictObject({
		...documentFields,
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		documentNumber: expected(documentNumber('决定书文号')),
		applicant: expected(party('申请人')),
		respondent: expected(reference('被申请人')),
		thirdParty: party('第三人').optional(),
		cause: expected(text('案由')),
		acceptedOn: calendarDate('受理日期').optional(),
		result: expected(oneOf('复议结果', resultTitles)),
	}),
	rules: [
		...documentRules,
		({ acceptedOn, formedOn }) =>
			acceptedOn && formedOn && formedOn < acceptedOn
				? { field: 'acceptedOn', message: `晚于成文日期（决定日期）${formedOn}` }
				: undefined,
	],
});

function partyHint(name: string): string {
	return (
		`“${name}”像是自然人的姓名，公开前应隐去名字，写成“${maskedName(name)}”；` +
		'单位写全称，例如 某某有限公司；几个当事人用“、”分开'
	);
}
