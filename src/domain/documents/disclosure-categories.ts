/** Who has the duty: the county government, its departments, the townships. */
export type DisclosureLevel = 'county' | 'department' | 'township';

/** A category of information that must be disclosed (法定主动公开内容). */
export interface DisclosureCategory {
	/** Permanent; part of addresses. */
	id: string;
	title: string;
	/** The provision that requires it. */
	basis: string;
	levels: readonly DisclosureLevel[];
}

const everyLevel = ['county', 'department', 'township'] as const;

/** The categories of 政府信息公开条例 art. 20 (all agencies) and art. 21 (in addition, county and township). */
export const disclosureCategories: readonly DisclosureCategory[] = [
	article20('一', 'regulations', '行政法规、规章和规范性文件'),
	article20('二', 'organization', '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名'),
	article20('三', 'plans', '国民经济和社会发展规划、专项规划、区域规划及相关政策'),
	article20('四', 'statistics', '统计信息'),
	article20('五', 'licensing', '行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果'),
	article20(
		'六',
		'penalties',
		'行政处罚、行政强制的依据、条件、程序以及认为具有一定社会影响的行政处罚决定',
	),
	article20('七', 'budget', '财政预算、决算信息'),
	article20('八', 'fees', '行政事业性收费项目及其依据、标准'),
	article20('九', 'procurement', '政府集中采购项目的目录、标准及实施情况'),
	article20('十', 'major-projects', '重大建设项目的批准和实施情况'),
	article20(
		'十一',
		'livelihood',
		'扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
	),
	article20('十二', 'emergency', '突发公共事件的应急预案、预警信息及应对情况'),
	article20(
		'十三',
		'supervision',
		'环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
	),
	article20('十四', 'civil-service-exam', '公务员招考的职位、名额、报考条件等事项以及录用结果'),
	article20('十五', 'other', '其他法定应当主动公开的信息'),
	article21('municipal-works', '市政建设', ['county']),
	article21('public-services', '公共服务', ['county']),
	article21('public-welfare', '公益事业', ['county']),
	article21('land-expropriation', '土地征收', ['county', 'township']),
	article21('housing-expropriation', '房屋征收', ['county', 'township']),
	article21('public-security', '治安管理', ['county']),
	article21('social-assistance', '社会救助', ['county', 'township']),
	article21('rural-policies', '贯彻落实农业农村政策', ['township']),
	article21('irrigation-works', '农田水利工程建设运营', ['township']),
	article21('farmland-transfer', '农村土地承包经营权流转', ['township']),
	article21('homestead-review', '宅基地使用情况审核', ['township']),
	article21('village-levies', '筹资筹劳', ['township']),
];

function article20(item: string, id: string, title: string): DisclosureCategory {
	return { id, title, basis: `《政府信息公开条例》第二十条第（${item}）项`, levels: everyLevel };
}

function article21(
	id: string,
	title: string,
	levels: readonly DisclosureLevel[],
): DisclosureCategory {
	return { id, title, basis: '《政府信息公开条例》第二十一条', levels };
}
