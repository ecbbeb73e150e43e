/** A field (领域) of the 基层政务公开标准目录. */
export interface CatalogueField {
	/** Permanent. It is the file's name in `content/catalogue-items/` and a part of the address. */
	id: string;
	title: string;
	/** Its name in 国办发〔2019〕54号, where later documents changed it. */
	formerTitle?: string;
}

/** The 26 fields of 国办发〔2019〕54号. A county adds others as files with Chinese names. */
export const catalogueFieldNames: readonly CatalogueField[] = [
	{ id: 'major-projects', title: '重大建设项目' },
	{ id: 'public-resource-trading', title: '公共资源交易' },
	{ id: 'compulsory-education', title: '义务教育' },
	{ id: 'household-registration', title: '户籍管理' },
	{ id: 'social-assistance', title: '社会救助' },
	{ id: 'elderly-care', title: '养老服务' },
	{ id: 'public-legal-services', title: '公共法律服务' },
	{ id: 'budgets', title: '财政预决算' },
	{ id: 'employment', title: '就业' },
	{ id: 'social-insurance', title: '社会保险' },
	{ id: 'territorial-planning', title: '国土空间规划', formerTitle: '城乡规划' },
	{ id: 'land-expropriation', title: '农村集体土地征收', formerTitle: '征地补偿' },
	{ id: 'environment', title: '生态环境' },
	{ id: 'housing-expropriation', title: '国有土地上房屋征收与补偿' },
	{ id: 'affordable-housing', title: '保障性住房' },
	{ id: 'rural-housing', title: '农村危房改造' },
	{ id: 'urban-enforcement', title: '城市综合执法' },
	{ id: 'municipal-services', title: '市政服务' },
	{ id: 'farm-subsidies', title: '涉农补贴' },
	{ id: 'public-culture', title: '公共文化服务' },
	{ id: 'health', title: '卫生健康', formerTitle: '医疗卫生' },
	{ id: 'work-safety', title: '安全生产' },
	{ id: 'disaster-relief', title: '救灾' },
	{ id: 'taxation', title: '税收管理' },
	{ id: 'food-drugs', title: '食品药品监管' },
	{ id: 'rural-revitalisation', title: '巩固脱贫成果', formerTitle: '扶贫' },
];

/**
 * The Chinese name of a field: for the 26 fields by their id, for others the file's own Chinese name; otherwise
 * `undefined`, also for the Chinese name of one of the 26, whose file is named by the id.
 */
export function catalogueFieldTitle(file: string): string | undefined {
	const known = catalogueFieldNames.find(({ id }) => id === file);
	if (known) return known.title;
	return /^[\p{Script=Han}（）、]+$/u.test(file) && !byTitle.has(file) ? file : undefined;
}

/**
 * The name that a field's file should have, from a name by which the published catalogue goes, such as
 * `医疗卫生领域基层政务公开标准目录`; `undefined` when no Chinese name of a field is in it.
 */
export function catalogueFileName(published: string): string | undefined {
	const name = published
		.normalize('NFKC')
		.replace(/[\s\d._-]|\([^()]*\)|《|》/g, '')
		.replace(/(?:领域)?(?:基层)?(?:政务公开)?(?:公开)?(?:事项)?标准目录$/, '')
		.replace(/领域$/, '');
	const known = byTitle.get(name) ?? name;
	return catalogueFieldTitle(known) === undefined ? undefined : known;
}

/** Today's and former title → id. */
const byTitle: ReadonlyMap<string, string> = new Map(
	catalogueFieldNames.flatMap(({ id, title, formerTitle }) =>
		[title, formerTitle].flatMap((name) => (name === undefined ? [] : [[name, id] as const])),
	),
);
