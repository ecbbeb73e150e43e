/**
 * A period of reconsideration, or of going to court. 工作日 leaves out rest days and holidays (行政复议法 art. 88); 日 counts
 * every day.
 */
export interface TimeLimit {
	matter: string;
	length: number;
	unit: '工作日' | '日' | '个月' | '年';
	/** When the period begins, or in which case it applies. */
	note: string;
	/** An article alone is one of the 行政复议法. */
	article: string;
	/**
	 * The matter, in the words of a party who asks for this period. Absent when a question could mean several periods.
	 */
	asked?: string;
}

/** All periods of the 行政复议法 and its 实施条例 that a party needs to know, in the order of the procedure. */
export const timeLimits: readonly TimeLimit[] = [
	limit(
		'提出申请',
		60,
		'日',
		'自知道或者应当知道行政行为之日起；法律规定更长的，从其规定；因不可抗力或者其他正当理由耽误的，自障碍消除之日起继续计算',
		'第二十条',
		'申请行政复议',
	),
	limit(
		'提出申请（没有被告知复议权利、机关和期限的）',
		1,
		'年',
		'自知道或者应当知道这些事项之日起算60日，但自知道或者应当知道行政行为内容之日起最长不超过1年',
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
		'自收到补正通知之日起；有正当理由不能按期补正的，可以延长合理的期限；无正当理由逾期不补正的，视为放弃申请',
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
	limit(
		'中止以后终止',
		60,
		'日',
		'因申请人死亡、丧失行为能力或者终止而中止满60日，原因仍未消除的，终止行政复议（第三十九条第一款第一项、第二项、第四项的情形）',
		'第四十一条',
	),
	limit('通知听证', 5, '工作日', '举行听证之前', '第五十一条'),
	limit('附带审查（有权处理的）', 30, '日', '依法处理', '第五十六条'),
	limit('附带审查（无权处理的）', 7, '工作日', '转送有权处理的行政机关', '第五十六条'),
	limit('通知文件的制定机关答复', 3, '工作日', '自行政复议中止之日起', '第五十八条'),
	limit('文件的制定机关答复', 10, '工作日', '自收到书面通知之日起', '第五十八条'),
	limit('接受转送的机关回复处理意见', 60, '日', '自收到转送之日起', '第六十条'),
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
	limit('作出决定（简易程序）', 30, '日', '自受理之日起；法律没有规定可以延长', '第六十二条'),
	limit(
		'重新作出行政行为',
		60,
		'日',
		'被责令重新作出、法律、法规、规章没有规定期限的',
		'《行政复议法实施条例》第四十九条',
	),
	limit('反馈行政复议意见书', 60, '日', '有关机关自收到意见书之日起', '第七十六条'),
];

function limit(
	...[matter, length, unit, note, article, asked]: [
		...[matter: string, length: number, unit: TimeLimit['unit'], note: string, article: string],
		asked?: string,
	]
): TimeLimit {
	return { matter, length, unit, note, article, ...(asked && { asked }) };
}
