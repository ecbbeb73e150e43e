/** Kind of agency → the Chinese that readers see, in the order in which a directory lists them. */
export const agencyTypes = {
	county: '县级人民政府',
	department: '县级政府部门',
	township: '乡镇人民政府',
	subdistrict: '街道办事处',
	zone: '开发区管理机构',
	dispatched: '派出机构',
	authorised: '法律法规授权的组织',
	vertical: '垂直管理部门',
	superior: '上级机关',
	other: '其他机关',
} as const;

export type AgencyType = keyof typeof agencyTypes;
