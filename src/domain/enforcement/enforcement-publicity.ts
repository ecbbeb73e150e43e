/** A fact of enforcement law that is told to the public, with its source. */
export interface LegalFact {
	text: string;
	/** Statute and article, in Chinese. */
	basis: string;
}

/** The rules for every penalty, from filing to payment. */
export const penaltyProcedure: readonly LegalFact[] = [
	{ text: '没有公布的规定，不得作为行政处罚的依据。', basis: '《行政处罚法》第五条' },
	{ text: '执法人员不少于两人。', basis: '《行政处罚法》第四十二条' },
	{
		text: '电子技术监控设备的设置地点向社会公布。',
		basis: '《行政处罚法》第四十一条',
	},
	{
		text: '法律规定的重大案件，作出决定以前要经过法制审核。',
		basis: '《行政处罚法》第五十八条',
	},
	{
		text: '法律规定可以听证的案件，当事人有权要求听证。',
		basis: '《行政处罚法》第六十三条',
	},
	{
		text: '自立案之日起90日内作出处罚决定，法律、法规、规章另有规定的除外。',
		basis: '《行政处罚法》第六十条',
	},
	{
		text: '作出罚款决定的机关与收缴罚款的机构分离。',
		basis: '《行政处罚法》第六十七条',
	},
	{
		text: '违法行为轻微并及时改正、没有造成危害后果的，不予处罚；初次违法、危害后果轻微并及时改正的，可以不予处罚；有证据证明没有主观过错的，不予处罚。',
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
		text: '行政处罚决定被依法变更、撤销、确认违法或者确认无效的，三个工作日内撤回公开的决定，并公开说明理由。',
		basis: '《行政处罚法》第四十八条',
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

/** 国办发〔2018〕118号: what must be published after the act, and by when. */
export const afterwards: readonly LegalFact[] = [
	{ text: '行政许可、行政处罚决定自作出之日起7个工作日内公开。', basis: '国办发〔2018〕118号' },
	{ text: '其他行政执法决定自作出之日起20个工作日内公开。', basis: '国办发〔2018〕118号' },
	{ text: '上一年的行政执法数据1月31日前公开。', basis: '国办发〔2018〕118号' },
];
