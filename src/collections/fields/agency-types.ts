import type { DisclosureLevel } from '../../domain/documents/disclosure-categories.ts';

/** Kind of agency → the Chinese that readers see, in the order in which a directory lists them. */
export const agencyTypes = {
	county: '县级人民政府',
	department: '县级政府部门',
	township: '乡镇人民政府',
	subdistrict: '街道办事处',
	zone: '开发区管理机构',
	dispatched: '派出机构',
	'city-office': '市级部门派出机构',
	authorised: '法律法规授权的组织',
	vertical: '垂直管理部门',
	superior: '上级机关',
	other: '其他机关',
} as const;

export type AgencyType = keyof typeof agencyTypes;

/**
 * The level whose duties a kind of agency has. The law names governments, departments and townships (条例 arts. 20, 21).
 * The duties of other agencies, including 街道办事处, depend on the tasks entrusted to them, so they are not judged.
 */
export const levelOfType: Readonly<Partial<Record<AgencyType, DisclosureLevel>>> = {
	county: 'county',
	department: 'department',
	township: 'township',
};

/** What stands in a table for every township and subdistrict of the county. */
export const allTownships = '全部乡镇、街道';

/** What editors call the kinds of agencies besides. */
export const agencyTypeWords: Readonly<Partial<Record<AgencyType, readonly string[]>>> = {
	county: ['县政府', '人民政府', '县人民政府', '县级政府'],
	department: ['部门', '政府部门', '工作部门', '县直部门', '局', '办', '委'],
	township: ['乡镇', '镇', '乡', '镇政府', '乡政府', '乡镇政府'],
	subdistrict: ['街道', '街道办', '办事处'],
	zone: ['开发区', '园区', '管委会', '工业园区', '开发区管委会'],
	'city-office': ['分局', '市级部门分局', '市局分局'],
	authorised: ['事业单位', '授权组织'],
	vertical: ['垂直部门', '垂管部门', '垂管单位'],
	superior: ['上级', '上级部门', '市政府', '省政府'],
	other: ['其他', '其它', '其他部门'],
};
