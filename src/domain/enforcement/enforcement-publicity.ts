/** A fact of enforcement law that is told to the public, with its source. */
export interface LegalFact {
	text: string;
	/** Statute and article, in Chinese. */
	basis: string;
}

/** The rules for every penalty, from filing to payment. */
export const penaltyProcedure: readonly LegalFact[] = [
	{ text: '没有公布的规定，不得作为行政处罚的依据。', basis: '《行政处罚法》第五条' },
	{
		text: '处罚由具有行政执法资格的执法人员实施，不少于两人，法律另有规定的除外。',
		basis: '《行政处罚法》第四十二条',
	},
	{
		text: '依照法律、行政法规收集、固定违法事实的电子技术监控设备，设置地点向社会公布。',
		basis: '《行政处罚法》第四十一条',
	},
	{
		text: '法律列明的情形，作出决定以前应当经过法制审核；未经法制审核或者审核没有通过的，不得作出决定。',
		basis: '《行政处罚法》第五十八条',
	},
	{
		text: '较大数额罚款等法律列明的处罚，应当告知当事人有权要求听证；当事人要求的，应当组织听证，当事人不承担费用。',
		basis: '《行政处罚法》第六十三条',
	},
	{
		text: '自立案之日起90日内作出处罚决定，法律、法规、规章另有规定的除外。',
		basis: '《行政处罚法》第六十条',
	},
	{
		text: '作出罚款决定的机关与收缴罚款的机构分离；除依法当场收缴的以外，不得自行收缴罚款。',
		basis: '《行政处罚法》第六十七条',
	},
	{
		text: '违法行为轻微并及时改正，没有造成危害后果的，不予处罚；初次违法且危害后果轻微并及时改正的，可以不予处罚；当事人有证据足以证明没有主观过错的，不予处罚，法律、行政法规另有规定的从其规定。',
		basis: '《行政处罚法》第三十三条',
	},
];

/** How a person affected may object. */
export const remedies: readonly LegalFact[] = [
	{
		text: '申请行政复议：自知道或者应当知道行政行为之日起60日内提出，法律规定更长期限的从其规定。',
		basis: '《行政复议法》第二十条',
	},
	{
		text: '对当场作出的行政处罚决定不服的，先申请行政复议，对复议决定不服的再提起行政诉讼。',
		basis: '《行政复议法》第二十三条',
	},
	{
		text: '对行政复议决定不服的，自收到决定书之日起15日内向人民法院起诉，法律另有规定的除外。',
		basis: '《行政诉讼法》第四十五条',
	},
	{
		text: '不经行政复议直接起诉的，自知道或者应当知道作出行政行为之日起6个月内提出，法律另有规定的除外；应当先申请行政复议的案件不能直接起诉。',
		basis: '《行政诉讼法》第四十四条、第四十六条',
	},
	{
		text: '公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，3个工作日内撤回决定信息，并公开说明理由。',
		basis: '《行政处罚法》第四十八条、第八十五条',
	},
];

/** 事中公示: what officers and windows show on the spot. */
export const shownOnSite: readonly { title: string; text: string }[] = [
	{
		title: '亮明身份',
		text: '执法人员主动出示执法证件；可以按照姓名和执法证号在执法人员名单里核对。',
	},
	{ title: '告知', text: '告知执法事由、执法依据和当事人的权利义务。' },
	{ title: '出具文书', text: '出具行政执法文书，写明事实、依据、决定和救济渠道。' },
	{
		title: '岗位公示牌',
		text: '服务窗口设置岗位信息公示牌，公开工作人员岗位职责、申请材料、办理进度查询、咨询服务和投诉举报方式。',
	},
];

/** What must be published after the act, and by when. */
export const afterwards: readonly LegalFact[] = [
	{
		text: '行政许可、行政处罚决定自作出之日起7个工作日内公开，法律、行政法规另有规定的除外。',
		basis: '国办发〔2018〕118号（六）',
	},
	{
		text: '其他行政执法决定自作出之日起20个工作日内公开，法律、行政法规另有规定的除外。',
		basis: '国办发〔2018〕118号（六）',
	},
	{
		text: '公开的行政执法决定被依法撤销、确认违法或者要求重新作出的，及时撤下原决定信息。',
		basis: '国办发〔2018〕118号（六）',
	},
	{ text: '准予行政许可的决定，公众有权查阅。', basis: '《行政许可法》第四十条' },
	{
		text: '上一年的行政执法数据1月31日前公开。',
		basis: '国办发〔2018〕118号（六）',
	},
];
