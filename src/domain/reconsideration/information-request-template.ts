import type { ApplicationTemplate } from './application-template.ts';
import { choice, longText, optional, shortText } from './template-fields.ts';

const citizen = { field: 'applicantType', value: '公民' };
const organisation = { field: 'applicantType', value: '法人或者其他组织' };

/** 政府信息公开申请表 (政府信息公开条例 art. 29). The applicant need not give a reason. */
export const informationRequestTemplate: ApplicationTemplate = {
	id: 'request-form',
	title: '政府信息公开申请表',
	recipient: 'agency',
	purpose: '向行政机关申请公开没有主动公开的政府信息',
	users: '需要获取政府信息的公民、法人或者其他组织',
	basis: '《政府信息公开条例》第二十七条、第二十九条',
	groups: [
		{
			title: '申请人',
			fields: [choice('applicantType', '申请人类型', ['公民', '法人或者其他组织'])],
		},
		{
			title: '公民填写',
			fields: [
				{ ...shortText('name', '姓名', 50), onlyIf: citizen },
				{ ...optional(shortText('employer', '工作单位', 100)), onlyIf: citizen },
				{ ...shortText('idType', '证件名称', 20), onlyIf: citizen, hint: '例如居民身份证' },
				{ ...shortText('idNumber', '证件号码', 30), onlyIf: citizen },
			],
		},
		{
			title: '法人或者其他组织填写',
			fields: [
				{
					...choice('organisationType', '组织类型', [
						'商业企业',
						'科研机构',
						'社会公益组织',
						'法律服务机构',
						'其他',
					]),
					onlyIf: organisation,
				},
				{ ...shortText('organisationName', '名称', 100), onlyIf: organisation },
				{ ...shortText('creditCode', '统一社会信用代码', 18), onlyIf: organisation, hint: '18位' },
				{ ...shortText('representative', '法定代表人', 50), onlyIf: organisation },
				{ ...shortText('contactPerson', '联系人', 50), onlyIf: organisation },
			],
		},
		{
			title: '联系方式（至少填一项）',
			fields: [
				optional(shortText('address', '联系地址', 200)),
				optional(shortText('postcode', '邮政编码', 6)),
				optional(shortText('phone', '联系电话', 20)),
				optional(shortText('fax', '传真', 20)),
				optional(shortText('email', '电子邮箱', 100)),
			],
		},
		{
			title: '所需信息',
			fields: [
				{
					...longText('description', '所需信息的内容', 2000),
					hint: '写明信息的名称、文号，或者便于查找的其他特征',
				},
				choice('form', '提供形式', ['纸面', '电子邮件', '光盘', '磁盘']),
				choice('delivery', '获取方式', [
					'邮寄',
					'快递',
					'电子邮件',
					'传真',
					'自行领取',
					'当场阅读、抄录',
				]),
				optional(
					choice('acceptOther', '无法按上述方式提供时，是否接受其他方式', ['接受', '不接受']),
				),
			],
		},
	],
	signatures: ['申请人（签名或者盖章）'],
	attachments: ['申请人身份证明复印件'],
	notes: [
		'不需要说明申请信息的用途。',
		'申请政府信息不收费；申请的数量、频次明显超过合理范围的，行政机关可以收取信息处理费。',
		'行政机关一般当场答复；不能当场答复的，自收到申请之日起20个工作日内答复，经批准最多延长20个工作日。',
		'对不予公开的答复不服的，应当先申请行政复议，对复议决定不服的，再提起行政诉讼。',
	],
};
