import type { ApplicationTemplate } from './application-template.ts';
import type { FieldGroup } from './application-template.ts';
import {
	agent,
	choice,
	claim,
	date,
	longText,
	optional,
	organisation,
	party,
	pendingCase,
	person,
	shortText,
} from './template-fields.ts';

const organ = '（行政复议机关名称）';
const applicant = '申请人（签名或者盖章）';
const parties = '申请人、第三人';
const applicationNotes = [
	'对两个以上行政行为不服的，分别填写申请书。',
	'认为行政行为依据的规范性文件（不含规章）不合法的，可以在请求里一并提出附带审查；也可以一并提出行政赔偿请求。',
	'认为行政机关没有履行法定职责的，附上曾经要求履行的证明材料；一并提出行政赔偿请求的，附上造成损害的证明材料（《行政复议法实施条例》第二十一条）。',
	'申请行政复议不收费。',
];
const applicationAttachments = [
	'申请书副本',
	'申请人身份证明材料复印件',
	'其他有关材料',
	'授权委托书（有委托代理人的）',
];

/** Forms of reconsideration; the fields follow the law (实施条例 art. 19), the wording is a sample. */
export const reconsiderationTemplates: readonly ApplicationTemplate[] = [
	form({
		id: 'application-citizen',
		title: '行政复议申请书（公民）',
		purpose: '公民不服行政行为，申请行政复议',
		users: '公民',
		basis: '《行政复议法》第二十二条、《行政复议法实施条例》第十九条',
		groups: [person, agent, ...claim],
		signatures: [applicant],
		attachments: applicationAttachments,
		notes: applicationNotes,
	}),
	form({
		id: 'application-organisation',
		title: '行政复议申请书（法人或者其他组织）',
		purpose: '法人或者其他组织不服行政行为，申请行政复议',
		users: '法人或者其他组织',
		basis: '《行政复议法》第二十二条、《行政复议法实施条例》第十九条',
		groups: [organisation, agent, ...claim],
		signatures: ['申请人（盖章）', '法定代表人或者主要负责人（签名）'],
		attachments: [...applicationAttachments, '法定代表人（主要负责人）身份证明书'],
		notes: applicationNotes,
	}),
	form({
		id: 'oral-application',
		title: '口头申请行政复议笔录',
		purpose: '书面申请有困难的，口头申请，由工作人员当场记录',
		users: '书面申请有困难的申请人（由工作人员填写）',
		basis: '《行政复议法》第二十二条、《行政复议法实施条例》第二十条',
		groups: [
			{
				title: '记录',
				fields: [
					date('recordedOn', '时间'),
					shortText('place', '地点', 100),
					shortText('recorder', '记录人', 50),
				],
			},
			person,
			...claim,
		],
		declaration: '以上记录经本人核对，与口述一致。',
		signatures: ['申请人（签名或者按指印）', '记录人（签名）'],
		attachments: ['申请人身份证明材料复印件'],
		notes: ['记录当场交申请人核对或者向申请人宣读，由申请人签字确认。'],
	}),
	form({
		id: 'power-of-attorney',
		title: '授权委托书',
		purpose: '委托一至二名律师、基层法律服务工作者或者其他代理人参加行政复议',
		users: parties,
		basis: '《行政复议法》第十七条',
		groups: [
			{
				title: '委托人',
				fields: [
					shortText('name', '姓名（名称）', 100),
					shortText('idNumber', '证件号码', 30),
					shortText('phone', '电话', 20),
				],
			},
			{
				title: '受委托人',
				rows: 2,
				fields: [
					shortText('agentName', '姓名', 50),
					choice('agentSex', '性别', ['男', '女']),
					date('agentBirth', '出生年月'),
					optional(shortText('agentEmployer', '工作单位', 100)),
					optional(shortText('agentLicence', '律师证号', 30)),
					shortText('agentPhone', '联系方式', 50),
				],
			},
			{
				title: '委托内容',
				fields: [
					{
						...longText('matter', '委托事项', 500),
						hint: '写明对哪个机关的哪一行政行为申请行政复议',
					},
					choice('authority', '委托权限', ['一般授权', '特别授权']),
					{
						...optional(longText('specialAuthority', '特别授权的具体权限', 500)),
						hint: '例如：代为变更、撤回申请，进行和解、调解',
						onlyIf: { field: 'authority', value: '特别授权' },
					},
					{ ...shortText('term', '委托期限', 100), hint: '例如：自签署之日起至本案结案之日止' },
				],
			},
		],
		signatures: ['委托人（签名或者盖章）', '受委托人（签名）'],
		attachments: ['委托人身份证明', '受委托人身份证明'],
		notes: ['变更或者解除委托的，应当书面告知行政复议机构。'],
	}),
	form({
		id: 'representative-certificate',
		title: '法定代表人（主要负责人）身份证明书',
		purpose: '证明法定代表人或者主要负责人的身份',
		users: '法人或者其他组织',
		basis: '《行政复议法实施条例》第十九条',
		groups: [
			{
				title: '单位和负责人',
				fields: [
					shortText('organisation', '单位名称', 100),
					shortText('name', '姓名', 50),
					shortText('post', '职务', 50),
					shortText('address', '住所', 200),
					shortText('phone', '电话', 20),
				],
			},
		],
		declaration: '上述人员系我单位法定代表人（主要负责人），特此证明。',
		signatures: ['单位（盖章）'],
		attachments: ['法定代表人（主要负责人）身份证件复印件'],
		notes: [],
	}),
	form({
		id: 'withdrawal',
		title: '撤回行政复议申请书',
		purpose: '在行政复议决定作出前撤回申请',
		users: '申请人',
		basis: '《行政复议法》第四十一条、第七十四条，《行政复议法实施条例》第三十八条',
		groups: [party, pendingCase, reasonGroup('撤回的理由')],
		declaration: '本人（本单位）自愿撤回上述行政复议申请。',
		signatures: [applicant],
		attachments: [],
		notes: ['撤回申请以后，不能再以同一事实和理由申请行政复议；能够证明撤回违背真实意愿的除外。'],
	}),
	form({
		id: 'suspension-of-execution',
		title: '停止执行申请书',
		purpose: '申请在行政复议期间停止执行行政行为',
		users: parties,
		basis: '《行政复议法》第四十二条',
		groups: [
			party,
			pendingCase,
			{
				title: '请求',
				fields: [
					longText('reasons', '申请停止执行的理由', 2000),
					optional(longText('security', '提供的担保', 500)),
				],
			},
		],
		signatures: [applicant],
		attachments: ['有关证明材料'],
		notes: [
			'行政复议期间行政行为不停止执行，但有法律规定的情形的，应当停止执行；申请人、第三人申请停止执行，行政复议机关认为其要求合理的，决定停止执行。',
		],
	}),
	form({
		id: 'document-review',
		title: '规范性文件附带审查申请书',
		purpose: '申请一并审查行政行为所依据的规范性文件',
		users: '申请人',
		basis: '《行政复议法》第十三条、《行政复议法实施条例》第二十六条',
		groups: [
			party,
			pendingCase,
			{
				title: '申请审查的规范性文件',
				fields: [
					shortText('documentTitle', '文件名称', 200),
					optional(shortText('documentNumber', '文号', 50)),
					{ ...shortText('clauses', '条款', 200), hint: '写明第几条、第几款' },
					longText('reasons', '不合法的理由', 3000),
				],
			},
		],
		signatures: [applicant],
		attachments: ['规范性文件文本'],
		notes: [
			'在申请行政复议时一并提出；申请时还不知道依据的，可以在行政复议决定作出前提出；不能申请审查规章。',
		],
	}),
	form({
		id: 'compensation-claim',
		title: '行政赔偿请求书',
		purpose: '申请行政复议时一并请求行政赔偿',
		users: '申请人',
		basis: '《行政复议法》第七十二条',
		groups: [
			party,
			pendingCase,
			{
				title: '赔偿请求',
				fields: [
					longText('items', '赔偿请求项目', 1000),
					{ name: 'amount', label: '赔偿金额（元）', kind: 'number', required: true },
					longText('reasons', '事实和理由', 3000),
					{ ...longText('evidence', '证据', 1000), hint: '写明证据名称和证明的内容' },
				],
			},
		],
		signatures: [applicant],
		attachments: ['受到损害的证据'],
		notes: [],
	}),
	form({
		id: 'hearing-request',
		title: '听证申请书',
		purpose: '请求行政复议机构组织听证',
		users: '申请人',
		basis: '《行政复议法》第五十条',
		groups: [party, pendingCase, reasonGroup('请求听证的理由')],
		signatures: [applicant],
		attachments: [],
		notes: [
			'重大、疑难、复杂的案件，行政复议机构应当组织听证；其他案件行政复议机构认为有必要，或者申请人请求的，可以组织听证。',
		],
	}),
	form({
		id: 'file-access',
		title: '查阅、复制案卷材料申请书',
		purpose: '查阅、复制被申请人的书面答复、证据、依据和其他有关材料',
		users: `${parties}及其委托代理人`,
		basis: '《行政复议法》第四十七条',
		groups: [
			party,
			pendingCase,
			{
				title: '请求',
				fields: [
					longText('materials', '需要查阅、复制的材料', 1000),
					choice('manner', '方式', ['查阅', '复制', '查阅并复制']),
				],
			},
		],
		signatures: [applicant],
		attachments: ['身份证明；代理人另附授权委托书'],
		notes: ['涉及国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定的材料除外。'],
	}),
	form({
		id: 'third-party',
		title: '第三人参加行政复议申请书',
		purpose: '与行政行为或者案件处理结果有利害关系的人申请参加行政复议',
		users: '申请人以外有利害关系的公民、法人或者其他组织',
		basis: '《行政复议法》第十六条',
		groups: [
			{ ...party, title: '第三人' },
			pendingCase,
			{
				title: '请求',
				fields: [
					longText('interest', '利害关系', 2000),
					optional(longText('opinion', '对案件的意见', 2000)),
				],
			},
		],
		signatures: ['第三人（签名或者盖章）'],
		attachments: ['身份证明', '证明利害关系的材料'],
		notes: [],
	}),
	form({
		id: 'representative-election',
		title: '代表人推选书',
		purpose: '申请人人数众多的，推选代表人参加行政复议',
		users: '同一案件的全体申请人',
		basis: '《行政复议法》第十五条、《行政复议法实施条例》第八条',
		groups: [
			pendingCase,
			{
				title: '代表人',
				rows: 3,
				fields: [
					shortText('name', '姓名', 50),
					shortText('idNumber', '证件号码', 30),
					shortText('phone', '电话', 20),
				],
			},
			{
				title: '全体申请人',
				rows: 12,
				fields: [
					shortText('member', '姓名（名称）', 50),
					shortText('memberPhone', '电话', 20),
					shortText('signature', '签名', 50),
				],
			},
		],
		declaration: '全体申请人推选上述人员为代表人参加行政复议。',
		signatures: [],
		attachments: ['代表人身份证明'],
		notes: [
			'申请人超过5人的，推选1至5名代表。',
			'代表人变更请求、撤回申请、承认第三人请求的，应当经被代表的申请人同意。',
		],
	}),
	form({
		id: 'evidence-list',
		title: '证据（材料）清单',
		purpose: '列出提交的证据和材料',
		users: '各方当事人',
		basis: '《行政复议法》第四十三条、第四十四条',
		groups: [
			{
				title: '证据',
				rows: 10,
				fields: [
					{ name: 'number', label: '序号', kind: 'number', required: true },
					shortText('evidence', '证据名称', 100),
					shortText('source', '来源', 100),
					shortText('proves', '证明内容', 300),
					optional(shortText('pages', '页数、备注', 50)),
				],
			},
		],
		signatures: ['提交人（签名或者盖章）', '接收人（签名）'],
		attachments: [],
		notes: ['一式两份，提交人和行政复议机构各留一份。'],
	}),
	form({
		id: 'address-confirmation',
		title: '送达地址确认书',
		purpose: '确认收取文书的地址和方式',
		users: '各方当事人',
		basis: '《行政复议法》第八十八条',
		groups: [
			{
				title: '送达地址',
				fields: [
					shortText('name', '姓名（名称）', 100),
					shortText('address', '送达地址', 200),
					shortText('postcode', '邮政编码', 6),
					shortText('phone', '电话', 20),
					choice('electronic', '是否同意电子送达', ['同意', '不同意']),
					{
						...shortText('electronicAddress', '电子送达地址', 100),
						hint: '电子邮箱或者其他能确认收悉的地址',
						onlyIf: { field: 'electronic', value: '同意' },
					},
				],
			},
		],
		signatures: ['确认人（签名或者盖章）'],
		attachments: [],
		notes: ['地址变更的，应当及时告知行政复议机构。'],
	}),
	form({
		id: 'correction',
		title: '补正材料提交函',
		purpose: '按照补正通知提交材料',
		users: '申请人',
		basis: '《行政复议法》第三十一条',
		groups: [
			party,
			{
				title: '补正',
				fields: [
					date('noticeOn', '收到补正通知的日期'),
					longText('materials', '补正的内容和材料', 2000),
				],
			},
		],
		signatures: [applicant],
		attachments: ['补正的材料'],
		notes: [
			'自收到补正通知之日起10个工作日内提交；有正当理由不能按期补正的，可以申请延长；无正当理由逾期不补正的，视为放弃申请。',
		],
	}),
	form({
		id: 'extension',
		title: '延长补正期限申请书',
		purpose: '有正当理由不能按期补正的，申请延长期限',
		users: '申请人',
		basis: '《行政复议法》第三十一条',
		groups: [
			party,
			{
				title: '请求',
				fields: [
					date('noticeOn', '收到补正通知的日期'),
					date('until', '请求延长到'),
					longText('reasons', '理由', 1000),
				],
			},
		],
		signatures: [applicant],
		attachments: ['证明理由的材料'],
		notes: [],
	}),
	form({
		id: 'recusal',
		title: '回避申请书',
		purpose: '申请与案件有利害关系的办案人员回避',
		users: '各方当事人',
		basis: '行政复议机构自己的规定（法律、行政法规没有规定）',
		groups: [
			party,
			pendingCase,
			{
				title: '请求',
				fields: [shortText('official', '申请回避的人员', 50), longText('reasons', '理由', 1000)],
			},
		],
		signatures: [applicant],
		attachments: [],
		notes: [],
	}),
	form({
		id: 'legal-aid',
		title: '法律援助告知确认书',
		purpose: '告知申请人可以申请法律援助',
		users: '申请人',
		basis: '《行政复议法》第十八条',
		groups: [
			party,
			{ title: '确认', fields: [choice('intention', '是否申请法律援助', ['申请', '不申请'])] },
		],
		declaration: '已知悉：符合法律援助条件的，可以向法律援助机构申请法律援助。',
		signatures: [applicant],
		attachments: [],
		notes: [],
	}),
];

/** What all these forms have in common: they are addressed to the reconsideration organ. */
function form(template: Omit<ApplicationTemplate, 'recipient' | 'addressee'>): ApplicationTemplate {
	return { ...template, recipient: 'reconsideration-organ', addressee: organ };
}

function reasonGroup(label: string): FieldGroup {
	return { title: '理由', fields: [longText('reasons', label, 2000)] };
}
