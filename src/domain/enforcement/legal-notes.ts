/**
 * What pages say about the law around their lists, in plain words. The day on which these texts were compared with the
 * law is `lawReviewedOn`. `{name}` is replaced by a link.
 */

export const reconsiderationNotes = {
	who: '公民、法人或者其他组织认为行政行为侵犯了自己的合法权益，可以自知道这一行为之日起60日内申请行政复议。申请行政复议不收费。',
	firstTitle: '这些案件要先申请行政复议',
	first:
		'对当场作出的行政处罚决定不服的，{refusal}，以及认为行政机关没有履行法定职责的，应当先申请行政复议，对复议决定不服的，再向人民法院起诉。',
	firstRefusal: '申请政府信息公开而行政机关不予公开的',
	act: '以下条文均指《行政复议法》。',
};

export const beforeCourtNotes = {
	cases:
		'有下列情形之一的，应当先申请行政复议；对复议决定不服的，再依法向人民法院提起行政诉讼（《行政复议法》第二十三条）：',
	refusalTitle: '申请政府信息公开被拒绝的',
	refusal:
		'行政机关决定不予公开的，不能直接起诉，应当先申请行政复议。行政机关作出不予公开的答复时，应当告知申请人先申请行政复议。',
	court:
		'行政复议机关不予受理、驳回申请，或者到期不作答复的，可以自收到决定书或者复议期限届满之日起15日内向人民法院起诉（第三十四条）。',
};

export const channelNotes = {
	orally:
		'口头申请：书面申请有困难的，到接待地址口头提出，由工作人员当场记录（《行政复议法》第二十二条）。',
	throughAgency:
		'对当场作出的行政处罚、依据电子监控设备记录作出的行政处罚不服的，也可以通过作出处罚的机关提交申请（第三十二条）。',
};

export const conditionNotes = {
	all: '符合下列全部条件的申请，行政复议机关应当受理（《行政复议法》第三十条）：',
	examination:
		'行政复议机关自收到申请之日起5个工作日内审查。不符合条件的，决定不予受理并说明理由；不属于本机关管辖的，同时告知有管辖权的机关。到期没有作出不予受理决定的，视为受理。',
};

export const periodNotes = {
	steps: '工作日不含法定休假日；日包括法定休假日。',
	limits:
		'三日、五日、七日、十日是指工作日，不含法定休假日（第八十八条）；其他以日计算的期限包括法定休假日。',
};

export const scopeNotes = {
	review: '认为行政行为依据的下列规范性文件不合法的，可以在申请行政复议时{review}；规章不在其中。',
};

export const enforcementNotes = {
	period: (name: string, months: number) => `${name}的最多${months}个月`,
	periods: (periods: readonly string[]) =>
		`行政处罚信息按照失信程度确定公示期限：${periods.join('，')}（国办发〔2025〕22号）。公示期满和依法撤下的决定不再显示，只在各年度表格下面留下文号、日期和原因。`,
	supervision:
		'司法行政部门负责行政执法监督。对乱收费、乱罚款、乱检查、乱查封的投诉举报，可以向{bodies}或者司法行政部门提出，地址和电话见{agencies}。',
};

export const listNotes = {
	marketAccess:
		'市场准入负面清单由国家统一制定，各地不得另行制定（《优化营商环境条例》第二十条），请在{source}查阅。',
};

export const reportNotes = {
	deadline:
		'县政府、县政府部门和乡镇政府应当在每年4月1日之前公开上一年度的法治政府建设年度报告，3月31日是最后一天。按时：在期限内公开；迟发：公开晚于期限；未发：期限已过，还没有公开；未到期：期限还没有到。',
};
