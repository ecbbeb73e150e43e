/** The facts about an agency that decide who reconsiders its acts. */
export interface Respondent {
	id: string;
	name: string;
	/** One of the kinds of agency. */
	type: string;
	/** The id of the agency above it. */
	parent?: string | undefined;
	/** True for the judicial department that handles the reconsideration cases of its government (行政复议机构). */
	handlesCases?: boolean | undefined;
}

/** An organ that receives applications; `id` is absent when the county's directory does not have it. */
interface Organ {
	id?: string;
	name: string;
}

export interface Jurisdiction {
	/** With more than one organ, the applicant chooses. */
	organs: readonly Organ[];
	/** The reason, in Chinese. */
	reason: string;
	article: string;
}

const article24 = '《行政复议法》第二十四条';

/** Kinds of agency whose acts the county government reconsiders → why. */
const countyReasons: Record<string, string> = {
	department: '县级人民政府工作部门作出的行政行为',
	township: '下一级人民政府作出的行政行为',
	subdistrict: '县级人民政府依法设立的派出机关作出的行政行为',
	zone: '县级人民政府管理的机构作出的行政行为',
	authorised: '县级人民政府或者其工作部门管理的法律、法规、规章授权的组织作出的行政行为',
	dispatched: '工作部门依法设立的派出机构以自己名义作出的行政行为',
};

/**
 * The organ that receives an application against `agency` (行政复议管辖, arts 24, 27, 28). `agencies` are all agencies of the
 * county. `undefined` for agencies that a county's portal cannot decide about, such as superior organs.
 */
export function reconsiderationOrgan(
	agency: Respondent,
	agencies: readonly Respondent[],
): Jurisdiction | undefined {
	const parent = agencies.find(({ id }) => id === agency.parent);
	if (agency.type === 'county')
		return {
			organs: [parent ? organOf(parent) : { name: '上一级人民政府' }],
			reason: '对县级人民政府作出的行政行为不服，由上一级人民政府管辖',
			article: article24,
		};
	// A vertical department belongs to its superior department; an office that it set up belongs to the department.
	if (agency.type === 'vertical' || parent?.type === 'vertical')
		return {
			organs: [parent && parent.type !== 'county' ? organOf(parent) : { name: '上一级主管部门' }],
			reason: '海关、金融、外汇管理等垂直领导的机关和税务、国家安全机关，由上一级主管部门管辖',
			article: '《行政复议法》第二十七条',
		};
	const reason = countyReasons[agency.type];
	const county = agencies.find(({ type }) => type === 'county');
	if (reason === undefined || !county) return undefined;
	if (agency.handlesCases)
		return {
			organs: [organOf(county), { name: '上一级司法行政部门' }],
			reason:
				'履行行政复议机构职责的司法行政部门，由申请人选择向本级人民政府或者上一级司法行政部门申请',
			article: '《行政复议法》第二十八条',
		};
	return { organs: [organOf(county)], reason, article: article24 };
}

function organOf({ id, name }: Respondent): Organ {
	return { id, name };
}
