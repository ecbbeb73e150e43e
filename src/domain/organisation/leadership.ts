/** Whether an organ is led from above in the sense of 行政复议法 art. 27, and why, in Chinese. */
export interface Leadership {
	/** `vertical`: the article names it; `local`: an organ of the local government; `unsure`: the texts that were read do not decide. */
	kind: 'vertical' | 'local' | 'unsure';
	reason: string;
}

interface NamedKind extends Leadership {
	name: RegExp;
}

// The article names customs, finance, foreign exchange, tax and state security, and adds 等; who else belongs there
// depends on acts about each service that were not read.
const kinds: readonly NamedKind[] = [
	{
		name: /海关|外汇管理|金融监督管理|金融监管(?:总局|局|分局|支局)|银行业|保险监督|证券监督|中国人民银行|人民银行.*行$/,
		kind: 'vertical',
		reason: '海关、金融、外汇管理是《行政复议法》第二十七条点名的垂直领导机关',
	},
	{
		name: /税务/,
		kind: 'vertical',
		reason: '税务机关是《行政复议法》第二十七条点名的机关',
	},
	{
		name: /国家安全/,
		kind: 'vertical',
		reason: '国家安全机关是《行政复议法》第二十七条点名的机关',
	},
	{
		name: /公安/,
		kind: 'local',
		reason: '县公安局是县级人民政府的工作部门，不是《行政复议法》第二十七条所说的垂直领导机关',
	},
	{
		name: /分局$/,
		kind: 'local',
		reason: '市级部门按行政区划设在县里的分局，按《行政复议法》第二十四条管辖',
	},
	{
		name: /气象/,
		kind: 'unsure',
		reason:
			'气象主管机构在上级气象主管机构和本级人民政府的领导下工作（《气象法》第五条），《行政复议法》第二十七条没有点名',
	},
	{
		name: /烟草|邮政|海事|铁路|民航|消防|移民|出入境|粮食和物资储备|调查队|地震|矿山安全/,
		kind: 'unsure',
		reason: '《行政复议法》第二十七条没有点名，是不是实行垂直领导的机关要看它的管理体制',
	},
];

/** Whether an organ that is entered as led from above is so in the sense of 行政复议法 art. 27, as far as its name tells. */
export function leadershipOf(name: string): Leadership {
	const found = kinds.find((one) => one.name.test(name));
	return found
		? { kind: found.kind, reason: found.reason }
		: {
				kind: 'unsure',
				reason:
					'《行政复议法》第二十七条点名的是海关、金融、外汇管理、税务和国家安全机关，从名称看不出是不是其中一种',
			};
}
