/** A surname, 某 in place of the rest, then optionally something that tells several persons apart. */
const maskedPerson =
	/^\p{Script=Han}{1,2}某{1,3}(?:[甲乙丙丁戊己庚辛]|[一二三四五六七八九十]{1,2}|\d{1,2}|先生|女士)?$/u;

const organisation =
	/(?:公司|集团|企业|工厂|厂|商行|商店|店|超市|餐厅|饭店|酒店|馆|合作社|联社|家庭农场|农场|中心|局|委员会|居委会|村委会|协会|学会|商会|学校|小学|中学|大学|幼儿园|学院|医院|卫生室|诊所|研究院|研究所|事务所|基金会|村民小组|工作室|经营部|门市部|服务部|加油站|站|部|社|所|院|行|坊|园|场|铺|吧|[(（][^()（）]+[)）])$/;

/** The shortest name of an organisation, in characters; shorter ones may be the name of a person. */
const shortestOrganisation = 5;

/**
 * Whether a natural person's name is masked as required for published penalties, licences and reconsiderations: only
 * the surname (one or two characters) is readable, and 某 replaces the rest (`李某`, `欧阳某某`). 甲 to 辛, a number (`李某3`), 先生
 * or 女士 may follow.
 */
export function isMaskedName(name: string): boolean {
	return maskedPerson.test(name);
}

/**
 * Whether a party's name may be published: a natural person's name must be masked, an organisation's name must be
 * complete. `李某等3人` means several persons. A name of up to four characters without 某 counts as a person's.
 */
export function isPublishableParty(name: string): boolean {
	const first = name.replace(/等[\d一二三四五六七八九十百]+[人户]$/, '');
	if (isMaskedName(first)) return true;
	return [...first].length >= shortestOrganisation && organisation.test(first);
}

/** A name with everything but the surname hidden: `李明` → `李某`. */
export function maskedName(name: string): string {
	return `${[...name][0] ?? ''}某`;
}
