import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import { givesTime, law } from './citations.ts';
import { countyAndDepartments, disclosedInTime, everyAgency, standing } from './terms.ts';
import type {
	DisclosureCategory,
	DisclosureLevel,
} from '../../domain/documents/disclosure-categories.ts';
import type { Duty, RequiredElement } from '../judging/duty.ts';

/** The items of 条例 art. 20 by category: a short title, and the levels that are expected to have such information. */
// The article says only “本行政机关的”: the levels are an interpretation.
const items: readonly [category: string, title: string, levels: readonly DisclosureLevel[]][] = [
	['regulations', '规范性文件', everyAgency],
	['organization', '机构职能、地址、时间、联系方式和负责人', everyAgency],
	['plans', '规划和相关政策', countyAndDepartments],
	['statistics', '统计信息', countyAndDepartments],
	['licensing', '行政许可和管理服务事项', everyAgency],
	['penalties', '行政处罚、行政强制的依据和程序', everyAgency],
	['budget', '财政预算、决算', everyAgency],
	['fees', '行政事业性收费', everyAgency],
	['procurement', '政府集中采购', countyAndDepartments],
	['major-projects', '重大建设项目', countyAndDepartments],
	['livelihood', '扶贫、教育、医疗、社会保障和就业', everyAgency],
	['emergency', '应急预案、预警信息和应对情况', everyAgency],
	['supervision', '环境、卫生、安全、食品药品和质量的监督检查', countyAndDepartments],
	['civil-service-exam', '公务员招考和录用', countyAndDepartments],
	['other', '其他法定公开信息', everyAgency],
];

/** What the article lists of an agency; its page marks each by these ids. */
const organization: readonly RequiredElement[] = [
	{ id: 'functions', title: '机关职能' },
	{ id: 'address', title: '办公地址' },
	{ id: 'hours', title: '办公时间' },
	{ id: 'phone', title: '联系方式' },
	{ id: 'leaders', title: '负责人姓名' },
];

/** Each version of a plan, with the day on which it was issued. */
const emergencyPlans = { section: 'disclosure-emergency-plans', rows: true } as const;

/** Categories that a township has only if land or houses were taken, or if villagers paid or worked for a project. */
const occasional = ['land-expropriation', 'housing-expropriation', 'village-levies'];

/**
 * 法定主动公开内容: the categories of 政府信息公开条例 arts. 20 and 21. A department (and for art. 20 a township) that shows nothing in
 * a category may have nothing; the county government always has something.
 */
export const categoryDuties: readonly Duty[] = [
	...items.map(article20),
	...article21('county').map((category) =>
		unlessNone(categoryDuty(category, `county-${category.id}`, countyAndDepartments)),
	),
	...article21('township').map(ofTownship),
];

function article20([id, title, levels]: (typeof items)[number]): Duty {
	const category = disclosureCategories.find((candidate) => candidate.id === id);
	if (!category) throw new Error(`There is no disclosure category ${id}`);
	const duty = { ...categoryDuty(category, `${id}-information`, levels), title };
	if (id === 'organization') return onAgencyPages(duty);
	if (id === 'emergency')
		return unlessNone({ ...duty, evidence: [...duty.evidence, emergencyPlans] });
	if (id !== 'regulations') return unlessNone(duty);
	return unlessNone({ ...duty, evidence: [...duty.evidence, { section: 'normative-documents' }] });
}

/**
 * A duty whose evidence is the agency's own page, which does not state since when. Documents of the category are
 * candidates, since they do not mark what they contain.
 */
function onAgencyPages(duty: Duty): Duty {
	return {
		...duty,
		criterion: { kind: 'elements', elements: organization },
		deadline: standing.deadline,
		evidence: [
			...duty.evidence,
			{ section: 'agencies', title: '机构(职能|设置|概况)|领导(分工|信息)' },
		],
		person:
			'职能、地址、时间、电话和负责人在不在可以自动判断；是否属实，变更以后是否20个工作日内更新，由人核对。',
	};
}

function ofTownship(category: DisclosureCategory): Duty {
	const duty = categoryDuty(category, `township-${category.id}`, ['township']);
	return occasional.includes(category.id) ? { ...duty, absence: 'review' } : duty;
}

function unlessNone(duty: Duty): Duty {
	return { ...duty, anywhere: true, absence: 'silent' };
}

function categoryDuty(
	{ id: category, title, basis }: DisclosureCategory,
	id: string,
	levels: readonly DisclosureLevel[],
): Duty {
	return {
		id,
		title,
		basis: [
			law('disclosure', basis.slice(basis.indexOf('第'))),
			givesTime(law('disclosure', '第二十六条')),
		],
		levels,
		...disclosedInTime,
		evidence: [{ section: 'information', category }],
	};
}

function article21(level: DisclosureLevel): DisclosureCategory[] {
	return disclosureCategories.filter(
		({ basis, levels }) => basis.endsWith('第二十一条') && levels.includes(level),
	);
}
