/** A topic of government documents (主题分类). */
export interface Topic {
	/** Permanent; part of addresses. */
	slug: string;
	name: string;
	children: readonly Subtopic[];
}

/** A second-level topic. Its slug is unique within its topic. */
export interface Subtopic {
	slug: string;
	name: string;
}

/** The two levels by which the central government's portal (gov.cn) sorts documents, in its order. */
export const topics: readonly Topic[] = [
	topic('state-council', '国务院组织机构', {
		'the-state-council': '国务院',
		'general-office': '国务院办公厅',
		'constituent-departments': '国务院组成部门',
		'special-organisation': '国务院直属特设机构',
		organisations: '国务院直属机构',
		'administrative-offices': '国务院办事机构',
		'public-institutions': '国务院直属事业单位',
		'national-administrations': '国务院部委管理的国家局',
		'coordinating-bodies': '国务院议事协调机构',
		other: '其他',
	}),
	topic('general-affairs', '综合政务', {
		disclosure: '政务公开',
		supervision: '政务督查',
		'emergency-management': '应急管理',
		'e-government': '电子政务',
		'secretarial-work': '文秘工作',
		secrecy: '保密工作',
		petitions: '信访',
		'counsellors-and-history': '参事、文史',
		other: '其他',
	}),
	topic('economy', '国民经济管理、国有资产监管', {
		macroeconomy: '宏观经济',
		'economic-reform': '经济体制改革',
		statistics: '统计',
		prices: '物价',
		'state-assets': '国有资产监管',
		'major-projects': '重大建设项目',
		other: '其他',
	}),
	topic('finance', '财政、金融、审计', {
		'public-finance': '财政',
		taxation: '税务',
		banking: '银行',
		currency: '货币（含外汇）',
		securities: '证券',
		insurance: '保险',
		'social-credit': '社会信用体系建设',
		audit: '审计',
		other: '其他',
	}),
	topic('land-and-energy', '国土资源、能源', {
		land: '土地',
		minerals: '矿产',
		'water-resources': '水资源',
		ocean: '海洋',
		coal: '煤炭',
		'oil-and-gas': '石油与天然气',
		electricity: '电力',
		other: '其他',
	}),
	topic('agriculture', '农业、林业、水利', {
		farming: '农业、畜牧业、渔业',
		forestry: '林业',
		'water-works': '水利',
		other: '其他',
	}),
	topic('industry-and-transport', '工业、交通', {
		'heavy-industry': '机械制造与重工业',
		'light-industry': '轻工纺织',
		chemicals: '化工',
		'defence-industry': '国防工业',
		aerospace: '航天、航空',
		'information-industry': '信息产业（含电信）',
		roads: '公路',
		shipping: '水运',
		railways: '铁路',
		'civil-aviation': '民航',
		'postal-services': '邮政',
		other: '其他',
	}),
	topic('commerce', '商贸、海关、旅游', {
		'foreign-trade': '对外经贸合作',
		'domestic-trade': '国内贸易（含供销）',
		customs: '海关',
		quarantine: '检验、检疫',
		tourism: '旅游',
		other: '其他',
	}),
	topic('market-and-safety', '市场监管、安全生产监管', {
		'business-registration': '工商',
		quality: '质量监督',
		standards: '标准',
		'food-and-drugs': '食品药品监管',
		'work-safety': '安全生产监管',
		other: '其他',
	}),
	topic('construction-and-environment', '城乡建设、环境保护', {
		'urban-planning': '城市规划',
		construction: '城乡建设（含住房）',
		environment: '环境监测、保护与治理',
		'resource-conservation': '节能与资源综合利用',
		'weather-and-surveying': '气象、水文、测绘、地震',
		other: '其他',
	}),
	topic('science-and-education', '科技、教育', {
		science: '科技',
		education: '教育',
		'intellectual-property': '知识产权',
		other: '其他',
	}),
	topic('culture', '文化、广电、新闻出版', {
		arts: '文化',
		heritage: '文物',
		press: '新闻出版',
		broadcasting: '广播、电影、电视',
		other: '其他',
	}),
	topic('health-and-sport', '卫生、体育', {
		health: '卫生',
		medicine: '医药管理',
		sport: '体育',
		other: '其他',
	}),
	topic('population', '人口与计划生育、妇女儿童工作', {
		'family-planning': '人口与计划生育',
		'women-and-children': '妇女儿童',
		other: '其他',
	}),
	topic('labour-and-personnel', '劳动、人事、监察', {
		employment: '劳动就业',
		'social-security': '社会保障',
		personnel: '人事工作',
		'veterans-placement': '军转安置',
		supervision: '监察',
		'professional-conduct': '纠正行业不正之风',
		other: '其他',
	}),
	topic('security-and-justice', '公安、安全、司法', {
		police: '公安',
		'state-security': '国家安全',
		justice: '司法',
		other: '其他',
	}),
	topic('civil-affairs', '民政、扶贫、救灾', {
		'disaster-relief': '减灾救灾',
		veterans: '优抚安置',
		welfare: '社会福利',
		'divisions-and-place-names': '行政区划与地名',
		'social-organisations': '社团管理',
		'poverty-alleviation': '扶贫',
		other: '其他',
	}),
	topic('ethnicity-and-religion', '民族、宗教', {
		'ethnic-affairs': '民族事务',
		'religious-affairs': '宗教事务',
	}),
	topic('foreign-affairs', '对外事务', {
		diplomacy: '外交、外事',
		treaties: '国际条约、国际组织',
		other: '其他',
	}),
	topic('hong-kong-macao-taiwan', '港澳台侨工作', {
		'hong-kong-and-macao': '港澳工作',
		taiwan: '对台工作',
		'overseas-chinese': '侨务工作',
	}),
	topic('defence', '国防', {
		'defence-building': '国防建设',
		mobilisation: '国防动员',
	}),
	topic('other', '其他', {}),
];

/**
 * Finds the topic that `text` names: `综合政务`, or two levels joined by `\`, `/` or `-`, full-width or not:
 * `综合政务\政务公开`. `undefined` when a level is unknown.
 */
export function findTopic(text: string): { topic: Topic; child?: Subtopic } | undefined {
	const [first, second, ...more] = comparable(text).split(/[\\/-]/);
	const topic = topics.find(({ name }) => comparable(name) === first);
	if (!topic || more.length > 0) return undefined;
	if (second === undefined) return { topic };
	const child = topic.children.find(({ name }) => comparable(name) === second);
	return child && { topic, child };
}

/** The canonical name of the topic that `text` names, `综合政务/政务公开`; `undefined` when it names no topic. */
export function topicPath(text: string): string | undefined {
	const found = findTopic(text);
	return found?.child ? `${found.topic.name}/${found.child.name}` : found?.topic.name;
}

function topic(slug: string, name: string, children: Record<string, string>): Topic {
	return { slug, name, children: Object.entries(children).map(([slug, name]) => ({ slug, name })) };
}

/** The text without spaces, with half-width brackets and separators. */
function comparable(text: string): string {
	return text.normalize('NFKC').replace(/\s/g, '');
}
