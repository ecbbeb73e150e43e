/** A period of the 行政复议法. 工作日 leaves out rest days and holidays (art. 88); 日 counts every day. */
export interface TimeLimit {
	matter: string;
	length: number;
	unit: '工作日' | '日' | '年';
	/** When the period begins, or in which case it applies. */
	note: string;
	article: string;
	/**
	 * The matter, in the words of a party who asks for this period. Absent when a question could mean several periods.
	 */
	asked?: string;
}

/** All periods that a party needs to know, in the order of the procedure. */
export const timeLimits: readonly TimeLimit[] = [
	limit(
		'提出申请',
		60,
		'日',
		'自知道或者应当知道行政行为之日起；法律规定更长的，从其规定',
		'第二十条',
		'申请行政复议',
	),
	limit(
		'提出申请（没有被告知复议权利、机关和期限的）',
		1,
		'年',
		'自知道这些事项之日起算60日，但自知道行政行为内容之日起最长不超过1年',
		'第二十条',
	),
	limit('提出申请的最长期限（不动产）', 20, '年', '自行政行为作出之日起', '第二十一条'),
	limit('提出申请的最长期限（其他）', 5, '年', '自行政行为作出之日起', '第二十一条'),
	limit(
		'审查是否受理',
		5,
		'工作日',
		'自收到申请之日起；到期没有决定不予受理的，视为受理',
		'第三十条',
		'行政复议受理',
	),
	limit('通知补正材料', 5, '工作日', '自收到申请之日起，一次性告知', '第三十一条'),
	limit(
		'补正材料',
		10,
		'工作日',
		'自收到补正通知之日起；无正当理由逾期不补正的，视为放弃申请',
		'第三十一条',
	),
	limit(
		'处罚机关转送申请',
		5,
		'工作日',
		'当场处罚、电子监控处罚可以通过处罚机关申请；该机关认为应当维持的，转送行政复议机关',
		'第三十二条',
	),
	limit('发送申请书副本（普通程序）', 7, '工作日', '自受理之日起', '第四十八条'),
	limit('被申请人答复（普通程序）', 10, '工作日', '自收到申请书副本之日起', '第四十八条'),
	limit('发送申请书副本（简易程序）', 3, '工作日', '自受理之日起', '第五十四条'),
	limit('被申请人答复（简易程序）', 5, '工作日', '自收到申请书副本之日起', '第五十四条'),
	limit('通知听证', 5, '工作日', '举行听证之前', '第五十一条'),
	limit('附带审查（有权处理的）', 30, '日', '依法处理', '第五十六条'),
	limit('附带审查（无权处理的）', 7, '工作日', '转送有权处理的行政机关', '第五十六条'),
	limit(
		'作出决定（普通程序）',
		60,
		'日',
		'自受理之日起；法律规定更短的，从其规定',
		'第六十二条',
		'作出行政复议决定',
	),
	limit(
		'延长作出决定的期限（普通程序）',
		30,
		'日',
		'情况复杂，经行政复议机构负责人批准，最多延长30日，并书面告知',
		'第六十二条',
	),
	limit('作出决定（简易程序）', 30, '日', '自受理之日起', '第六十二条'),
	limit(
		'起诉（复议前置的案件）',
		15,
		'日',
		'不予受理、驳回申请，或者到期不答复的，自收到决定书或者复议期限届满之日起',
		'第三十四条',
	),
	limit('反馈行政复议意见书', 60, '日', '有关机关自收到意见书之日起', '第七十六条'),
];

/** A step of the procedure, with the periods that run in it. */
export interface ProcedureStep {
	title: string;
	text: string;
	articles: string;
	/** Such as `5个工作日`. */
	limits: readonly string[];
}

/** The procedure from the application to what follows the decision. */
export const procedureSteps: readonly ProcedureStep[] = [
	{
		title: '提出申请',
		text: '书面申请可以当面递交、邮寄，或者通过指定的互联网渠道提交；书面申请有困难的，可以口头申请，由工作人员当场记录。对两个以上行政行为不服的，分别申请。申请行政复议不收费。',
		articles: '第二十条、第二十二条、第八十七条',
		limits: ['自知道行政行为之日起60日内'],
	},
	{
		title: '审查和受理',
		text: '符合七项条件的，予以受理；材料不齐全、表述不清楚的，一次性通知补正；不符合条件的，不予受理并说明理由。到期没有作出不予受理决定的，视为受理。',
		articles: '第三十条、第三十一条',
		limits: ['审查5个工作日', '补正10个工作日'],
	},
	{
		title: '发送副本和答复',
		text: '申请书副本发送被申请人，被申请人书面答复，并提交作出行政行为的证据、依据。被申请人对行政行为的合法性、适当性负举证责任。',
		articles: '第四十四条、第四十八条、第五十四条',
		limits: ['普通程序：发送7个工作日，答复10个工作日', '简易程序：发送3个工作日，答复5个工作日'],
	},
	{
		title: '审理',
		text: '普通程序听取当事人意见；重大、疑难、复杂的案件组织听证，申请人也可以请求听证。当场作出的行政行为、警告或者通报批评、款额三千元以下、政府信息公开案件，以及各方同意的，可以适用简易程序。申请人可以查阅、复制案卷材料，可以自愿调解、和解。',
		articles: '第五条、第四十七条、第四十九条、第五十条、第五十三条、第七十四条',
		limits: ['举行听证5个工作日前通知'],
	},
	{
		title: '作出决定',
		text: '根据不同情形，决定维持、变更、撤销或者部分撤销、确认违法、确认无效、责令履行、驳回；达成调解协议的，制作调解书。',
		articles: '第六十二条至第六十九条、第七十三条',
		limits: ['普通程序60日，最多延长30日', '简易程序30日'],
	},
	{
		title: '送达、履行和后续救济',
		text: '决定书送达后生效，被申请人应当履行，不履行的责令限期履行。对决定不服的，可以依法向人民法院提起行政诉讼。决定书按照国家有关规定向社会公开。',
		articles: '第十条、第三十四条、第七十五条、第七十七条、第七十九条',
		limits: ['复议前置案件被不予受理、驳回申请或者到期不答复的，15日内起诉'],
	},
];

function limit(
	...[matter, length, unit, note, article, asked]: [
		...[matter: string, length: number, unit: TimeLimit['unit'], note: string, article: string],
		asked?: string,
	]
): TimeLimit {
	return { matter, length, unit, note, article, ...(asked && { asked }) };
}
