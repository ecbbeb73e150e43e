import { leadershipOf } from '../organisation/leadership.ts';
import type { Succeeded } from '../organisation/agency-life.ts';

/** The facts about an agency that decide who reconsiders its acts. */
export interface Respondent extends Succeeded {
	name: string;
	/** One of the kinds of agency. */
	type: string;
	/** The id of the agency above it. */
	parent?: string | undefined;
	/** True for the judicial department that handles the reconsideration cases of its government (行政复议机构). */
	handlesCases?: boolean | undefined;
	/** True when a law, regulation or rule gives a zone its powers, false when none does; `undefined` when nobody said. */
	authorised?: boolean | undefined;
	/** The id of the organ of which it is only another plate (加挂牌子). */
	plateOf?: string | undefined;
}

/** An organ that receives applications; `id` is absent when the county's directory does not have it. */
interface Organ {
	id?: string;
	name: string;
}

export interface Jurisdiction {
	/** With more than one organ, the applicant chooses; none means that it must be asked. */
	organs: readonly Organ[];
	/** The reason, in Chinese. */
	reason: string;
	article: string;
}

const article24 = '《行政复议法》第二十四条';
const article27 = '《行政复议法》第二十七条';

/** Kinds of agency whose acts the county government reconsiders → why. */
const countyReasons: Record<string, string> = {
	department: '县级人民政府工作部门作出的行政行为',
	township: '下一级人民政府作出的行政行为',
	subdistrict: '县级人民政府依法设立的派出机关作出的行政行为',
	authorised: '县级人民政府或者其工作部门管理的法律、法规、规章授权的组织作出的行政行为',
	dispatched:
		'工作部门依法设立的派出机构依照法律、法规、规章规定，以自己的名义作出的行政行为；没有授权的，以设立它的部门为被申请人',
};

/** The organ for an agency that exists; `undefined` as in `reconsiderationOrgan`. */
export function organOfExisting(
	agency: Respondent,
	agencies: readonly Respondent[],
): Jurisdiction | undefined {
	const parent = agencies.find(({ id }) => id === agency.parent);
	const county = agencies.find(({ type }) => type === 'county');
	if (agency.type === 'county')
		return {
			organs: [governmentAbove(agency, agencies)],
			reason: '对县级人民政府作出的行政行为不服，由上一级人民政府管辖',
			article: article24,
		};
	if (agency.type === 'vertical' || parent?.type === 'vertical')
		return ofVerticallyLed(agency, parent);
	if (!county) return undefined;
	if (
		agency.type === 'city-office' ||
		(agency.type === 'dispatched' && parent?.type === 'superior')
	)
		return ofCityOffice(county, agencies);
	if (agency.type === 'zone') return ofZone(agency, county, agencies);
	const reason = countyReasons[agency.type];
	if (reason === undefined) return undefined;
	if (agency.handlesCases)
		return {
			organs: [organOf(county), { name: '上一级司法行政部门' }],
			reason:
				'履行行政复议机构职责的司法行政部门，由申请人选择向本级人民政府或者上一级司法行政部门申请',
			article: '《行政复议法》第二十八条',
		};
	return { organs: [organOf(county)], reason, article: article24 };
}

/** A vertical department belongs to its superior department; an office that it set up belongs to the department. */
function ofVerticallyLed(agency: Respondent, parent: Respondent | undefined): Jurisdiction {
	const led = parent?.type === 'vertical' ? parent : agency;
	const { kind, reason } = leadershipOf(led.name);
	if (kind !== 'vertical')
		return {
			organs: [],
			reason: `${reason}。请看决定书上告知的行政复议机关，或者向行政复议机构询问`,
			article: `《行政复议法》第二十四条、第二十七条`,
		};
	return {
		organs: [parent && parent.type !== 'county' ? organOf(parent) : { name: '上一级主管部门' }],
		reason: '海关、金融、外汇管理等实行垂直领导的机关和税务、国家安全机关，由上一级主管部门管辖',
		article: article27,
	};
}

/** A city department's office for the county, such as the county's branch of a city bureau of ecology and environment. */
function ofCityOffice(county: Respondent, agencies: readonly Respondent[]): Jurisdiction {
	return {
		organs: [governmentAbove(county, agencies, '设区的市人民政府'), organOf(county)],
		reason:
			'设区的市人民政府工作部门按照行政区划设立的派出机构依照法律、法规、规章规定，以自己的名义作出的行政行为，由设区的市人民政府管辖，也可以由所在地的人民政府管辖；没有授权的，以设立它的部门为被申请人，向设区的市人民政府申请',
		article: article24,
	};
}

function ofZone(
	{ authorised }: Respondent,
	county: Respondent,
	agencies: readonly Respondent[],
): Jurisdiction {
	if (authorised === undefined)
		return {
			organs: [],
			reason:
				'开发区管理机构有没有法律、法规、规章的授权没有写明，行政复议机关因此不同。请看决定书上告知的行政复议机关，或者向行政复议机构询问',
			article: article24,
		};
	return authorised
		? {
				organs: [organOf(county)],
				reason: '县级人民政府管理的法律、法规、规章授权的组织作出的行政行为',
				article: article24,
			}
		: {
				organs: [governmentAbove(county, agencies)],
				reason:
					'没有法律、法规、规章授权的机构，以设立它的县级人民政府为被申请人，由上一级人民政府管辖',
				article: `${article24}、《行政复议法实施条例》第十四条`,
			};
}

function governmentAbove(
	county: Respondent,
	agencies: readonly Respondent[],
	name = '上一级人民政府',
): Organ {
	const above = agencies.find(({ id }) => id === county.parent);
	return above ? organOf(above) : { name };
}

function organOf({ id, name }: Respondent): Organ {
	return { id, name };
}
