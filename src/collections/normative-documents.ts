import { z } from 'zod';
import { documentNumber } from './fields/number-fields.ts';
import { disclosureDeadlines } from './declarations/collection.ts';
import { documentKind } from './declarations/document-kind.ts';
import { printedFields, printedNames, printedRules } from './fields/printed-fields.ts';
import { described, documentFields, documentRules } from './fields/documents.ts';
import { advised, calendarDate, expected, references, text } from './fields/fields.ts';
import { procedureFields } from './fields/procedure-fields.ts';
import { effects, invalidated, ownChanges } from './fields/validity-fields.ts';

/** The day of 国办发〔2018〕115号, which makes legality review mandatory for every normative document. */
const legalityReviewSince = '2018-12-04';

/**
 * 行政规范性文件. Its status is never written down: it follows from its dates, from the newer documents that change its
 * validity, and from the results of clean-ups.
 */
export const normativeDocuments = documentKind({
	name: 'normative-documents',
	title: '行政规范性文件',
	path: '/normative-documents/',
	section: {
		id: 'normative-documents',
		title: '行政规范性文件',
		description: '行政规范性文件全文及其效力状态，可按年份、机构、主题和效力查阅',
		keywords: '行政规范性文件,政策文件,效力状态',
		columnType: '政策文件',
		main: true,
	},
	after: 'disclosure-request-form',
	divisions: ['status', 'year', 'issuer', 'topic'],
	timeline: { title: '制定和管理程序', place: 'below' },
	deadlines: disclosureDeadlines,
	redHead: true,
	placed: printedNames,
	word: true,
	onHome: true,
	legislation: true,
	overviews: ['normative-documents-clean-up', 'normative-documents-filing'],
	references: {
		issuers: ['agencies'],
		amends: ['normative-documents'],
		replaces: ['normative-documents'],
		repeals: ['normative-documents'],
		invalidates: ['normative-documents'],
		'effects.document': ['normative-documents'],
	},
	schema: z.strictObject({
		...described(documentFields, {
			title: {
				description: '发文机关、事由、文种齐全，末尾不加标点',
				example: '青禾县人民政府关于印发某办法的通知',
			},
			indexNumber: { example: '999901000/2026-00040' },
			issuers: {
				description: '制定机关；联合发文的都写上，牵头的写第一个',
				example: ['county-government'],
			},
			formedOn: { description: '签发或者会议通过的日期，即落款的日期' },
			publishedOn: { example: '2026-11-18 09:00' },
			genre: { example: '通知' },
			summary: { example: '规定户外广告设施和招牌的设置要求' },
			keywords: { example: ['户外广告'] },
		}),
		documentNumber: advised(
			documentNumber().meta({
				description:
					'照原件写，年份用六角括号〔〕；联合发文一般只写牵头机关的，各有文号的，每个一行，以“- ”开头；没有文号的不写',
				example: '青政规〔2026〕7号',
			}),
		),
		registrationNumber: text('统一登记号')
			.meta({ description: '有登记制度的地方填写', example: 'QHX-2026-0008' })
			.optional(),
		effectiveOn: expected(
			calendarDate('施行日期').meta({
				description: '开始执行的日期，看正文最后一条',
				example: '2027-01-01',
			}),
		),
		expiresOn: calendarDate('有效期至')
			.meta({ description: '最后有效的一天', example: '2031-12-31', alternative: 'permanentBasis' })
			.optional(),
		permanentBasis: text('不设有效期的依据')
			.meta({
				description: '依法不设有效期的，写明依据',
				example: '修改决定不单独设有效期',
				alternative: 'expiresOn',
			})
			.optional(),
		trial: z
			.boolean()
			.meta({
				title: '是否试行',
				description: '试行的文件，有效期至就是试行期的最后一天',
				example: true,
			})
			.optional(),
		repealedOn: calendarDate('废止日期')
			.meta({ description: '只在废止它的决定没有收进本站时填', example: '2026-06-30' })
			.optional(),
		repealBasis: text('废止依据')
			.meta({ description: '填了废止日期就要填', example: '县政府办公室公告2026年第2号' })
			.optional(),
		amends: references('修改的文件')
			.meta({
				description: '被本文件修改、仍然有效的文件，可以有几个',
				example: ['qingzhenggui-2023-6'],
			})
			.optional(),
		replaces: references('替代的文件')
			.meta({ description: '被本文件整个代替的文件，可以有几个', example: ['qingzhenggui-2021-9'] })
			.optional(),
		repeals: references('废止的文件')
			.meta({ description: '被本文件宣布废止的文件，可以有几个', example: ['qingzhengfa-2019-30'] })
			.optional(),
		invalidates: invalidated().optional(),
		effects: effects().optional(),
		validityChanges: ownChanges().optional(),
		topic: expected(
			documentFields.topic.unwrap().meta({ example: '城乡建设、环境保护/城乡建设（含住房）' }),
		),
		...printedFields,
		...procedureFields,
	}),
	states: ({ registrationNumber, legalityReview, filing, evaluations }) => [
		...(registrationNumber ? ['有统一登记号'] : []),
		...(legalityReview ? ['有合法性审核记录'] : []),
		...(filing ? ['有备案记录'] : []),
		...(evaluations ? ['已后评估'] : []),
	],
	rules: [
		...documentRules,
		...printedRules,
		({ formedOn, effectiveOn }) =>
			formedOn && effectiveOn && effectiveOn < formedOn
				? {
						field: 'effectiveOn',
						message: `早于成文日期 ${formedOn}。请核对；文件确实溯及既往的，不用改`,
						severity: 'warning',
					}
				: undefined,
		({ effectiveOn, expiresOn }) =>
			effectiveOn && expiresOn && expiresOn < effectiveOn
				? { field: 'expiresOn', message: `早于施行日期 ${effectiveOn}` }
				: undefined,
		({ expiresOn, permanentBasis }) =>
			expiresOn || permanentBasis
				? undefined
				: {
						field: 'expiresOn',
						message:
							'没有填。依法不设有效期的，请在 permanentBasis（不设有效期的依据）里写明依据；文件没有写有效期的，照实公布',
						severity: 'warning',
					},
		({ expiresOn, permanentBasis }) =>
			expiresOn && permanentBasis
				? { field: 'permanentBasis', message: '已经写了有效期至，两项只能填一项' }
				: undefined,
		({ trial, expiresOn, permanentBasis }) =>
			trial && permanentBasis && !expiresOn
				? {
						field: 'trial',
						message: '试行的文件要写有效期至（试行期的最后一天）',
						severity: 'warning',
					}
				: undefined,
		({ repealedOn, repealBasis }) =>
			repealedOn && !repealBasis
				? {
						field: 'repealedOn',
						message: '写了废止日期，没有在 repealBasis（废止依据）里写明依据，请补填',
						severity: 'warning',
					}
				: undefined,
		({ legalityReview, formedOn, importedFrom }) =>
			legalityReview || importedFrom || !formedOn || formedOn < legalityReviewSince
				? undefined
				: {
						field: 'legalityReview',
						message: '没有填。规范性文件未经合法性审核不得提交集体审议，请填写审核单位、日期和意见',
						severity: 'warning',
					},
	],
});
