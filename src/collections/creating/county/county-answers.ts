import { siteSettings } from '../../registers/site.ts';

/** What a county must say, and may say, before its first page. */
export interface CountyAnswers {
	/** The county's full name. */
	county: string;
	/** The six digits of its administrative division. */
	division?: string | undefined;
	/** The site's address. */
	address: string;
	owner?: string | undefined;
	phone?: string | undefined;
	/** A file with agencies, or their names. */
	agencies?: string | undefined;
}

/** What is asked, in order: the option, the question, and what is proposed. */
export const countyQuestions = [
	{ option: 'name', question: '县（市、区）的全称', example: '青禾县', isRequired: true },
	{ option: 'division', question: '行政区划代码，6 位数字', example: '999901' },
	{
		option: 'address',
		question: '网站首页的网址',
		example: 'https://www.qinghe.example/',
		isRequired: true,
	},
	{ option: 'owner', question: '主办单位', example: '青禾县人民政府' },
	{ option: 'phone', question: '网站联系电话，区号-号码', example: '0000-1234567' },
	{
		option: 'agencies',
		question: '机构名单：一个 CSV 或文本文件，或者几个名称，用“、”隔开',
		example: '名单.csv',
	},
] as const;

export type CountyOption = (typeof countyQuestions)[number]['option'];
export type GivenOptions = Readonly<Partial<Record<CountyOption, string | undefined>>>;

/** The answers, or in Chinese everything that is wrong with them. */
export function readAnswers(
	given: GivenOptions,
): { answers: CountyAnswers } | { problems: string[] } {
	const stated = Object.fromEntries(
		countyQuestions.map(({ option }) => [option, given[option]?.trim() || undefined]),
	) as GivenOptions;
	const missing = countyQuestions.flatMap(({ option, question, example, ...asked }) =>
		'isRequired' in asked && stated[option] === undefined
			? [`缺少 --${option}（${question}），例如 --${option} ${example}`]
			: [],
	);
	const { name: county = '', division, owner, phone, agencies } = stated;
	const address = withSlash(stated.address ?? '');
	const problems = [
		...missing,
		...(county !== '' && !/^\p{Script=Han}{1,20}[县市区旗]$/u.test(county)
			? [`--name：应是县（市、区、旗）的全称，例如 青禾县，现在是“${county}”`]
			: []),
		...(division !== undefined && !/^\d{6}$/.test(division)
			? ['--division：行政区划代码是 6 位数字']
			: []),
		...faultsOf('address', stated.address && address),
		...faultsOf('owner', owner),
	];
	return problems.length > 0
		? { problems }
		: { answers: { county, division, address, owner, phone, agencies } };
}

function faultsOf(option: 'address' | 'owner', value: string | undefined): string[] {
	if (value === undefined || value === '') return [];
	const { error } = siteSettings.schema.shape[option].safeParse(value);
	return (error?.issues ?? []).slice(0, 1).map(({ message }) => `--${option}：${message}`);
}

/** A host without its slash means the same. */
function withSlash(address: string): string {
	return /^https?:\/\/[^/]+$/.test(address) ? `${address}/` : address;
}
