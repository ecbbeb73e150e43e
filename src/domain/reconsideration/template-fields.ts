import type { FieldGroup } from './application-template.ts';
import type { TemplateField } from './application-template.ts';

/** The fields that several forms have in common. */

/** A required line. */
export function shortText(name: string, label: string, maxLength: number): TemplateField {
	return { name, label, kind: 'text', required: true, maxLength };
}

/** A required text of several paragraphs. */
export function longText(name: string, label: string, maxLength: number): TemplateField {
	return { name, label, kind: 'multiline', required: true, maxLength };
}

export function choice(name: string, label: string, options: readonly string[]): TemplateField {
	return { name, label, kind: 'choice', required: true, options };
}

export function date(name: string, label: string): TemplateField {
	return { name, label, kind: 'date', required: true };
}

/** The same field, but it may stay blank. */
export function optional(field: TemplateField): TemplateField {
	return { ...field, required: false };
}

const address: TemplateField = {
	...shortText('address', '住所（联系地址）', 200),
	hint: '能收到文书的地址',
};
const postcode = shortText('postcode', '邮政编码', 6);
const phone = shortText('phone', '电话', 20);

/** 申请人, a natural person (实施条例 art. 19). */
export const person: FieldGroup = {
	title: '申请人',
	fields: [
		shortText('name', '姓名', 50),
		choice('sex', '性别', ['男', '女']),
		date('birth', '出生年月'),
		{
			...shortText('idNumber', '身份证（其他有效证件）号码', 30),
			hint: '用其他证件的，写明证件名称',
		},
		optional(shortText('employer', '工作单位', 100)),
		address,
		postcode,
		phone,
	],
};

/** 申请人, an organisation (实施条例 art. 19). */
export const organisation: FieldGroup = {
	title: '申请人',
	fields: [
		shortText('name', '名称', 100),
		optional({ ...shortText('creditCode', '统一社会信用代码', 18), hint: '18位' }),
		address,
		postcode,
		phone,
		shortText('representative', '法定代表人或者主要负责人姓名', 50),
		shortText('representativePost', '法定代表人或者主要负责人职务', 50),
	],
};

/** 申请人 of the later forms: one name, for a person or an organisation. */
export const party: FieldGroup = {
	title: '申请人',
	fields: [
		{ ...shortText('name', '姓名（名称）', 100), hint: '与行政复议申请书一致' },
		address,
		phone,
	],
};

/** 委托代理人, if there is one. */
export const agent: FieldGroup = {
	title: '委托代理人',
	fields: [
		optional(shortText('agentName', '姓名', 50)),
		optional(shortText('agentPhone', '电话', 20)),
	],
};

/** The respondent and what the applicant asks for. */
export const claim: readonly FieldGroup[] = [
	{
		title: '被申请人',
		fields: [
			{
				...shortText('respondent', '名称', 100),
				hint: '作出行政行为的机关，按决定书上的印章写全称',
			},
		],
	},
	{
		title: '申请内容',
		fields: [
			{
				...longText('request', '行政复议请求', 1000),
				hint: '例如：请求撤销某机关某年某月某日作出的某某决定（写明文号）',
			},
			{
				...longText('reasons', '事实和理由', 5000),
				hint: '写明经过、知道行政行为的日期和不服的理由',
			},
		],
	},
];

/** The case to which a later form belongs. */
export const pendingCase: FieldGroup = {
	title: '案件',
	fields: [
		{ ...optional(shortText('caseNumber', '案号', 50)), hint: '见受理通知书；还没有受理的不填' },
		shortText('respondent', '被申请人名称', 100),
		{ ...longText('act', '申请行政复议的行政行为', 500), hint: '写明决定书的名称、文号、日期' },
	],
};
