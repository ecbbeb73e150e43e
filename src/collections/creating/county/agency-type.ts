import type { AgencyType } from '../../fields/agency-types.ts';

/** Forms of names that can mean one kind of agency only, the first that fits. `{county}` stands for the county's name. */
const certain: readonly (readonly [pattern: string, type: AgencyType])[] = [
	['^{county}人民政府$', 'county'],
	['^国家税务总局|税务局$|海关$|国家安全局$|^国家外汇管理局|^中国人民银行', 'vertical'],
	['(?:人民法院|人民检察院|人民武装部)$', 'other'],
	['^中共|委员会(?:办公室|组织部|宣传部|统战部|政法委员会|巡察工作领导小组办公室)$', 'other'],
	['(?:镇|乡)(?:人民政府)?$', 'township'],
	['街道(?:办事处)?$', 'subdistrict'],
	['(?:开发区|园区|新区|示范区|度假区)(?:管理委员会|管委会)$', 'zone'],
	['市(?:生态环境|自然资源和规划|自然资源)局{county}分局$', 'city-office'],
	['^{county}(?:人民政府办公室|政府办公室)$', 'department'],
	['^{county}(?:人民政府)?[^县市区]{2,20}(?:局|委员会)$', 'department'],
];

/** Names that end like a department's and are not one, or not in every county. */
const uncertain =
	/(?:气象|烟草专卖|邮政|供电|地震|档案|史志|机关事务|公积金|邮政管理)|纪律检查|纪委|人大|政协|常务委员会|总工会|妇女联合会/;

/** The kind of an agency as far as its name is proof; `undefined` where it may be several. `county` is the county's full name. */
export function agencyTypeOf(name: string, county: string): AgencyType | undefined {
	const found = certain.find(([pattern]) =>
		new RegExp(pattern.replaceAll('{county}', county)).test(name),
	);
	if (!found) return undefined;
	return found[1] === 'department' && uncertain.test(name) ? undefined : found[1];
}
