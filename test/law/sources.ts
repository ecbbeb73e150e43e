/** What a text rests on whose source cannot stand beside it in the code. */
interface Source {
	/** Relative to `src/`. */
	file: string;
	/** How the text begins. */
	starts: string;
	/** The provision; or, of a text that states no rule of law, what it says instead. */
	source: string;
}

const page = 'names what the page shows; each duty there cites its own clauses';

/** Legal words that stand in the code without a citation of their own, in its text or beside it. */
export const sources: readonly Source[] = [
	{ file: 'domain/documents/citation.ts', starts: '《…》…', source: 'form of a title' },
	{
		file: 'domain/documents/disclosure-categories.ts',
		starts: '其他法定应当主动公开的信息',
		source: '《政府信息公开条例》第二十条第（十五）项',
	},
	{
		file: 'domain/reconsideration/reconsideration-notes.ts',
		starts: '没有写明法律名称的条文',
		source: 'tells how articles are cited',
	},
	{ file: 'domain/reconsideration/time-limits.ts', starts: '工作日', source: 'a unit' },
	{
		file: 'domain/reports/annual-report.ts',
		starts: '“…”一列：第一项加第二项是',
		source:
			'arithmetic of the form’s corner note (国办公开办函〔2021〕30号), whose table was not read',
	},
	{ file: 'interface/zh-CN.ts', starts: '应当公开的内容和履行情况', source: page },
	{ file: 'interface/zh-CN.ts', starts: '每年有固定期限的公开义务', source: page },
	{ file: 'interface/zh-CN.ts', starts: '任何人都可以从外部核查', source: 'tells how to audit' },
	{ file: 'interface/zh-CN.ts', starts: '…应当公开什么', source: page },
	{ file: 'interface/zh-CN.ts', starts: '各领域应当公开的事项见', source: page },
	{
		file: 'domain/documents/disclosure-time-limit.ts',
		starts: '^(…)?(?:在)?',
		source: 'reads the limit that an item of the catalogue states',
	},
	{
		file: 'domain/documents/disclosure-time-limit.ts',
		starts: '自?作出',
		source: 'reads the limit that an item of the catalogue states',
	},
	{
		file: 'interface/zh-CN.ts',
		starts: '各单位在次月2日前报送上月进展',
		source: 'a county plan of 法治政府建设, 八（二）; no law',
	},
	{
		file: 'collections/tables/interaction/channels.ts',
		starts: '数字和单位，写成“5个工作日”',
		source: 'an example of what the channel itself promises',
	},
	{
		file: 'collections/tables/interaction/channels.ts',
		starts: '应写成“5个工作日”',
		source: 'an example of what the channel itself promises',
	},
	{
		file: 'interface/zh-CN.ts',
		starts: '事中公示：现场应当看到什么',
		source: '国办发〔2018〕118号（五）',
	},
	{ file: 'interface/zh-CN.ts', starts: '工作日', source: 'a unit' },
	{ file: 'interface/zh-CN.ts', starts: '下表按照法治政府建设', source: page },
	{ file: 'interface/zh-CN.ts', starts: '要核对应当公开的内容', source: page },
	{ file: 'queries/hubs/services.ts', starts: '看谁有权执法', source: page },
	{ file: 'queries/hubs/services.ts', starts: '逐条对照应当公开的内容', source: page },
	{ file: 'queries/ledger/outcome-pages.ts', starts: '期限已过，或者应当', source: page },
	{ file: 'collections/tables/catalogue-items.ts', starts: '基层政务公开标准目录', source: page },
	{
		file: 'collections/sections/reconsideration-sections.ts',
		starts: '行政复议申请应当符合的七项条件',
		source: '《行政复议法》第三十条',
	},
	{
		file: 'collections/sections/reconsideration-sections.ts',
		starts: '应当先申请行政复议、再提起行政诉讼的案件',
		source: '《行政复议法》第二十三条',
	},
	{
		file: 'collections/sections/sections.ts',
		starts: '应当公开法治政府建设年度报告的单位',
		source: '《法治政府建设与责任落实督察工作规定》第二十四条',
	},
	{ file: 'collections/sections/sections.ts', starts: '应当公开的内容逐条对应', source: page },
	{ file: 'collections/sections/sections.ts', starts: '各机关依法应当公开的内容', source: page },
	{ file: 'collections/sections/sections.ts', starts: '每个机关应当公开什么', source: page },
	{
		file: 'audit/duties/categories.ts',
		starts: '职能、地址、时间、电话和负责人在不在',
		source: '《政府信息公开条例》第二十条第（二）项、第二十六条',
	},
];
