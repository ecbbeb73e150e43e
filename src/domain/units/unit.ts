/** What a unit may be as a member of a group: kinds of agencies of the register, then kinds of units outside of it. */
const agencyMemberKinds = [
	'乡镇人民政府',
	'街道办事处',
	'政府部门',
	'行政执法主体',
	'垂直管理部门',
] as const;

/** Kinds of units that are no agencies of the register. */
export const unitKinds = [
	'党的机关',
	'纪检监察机关',
	'人大机关',
	'政协机关',
	'审判机关',
	'检察机关',
	'群团组织',
	'事业单位',
	'垂直管理单位',
	'企业和金融机构',
	'议事协调机构',
	'其他',
] as const;

export const memberKinds = [...agencyMemberKinds, ...unitKinds] as const;

export type MemberKind = (typeof memberKinds)[number];

/** A body that a document gives work to: an agency of the register, or a unit outside of it. */
export interface Unit {
	id: string;
	name: string;
	shortName?: string | undefined;
	/** What documents call it besides. */
	otherNames?: readonly string[] | undefined;
	kinds: readonly MemberKind[];
	/** True if it has a page of its own, as agencies do. */
	isAgency: boolean;
}

/** Several units under one name, as documents write it. */
export interface UnitGroup {
	name: string;
	otherNames?: readonly string[] | undefined;
	/** The members; `undefined` if nobody has stated them. */
	members: readonly Unit[] | undefined;
}
