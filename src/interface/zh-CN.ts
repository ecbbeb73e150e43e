/**
 * The words of the interface, by the place where they are shown. Templates and browser scripts contain no words of
 * their own. Labels, headings, hints, counts and empty states of the portal are here. Words that do not depend on the
 * portal's design are data: names of sections, fields and states and what a statute says (`domain/`, `collections/`,
 * `queries/`), and messages for editors (`check`, `import`).
 *
 * Each place is one export, so that a browser script loads only its own words: first the frame and the shared words,
 * then components, browser scripts, layouts and pages. `Sentence.astro` replaces `{name}` in a sentence by an element.
 */

/** The frame around every page; other languages have it too. */
export const frame = {
	/** The language's own name: the text of links from the other languages. */
	language: '中文',
	pageTitle: (page: string, site: string) => `${page}_${site}`,
	skipToMain: '跳到正文',
	reading: {
		region: '无障碍与阅读设置',
		statement: '无障碍',
		largeType: '大字模式',
		settings: '阅读设置',
		/** Keyed by the names and values of `design/reading-choices.ts`; the value without a name is `default`. */
		choices: {
			type: { label: '字号', options: { default: '标准', large: '大字' } },
			theme: { label: '颜色', options: { default: '跟随系统', light: '浅色', dark: '深色' } },
			contrast: { label: '对比度', options: { default: '跟随系统', more: '高对比度' } },
		},
	},
	search: { label: '搜索全站', hint: '标题、文号或关键词', submit: '搜索' },
	navigation: '主导航',
	sectionMenu: '全部栏目',
	breadcrumbs: '当前位置',
	/** Names of sections, if they differ from those of `collections/sections/sections.ts`. */
	sections: {} as Readonly<Record<string, string>>,
	pager: {
		region: '分页',
		previous: '上一页',
		next: '下一页',
		page: (number: number) => `第 ${number} 页`,
	},
	contents: '目录',
	tableOf: (columns: readonly string[]) => `表格：${columns.join('、')}`,
	publishedOn: (day: string) => `发布于 ${day}`,
	updatedOn: (day: string) => `更新于 ${day}`,
	footer: {
		partyGovernmentMark: '党政机关网站标识',
		errorReport: '我为政府网站找错',
		owner: '主办单位',
		contact: '联系方式',
		phone: '电话 ',
		email: '邮箱 ',
		address: '地址 ',
		postcode: '邮编 ',
		siteCode: '网站标识码',
		icp: 'ICP备案编号',
		publicSecurity: '公安机关备案',
		superiors: '上级政府',
		departments: '部门网站',
		related: '相关网站',
		externalBefore: '标有',
		externalAfter: '的链接指向外部网站，打开后就离开本网站，其内容由对方负责。',
	},
	notFound: {
		title: '没有找到这个网页',
		reason: '网址可能有误，或者网页已经移走。您可以：',
		search: '搜索标题、文号或关键词',
		siteMap: '从网站地图查找',
		home: '回到首页',
	},
};

/** What is asked before a link leads away; other languages have it too. */
export const leaving = {
	question: (site: string) => `您访问的链接即将离开“${site}”网站，是否继续？`,
	stay: '留在本网站',
	go: '继续访问',
};

/** Words that several places share. */
export const common = {
	cancelled: '已取消',
	asOfNote: (day: string) => `截至 ${day}。`,
	none: '目前没有',
	noContent: '目前没有内容。',
	noDocuments: '目前没有这一类文件。',
	noShortcomings: '没有缺失、逾期或者久未更新的内容。',
	noComingDue: '没有能够算出日期的到期事项。',
	comingDue: '即将到期',
	numberedPage: (name: string, page: number) => `${name}（第 ${page} 页）`,
	labelled: (label: string, text: string) => `${label}：${text}`,
	qualified: (text: string, more: string) => `${text}（${more}）`,
	fileFacts: (type: string, size: string) => `${type}，${size}`,
	counted: (name: string, count: number) => `${name}（${count} 件）`,
	all: (name: string) => `全部${name}`,
	allOf: (name: string, count: number) => `全部${name}（${count} 件）`,
	comma: '、',
	pause: '，',
	semicolon: '；',
	colon: '：',
	projected: '（推算）',
	evidenceInAll: (count: number) => ` 等 ${count} 处`,
	agency: '机关',
	abolished: (agency: string) => `${agency}（已撤销）`,
	year: '年度',
	duty: '公开义务',
	newest: '最近公开',
	csv: 'CSV（Excel 可以打开）',
	phone: '联系电话',
	lawArticle: '条文',
};

function pagePlace(page: number, pageCount: number): string {
	return pageCount > 1 ? `，第 ${page} 页，共 ${pageCount} 页` : '';
}

export const agencyContact = {
	caption: (agency: string) => `${agency}联系方式`,
	agency: '机构',
};

export const catalogueEntries = {
	matter: '公开事项',
	timeLimit: '公开时限',
	state: '公开情况',
	keptHere: '标准目录事项：',
	published: (count: number, newest: string | undefined) =>
		newest ? `有 ${count} 件，最近 ${newest}` : `有 ${count} 件，日期不详`,
	none: '没有',
	timely: (late: number, judged: number) =>
		late === 0
			? `，按公开时限核对 ${judged} 件，都在期限内`
			: `，按公开时限核对 ${judged} 件，逾期 ${late} 件`,
	placeCount: (label: string, count: number) => `${label}（${count} 件）`,
};

export const categoryTable = { category: '公开内容', count: '件数' };

export const comingDueTable = {
	caption: '即将到期的公开义务',
	past: '已到期',
	due: '最后一天',
	period: (period: string) => `（${period} 年度）`,
	agenciesInAll: (count: number) => ` 等 ${count} 个机关`,
};

export const deadline = {
	/** The last day counts: opinions are taken until its end. */
	days: '{day} 截止（含当天），还有 {count} 天',
	lastDay: '今天截止（含今天）',
};

export const documentDownloads = {
	word: '下载 Word 文件',
	layout: 'DOCX，按公文格式排版；打印本页也是这种格式',
};

export const documentList = {
	formedOn: (day: string) => `成文日期 ${day}`,
	stateAsOf: '状态截至 {day}。',
	validityAsOf: '效力状态截至 {day}。',
};

export const dutyMatrix = { caption: (agencies: string) => `${agencies}的公开义务一览表` };

export const dutyYear = {
	month: (month: number) => `${month} 月`,
	day: (month: number, day: number) => `${month} 月 ${day} 日`,
	none: '没有固定期限',
};

export const facetNav = {
	region: '分类查看',
	all: '全部',
	allOptions: (count: number, facet: string) => `全部 ${count} 个${facet}`,
};

export const freshnessLine = {
	fresh: (limit: string) => `最近更新 {newest}，在 ${limit}的时限以内（截至 {day}）`,
	stale: (limit: string) => `最近更新 {newest}，超过 ${limit}没有更新 {stale}（截至 {day}）`,
};

export const outcomeCounts = { region: '按结果计数' };

export const tableChanges = {
	none: (since: string) => `与${since}相比没有变化`,
	summary: (since: string, added: number, removed: number, changed: number) =>
		`与${since}相比：新增 ${added} 项，取消 ${removed} 项，调整 ${changed} 项`,
	added: (key: string) => `新增：${key}`,
	removed: (key: string) => `取消：${key}`,
	changed: (key: string, columns: readonly string[]) => `调整：${key}（${columns.join('、')}）`,
	unnamed: (count: number) => `其中 ${count} 项涉及现在已经不在名单上的个人，不列出`,
};

export const timeline = { until: '至 {day}' };

export const trendChart = {
	picture: (title: string) => `${title}折线图，数字见表格`,
	table: (title: string) => `${title}表`,
};

export const stalePage = {
	notice: (builtOn: string) =>
		`本网站最近一次更新是 ${builtOn}，这个网页的内容可能已经过时，请向发布机关核实。`,
};

/** What printed pages and Word files say of the day of a document's state. */
export const printed = { asOf: (day: string) => `截至${day}：` };

export const validityStatement = {
	asOf: '截至 {day}',
	/** How a document is named that changes the validity of another: `替代它的文件`. */
	successor: (label: string, isSo: boolean) => (isSo ? label : `将${label}`),
};

/** What stands behind an article that ends alone. */
export const endedPart = { note: (note: string, isSo: boolean) => (isSo ? note : `将${note}`) };

export const verdictList = {
	due: '期限 {day}',
	published: '公开 {day}',
	evidence: '依据网页：',
};

export const candidateLinks = {
	title: '待核对的网页：',
	why: (reason: string) => `（${reason}）`,
};

export const verdictTable = {
	outcome: '结果',
	due: '期限',
	published: '公开日期',
	reason: '理由和依据网页',
};

export const withdrawnRows = {
	heading: '已经撤下的记录',
	reason: (reason: string, count: number) => `${reason}（${count} 条）`,
	row: (key: string, day: string) => `${key}，${day} 撤下`,
	moved: '换了编号',
	movedRow: (key: string, day: string) => `${key}，${day} 起见{newAddress}`,
	newAddress: '新网址',
	note: (day: string) => `截至 ${day}。撤下的记录不再显示内容，也不在下载的文件里。`,
};

export const copyCitation = {
	copy: '复制引文',
	copied: '已复制',
	copiedPlace: (place: string) => `已复制：${place}`,
	failed: '没有复制成功',
	failedHelp: '没有复制成功，请复制地址栏里的网址',
};

export const tableTools = {
	filter: '筛选本页的行 ',
	rows: (count: number) => `${count} 行`,
	keptRows: (kept: number, all: number) => `${all} 行中的 ${kept} 行`,
	ascending: (column: string) => `已按${column}升序排列`,
	descending: (column: string) => `已按${column}降序排列`,
};

export const searching = {
	cancelled: '已取消',
	idle: '输入词语后开始搜索。',
	loading: '正在搜索……',
	found: (count: number) => `找到 ${count} 条结果。`,
	foundInTexts: (count: number) => `连同正文，找到 ${count} 条结果。`,
	onlyTitles:
		'没有搜索正文，只按标题、文号、机构和表格查找：搜索正文的程序在这里没有运行。请重试，或者换用新版本的浏览器。',
	noneByTitle:
		'按标题、文号、机构和表格没有找到；没有搜索正文，因为搜索正文的程序在这里没有运行。请重试，或者换用新版本的浏览器，也可以从下面的清单查找。',
	noneWithFilters: '没有符合筛选条件的结果。',
	none: '没有找到。',
	notSearched: (sites: readonly string[]) => `未能搜索：${sites.join('、')}。`,
	onlyTitlesSearched: (sites: readonly string[]) => `只搜索了标题：${sites.join('、')}。`,
	failed: '搜索没有加载成功。请检查网络后重试，或者刷新网页，也可以从下面的清单查找。',
	withoutFilters: (count: number) => `去掉筛选条件，看全部 ${count} 条结果`,
	tried: (ways: readonly string[], query: string) => `按${ways.join('、')}，都没有找到“${query}”。`,
	ways: {
		text: '原文',
		number: '文号',
		pinyin: '拼音',
		initials: '拼音首字母',
		sound: '读音',
		synonyms: '同义词',
	},
	suggestions: (count: number) => `有 ${count} 条建议，可用上下方向键选择。`,
	attachment: '附件：',
	/** The label of a result that lists records instead of being one. */
	list: '栏目和清单',
	state: '效力状态',
	asOf: (day: string) => `截至 ${day}`,
	source: '来自：',
	/** Read by screen readers before the number of results. */
	answers: (facts: readonly string[]) => `直接回答：${facts.join('；')}。`,
	pause: '，',
	comma: '、',
	option: (name: string, count: number) => `${name}（${count}）`,
	/** Separates a suggestion's title, its number and its site. */
	gap: '　',
};

export const documentPage = {
	facts: '文件信息',
	asOf: '截至 {day}',
	office: '政府信息公开工作机构',
	trend: '历年变化',
	related: '相关文件',
	attachments: '附件',
	corrections: '更正记录',
	/** Between the day of a correction and what was corrected. */
	afterDay: '：',
	correctedBecause: (changed: string, reason: string) => `${changed}（${reason}）`,
	importedFrom: '本文由原系统导入，来源：',
};

export const columnList = {
	title: '栏目',
	facts: (total: number, newest: string | undefined) =>
		`${total} 份${newest ? `，最新 ${newest}` : ''}`,
};

export const listPage = {
	/** `{count}` is left out from the day on from which it is not known. */
	facts: (page: number, pageCount: number) =>
		`{count}${pageCount > 1 ? `第 ${page} 页，共 ${pageCount} 页。` : ''}{search} {facets}`,
	count: (total: number, pageCount: number) => `共 ${total} 件${pageCount > 1 ? '，' : '。'}`,
	search: '按多个条件查找',
	facets: '分类查看',
	statesAsOf: (facet: string) => `按${facet}的分类和件数截至 {day}。`,
	/** Links to the pages that show a section's documents in another way, by the ids of those pages. */
	overviews: {
		'normative-documents-clean-up': '{link}：继续有效、废止、失效的文件一览，历次清理的结果。',
		'normative-documents-filing': '{link}：接受备案的机关、备案日期和备案号。',
		'rule-of-law-report-matrix': '{link}：各单位各年度是否按时公开。',
	} as Readonly<Record<string, string>>,
	overview: '另见{link}。',
	objections: '认为文件违法或者不适当',
};

export const tablePage = {
	facts: (page: number, pageCount: number, isDated: boolean) =>
		`{part}，共 {rows} 条${pagePlace(page, pageCount)}${isDated ? '，更新于 {changedOn}' : ''}。下载：{csv}、{json}`,
	left: (count: number) =>
		`这一版另有 ${count} 条涉及的个人已经不在现在的名单上，不再显示，也不在下载的文件里。`,
	superseded: (on: string) =>
		`这是旧版，自 ${on} 起由新版代替，请看现在的版本：{current}。标有“已取消”的事项，现在的版本里没有。`,
	pending: (on: string) => `这一版自 ${on} 起施行。现在的版本：{current}。`,
	versions: '全部版本',
	parts: '全部表格',
};

export const templatePage = {
	description: (title: string, purpose: string) => `${title}：${purpose}`,
	facts: '文书信息',
	purpose: '用途',
	users: '谁使用',
	place: '交到哪里',
	toAgency: '掌握信息的行政机关的政府信息公开工作机构',
	toReconsideration: '行政复议机关',
	basis: '法律依据',
	download: '下载空白文书（Word，.docx）',
	howToPrint: '{download}，或者用浏览器的打印功能打印下面的空白文书，只会打印文书本身。',
	privacy: '本网站不收集填写的内容，也不保存个人信息。',
	blank: '空白文书',
};

export const homePage = {
	emblem: '国徽图案',
	searchLabel: '查文件、查办法、查机构',
	searchHint: '标题、文号或关键词',
	searchSubmit: '搜索',
	services: '常用入口',
};

export const agencyNotes = {
	region: '机构变动',
	stop: '。',
	issuer: '发布机构',
	formerly: (name: string, former: string) => `${name}（发文时名称：${former}）`,
	abolished: (day: string) => `已于${day}撤销，`,
	/** True on either side of the day, for a page that is read after it was made. */
	willBeAbolished: (day: string) => `自${day}起撤销，`,
	successors: '职能由',
	tookOver: '承接',
	unknownSuccessor: '职能由哪个机构承接，待核实',
	functions: (functions: string) => `（${functions}）`,
	plates: (names: string) => `加挂牌子：${names}`,
	formerName: (name: string, day: string) => `曾用名：${name}（用到${day}）`,
	plateOf: '是',
	plateOfEnd: '加挂的牌子，是一个机构，公开义务由它履行',
	jointWith: '与',
	jointWithEnd: '合署办公',
	hasPlate: '加挂牌子：',
	predecessor: '承接了',
	predecessorEnd: (day: string) => `的职能（${day}撤销）`,
};

export const leadersPage = {
	intro: '先列县人民政府，再列各机构。职务空缺的写“空缺”。',
	none: '目前没有机构公布负责人。',
	notGiven: '还没有公布负责人的机构：',
	comma: '、',
};

export const leaderTable = {
	since: (day: string) => `${day}任职`,
};

export const agencyPage = {
	facts: '机构信息',
	vacant: '空缺',
	leaders: '负责人',
	internalBodies: '内设机构',
	fieldOffices: '派出机构',
	head: (name: string) => `负责人：${name}`,
	phone: '电话 ',
	separator: '，',
	establishedOn: '成立日期',
	type: '机构类型',
	parent: '上级机构',
	creditCode: '统一社会信用代码',
	website: '网站',
	dutiesLink: '应当公开的内容和履行情况',
	all: (agency: string, section: string) => `${agency}的全部${section}`,
	allOf: (agency: string, section: string, count: number) =>
		`${agency}的全部${section}（${count} 件）`,
};

export const agenciesPage = {
	phone: (phone: string) => `电话 ${phone}`,
	chart: '组织结构',
	superior: '上级机关',
	leaders: '各机构负责人和分工见{leaders}。',
	internalBodies: '内设机构',
	fieldOffices: '派出机构',
	former: '已经撤销的机构',
	abolishedOn: (day: string) => `${day} 撤销`,
	plate: '（加挂的牌子）',
};

export const auditPage = {
	intro: (agencies: number, duties: number, verdicts: number, day: string) =>
		`${agencies} 个机关的 ${duties} 项公开义务，逐年、逐项核查，共 ${verdicts} 条结果。结果由程序根据本站已经公开的网页得出，截至 ${day}。`,
	ways: '查看方式',
	matrix: '一览表',
	matrixSummary: '公开义务和机关对照的总表，可以只看有问题的',
	byAgency: '按机关查看',
	byDuty: '按义务查看',
	problems: '最近的问题',
	allProblems: '全部 {count} 条：{missing}、{late}、{stale}',
	comingDueFacts: '共 {count} 项，全部见{calendar}；“推算”表示期限涉及的年份还没有公布放假安排。',
	calendar: '到期日历',
	suspicions: '需要核对的日期',
	suspicionsIntro: '下列网页或者记录的日期前后不一，可能是录入有误，由人核对。',
	suspicionsTotal: (count: number) => `共 ${count} 处。`,
	counts: '各机关的结果',
	year: '一年的公开日历',
	yearIntro:
		'每年有固定期限的公开义务，按最后一天所在的月份排列；其他义务随事项发生，或者应当随时能够查到。',
	method: '结果怎样得出',
	methodText:
		'程序读取网站地图列出的网页，按网页写明的机关、日期和类别，逐项对照公开义务的期限和要求。程序能看出有没有、是否及时、是否完整，不能判断内容是否真实；看不出的列为“待人工核查”，由人判断，不算缺失。',
	yourself: '自己核查一遍',
	yourselfText:
		'任何人都可以从外部核查，不需要账号：安装 Node.js 和本站所用的开源程序“公开”，运行{command}，得到的结果应当和本页相同；加上{day} 可以查看在另一天的结果。',
	downloads: '下载',
	files: {
		csv: '全部结果 CSV（Excel 可以打开）',
		json: '全部结果 JSON',
		calendar: '到期日历 ICS（可以订阅到手机和电脑的日历）',
		duties: '机关、公开义务和依据网页对照 JSON',
		sitemaps: '网站地图索引 XML',
	},
};

export const auditAgencyPage = {
	description: (agency: string) => `${agency}应当公开什么、履行得怎样、下一次什么时候到期`,
	intro: (level: string, duties: number, day: string, verdicts: number) =>
		`${level}，承担 ${duties} 项公开义务，截至 ${day} 有 ${verdicts} 条结果。`,
	profile: (agency: string) => `${agency}的职能和联系方式`,
	problems: '需要处理的',
	all: '全部义务',
	allIntro: '每项义务显示一条结果，多个年度的取最需要注意的一条；历年的结果见各项义务的网页。',
	unseen: '由人核查的义务',
	unseenIntro: (count: number) => `这 ${count} 项义务没有网页可以看出是否履行，不计入上面的结果。`,
};

export const auditAgenciesPage = {
	intro: (description: string, day: string) =>
		`${description}。表中的数字是结果的条数，截至 ${day}。`,
	caption: (level: string) => `${level}的结果`,
};

export const auditDutyPage = {
	description: (duty: string) => `${duty}：依据、主体、时限和各机关的履行情况`,
	facts: '这项义务',
	places: '算作依据的网页：',
	nothing: '（没有公开的内容）',
	verdicts: '履行情况',
	caption: (duty: string) => `${duty}的履行情况`,
	none: '目前没有机关承担这项义务，或者没有发生这类事项。',
	declared: '声明不适用的机关',
	allDeclared: '全部声明见{link}。',
};

export const auditDutiesPage = {
	intro: (description: string, count: number, day: string) =>
		`${description}。共 ${count} 项，括号里是结果的条数，截至 ${day}。`,
	deadline: (deadline: string) => `${deadline}。`,
	count: (outcome: string, count: number) => `${outcome}（${count}）`,
};

export const matrixPage = {
	intro:
		'每一格是一个机关的一项义务，多个年度中取最需要注意的一个；点开可以看到理由和依据网页。空格表示不承担，或者没有发生；没有网页可以看出的义务不列在表里。手机上表格可以左右滑动，也可以{byAgency}、{byDuty}逐条查看。截至 {day}。',
	byAgency: '按机关',
	byDuty: '按义务',
	levels: '机关层级',
	agencies: (count: number) => `${count} 个`,
	filter: '只看有这种结果的义务',
	all: '全部',
};

export const outcomePage = {
	intro: (explanation: string, count: number, day: string) =>
		`${explanation}共 ${count} 条，截至 ${day}。`,
	none: '目前没有这种结果。',
};

export const decisionsPage = { asOf: '进展截至 {day}。' };

export const cataloguePage = {
	byField: '按领域',
	national: '国办发〔2019〕54号的二十六个领域都列在这里，后面是本县增加的领域。',
	former: (name: string) => `（原称${name}）`,
	field: (items: number, filled: number, newest: string | undefined) =>
		`${items} 项，其中 ${filled} 项有公开的信息${newest ? `，最近公开 ${newest}` : ''}`,
	notEntered: '本县尚未录入（待核实是否有这类事项）',
	declared: (reason: string) => `已声明不适用（${reason}）`,
	byAgency: '按公开主体',
	byLevel: '按公开层级',
	items: (count: number, newest: string | undefined) =>
		`${count} 项，${newest ? `最近公开 ${newest}` : '目前没有公开的信息'}`,
};

export const catalogueGroupPage = {
	published: '已公开的信息',
	facts: (count: number, isEmpty: boolean) =>
		`共 ${count} 项${isEmpty ? '，目前没有公开的信息' : ''}。`,
	downloads: '下载：',
};

export const disclosurePage = {
	guides: '政府信息公开指南',
	noGuides: '目前没有公布指南。',
	allGuides: (count: number) => `各机关的指南（${count} 份）`,
	system: '政府信息公开制度',
	noSystem: '目前没有公布制度。',
	complaints: '监督投诉',
	ways: (has: { documents: boolean; catalogue: boolean }) =>
		[
			has.documents ? '按{year}、{issuer}、{topic}查看，{all}；' : '',
			has.catalogue ? '各领域应当公开的事项见{catalogue}，' : '',
			'各机关是否按时公开见{audit}。',
		].join(''),
	year: '年份',
	issuer: '机构',
	topic: '主题',
	reports: '政府信息公开年报',
	noReports: '目前没有公布年报。',
	reportWays: '{all}，{years}',
	allReports: (count: number) => `全部年报（${count} 份）`,
	reportYears: '按年度查看',
	request: '依申请公开',
	noRequest: '目前没有公布依申请公开的说明。',
	others: '其他',
};

export const guidesPage = { coverage: '各机关的指南', none: '尚未公布指南' };

export const reportPage = {
	figuresExplained: (text: string) => `数据更正说明：${text}`,
	trend: '政府信息公开申请的收到和办理（单位：件）',
};

export const channelList = {
	phone: '电话',
	online: '网上提交',
	email: '电子邮箱',
	address: '地址',
	hours: '受理时间',
	reply: '答复时间',
	within: (span: string) => `承诺 ${span}内`,
	agency: '受理机关',
	scope: '受理范围',
	page: '办理说明',
};

export const questionList = {
	agency: '答复机关：',
	basis: '依据：',
	updatedOn: (day: string) => `更新于 ${day}`,
	cite: '这个问题的网址',
};

export const interactionPage = {
	channels: '咨询、建言和投诉举报的渠道',
	consultations: '正在征求意见',
	noneOpen: '目前没有正在征求意见的事项。',
	all: (name: string, count: number) => `全部${name}（${count} 条）`,
	allReplies: '各月份的统计和说明',
};

export const enforcementPage = {
	contents: '本页内容',
	agencies: (count: number) => `${count} 个机关`,
	before: '事前公开',
	beforeHeading: '事前公开：谁来执法、凭什么、怎么执法',
	procedure: '行政处罚的程序',
	during: '事中公示',
	duringHeading: '事中公示：现场应当看到什么',
	after: '事后公开',
	afterHeading: '事后公开：决定和结果',
	remedies: '救济和监督',
	bodies: '执法机关',
};

export const enforcementBodiesPage = {
	intro: (bodies: number, entrusted: number) =>
		`依法具有行政执法主体资格的机关，共 ${bodies} 个${entrusted > 0 ? `；受委托组织 ${entrusted} 个，以委托机关的名义执法` : ''}。职责见各机关的页面。`,
	name: '名称',
	type: '类型',
	kind: '类别',
	basis: '依据',
	/** The sentence has a link in place of `{agency}`. */
	entrustedBy: '受{agency}委托',
	notStated: '待核实（没有填）',
	address: '办公地址',
	published: '公布的执法信息',
	count: (table: string, count: number) => `${table} ${count} 条`,
};

export const listsPage = {
	intro: (description: string) =>
		`${description}。每份清单都可以下载 CSV 和 JSON，旧版本保留在各清单的页面上。`,
	national: '全国统一的清单',
	nationalSource: '国家发展和改革委员会网站',
};

export const filingPage = {
	intro: '目录按照文件写明的备案情况编制，截至 {day}。{unfiled}',
	unfiled: (count: number) =>
		count > 0 ? `现行有效的文件中，另有 ${count} 件没有写明备案，是否已经报送待核实。` : '',
	columns: ['名称', '发文字号', '发布日期', '备案机关', '备案日期', '备案号'],
	year: (year: string) => `${year}年备案的文件`,
};

export const cleanUpPage = {
	results: (day: string) => `${day}公布的清理结果`,
	resultColumns: ['名称', '发文字号', '清理结果', '从哪天起', '涉及的条款', '公布的结果'],
	resultLink: '清理结果',
	intro:
		'目录按照文件的施行日期、有效期、清理结果和文件之间的关系编制，供查阅时参考。文件是否有效，以制定机关公布的文件和清理结果为准。',
	asOf: '各目录和件数截至 {day}。',
};

export const reconsiderationPage = {
	whichFirst: '哪些案件要先申请行政复议',
	allTerms: '各项期限和怎么计算',
};

export const beforeCourtPage = { template: '申请书样本', terms: '起诉的各项期限' };

export const channelsPage = {
	body: '行政复议机构',
	address: '接待地址',
	hours: '接待时间',
	postcode: '邮政编码',
	online: '网上申请',
	none: '目前没有公布行政复议机构的联系方式。',
	how: '怎样申请',
	objections: '不申请复议，也可以这样反映',
	inPerson: '当面递交：在接待时间把{form}和材料交到接待地址。',
	form: '申请书',
	byPost:
		'邮寄：寄到接待地址，信封上写明“行政复议申请”；也可以传真（《行政复议法实施条例》第十八条）。',
	byInternet: '互联网：从网上申请入口提交。',
};

export const conditionsPage = { timeLimits: '各项期限' };

export const jurisdictionPage = {
	intro:
		'先在决定书上看是哪个机关作出的，再在下表里找向哪个机关申请。机关名称以决定书上的印章为准；县级人民政府的行政复议机构的地址和电话见{channels}。',
	agency: '作出行政行为的机关',
	organ: '向哪个机关申请',
	or: ' 或者 ',
	unknown: '待核实',
	reason: '理由',
};

export const procedurePage = { steps: '行政复议的步骤' };

export const scopePage = {
	included: '可以申请行政复议的事项',
	excluded: '不能申请行政复议的事项',
	reviewable: '可以一并申请审查的规范性文件',
	review: '一并申请附带审查',
};

export const templatesPage = {
	intro:
		'样本供参考，可以打印后填写，也可以下载 Word 文件填写；自己书写的申请书写明同样内容的，一样有效。',
	download: '下载 Word',
	downloadOf: (title: string) => `下载 Word：${title}`,
};

export const timeLimitsPage = {
	reconsideration: '行政复议的期限',
	court: '提起行政诉讼的期限',
	starts: '60日从哪一天开始',
	ends: '期限怎么计算',
	matter: '事项',
	length: '期限',
	unit: '单位',
	note: '怎么算',
	period: (length: number, unit: string, note: string) =>
		`${length}${unit === '工作日' ? '个' : ''}${unit}，${note}`,
};

export const requirementsPage = {
	intro: (count: { total: number; complete: number; partial: number }, without: number) =>
		`下表按照法治政府建设和政务公开的工作要求，逐条列出应当公开的内容和它在本站的位置，供公众和检查人员对照。共 ${count.total} 项：${count.complete} 项所列的位置都有内容，${count.partial} 项只有一部分位置有内容，${without} 项目前没有内容。空白的栏目不算有内容；有内容不等于符合要求，要由人核对。标有“内部事项”的没有应当公开的内容，所列网页说明相关的工作。全部栏目见{siteMap}；各机关是否按时公开，见{audit}。`,
	clause: '条款',
	content: '应公开的内容',
	places: '公开的位置',
	internal: '（内部事项）',
	without: '目前没有内容的：',
	lacking: (places: readonly string[]) => `没有内容：${places.join('、')}`,
};

export const ruleOfLawPage = { related: '相关栏目', others: '其他', contents: '本页内容' };

export const taskLedgerPage = {
	/** How a task stands, the most pressing first. */
	standings: {
		'past-due': '逾期',
		unclear: '已过时限，状态待核实',
		'in-progress': '进行中',
		'not-started': '未开始',
		unstated: '没有写状态',
		'done-late': '逾期完成',
		done: '已完成',
	},
	reports: {
		'in-time': '按时',
		'partly-late': '部分迟报',
		late: '迟报',
		missing: '未报',
		'not-due': '未到期',
		'not-owed': '—',
	},
	partTitle: (year: string) => `法治政府建设任务台账（${year}年）`,
	summary: (count: number, counts: string) => `共 ${count} 项任务：${counts}。`,
	count: (label: string, count: number) => `${label} ${count} 项`,
	rule: '各单位在次月2日前报送上月进展；2日放假的，顺延到下一个工作日。从第一次报送的月份起统计。一组单位按已知的成员统计，成员待核实的不统计。',
	lateTasks: '逾期的任务',
	noLateTasks: '没有逾期的任务。',
	lateTaskColumns: [
		'编号',
		'任务',
		'牵头单位',
		'责任人',
		'完成时限',
		'最后日期',
		'状态',
		'最近进展',
	],
	lateUnits: '没有按时报送的单位',
	noLateUnits: '各单位都按时报送。',
	noReports: '这一年还没有报送记录。',
	lateUnitColumns: ['单位', '未报的月份', '迟报的月份'],
	lateReport: (month: number, due: string, days: readonly string[]) =>
		`${month}月（应在 ${due} 前，${[...new Set(days)].join('、')} 报）`,
	ledger: '台账',
	taskColumns: ['编号', '任务', '单位', '分工', '完成时限', '状态'],
	latest: '最近进展',
	month: (month: number) => `${month}月`,
	leads: '牵头',
	responsible: '责任',
	reported: '已报',
	/** The unit reported on the month, but not on this task. */
	notMentioned: '未提及',
	lateOn: (day: string) => `迟报 ${day.slice(5)}`,
	progress: (month: number, text: string) => `${month}月：${text}`,
	noDeadline: '没有写时限',
	units: '各单位报送情况',
	unitColumns: ['单位', '牵头任务', '责任任务'],
	groups: '文件里的一组单位',
	unknownMembers: '待核实：没有文件写明是哪些单位，不作展开',
	years: '各年度台账',
	download: '下载 CSV',
	csvColumns: [
		'编号',
		'任务',
		'单位',
		'分工',
		'责任人',
		'完成时限',
		'最后日期',
		'状态',
		'月份',
		'应报日期',
		'报送情况',
		'报送日期',
		'进展',
		'佐证',
	],
};

export const reportMatrixPage = {
	notOwed: '不承担',
	agency: '单位',
	year: (year: number, deadline: string) => `${year}年度（截止 ${deadline}）`,
	submitted: (status: string, on: string) => `${status}（${on} 报送）`,
};

export const searchPage = {
	title: '搜索',
	region: '全站搜索',
	label: '标题、文号、索引号或关键词',
	suggestions: '可能要找的网页',
	submit: '搜索',
	narrow: '筛选和排序',
	section: '栏目',
	allSections: '全部栏目',
	issuer: '发布机构',
	allIssuers: '全部机构',
	year: '年份',
	allYears: '全部年份',
	status: '效力状态',
	allStatuses: '全部状态',
	topic: '主题',
	allTopics: '全部主题',
	site: '网站',
	allSites: '全部网站',
	sort: '排序',
	byRelevance: '按相关程度',
	byDate: '按日期，新的在前',
	retry: '重试',
	answer: '直接回答',
	near: '标题相近的网页',
	otherWays: '换个办法查找',
	tips: [
		'只写最要紧的两三个字，例如“停车”“低保”。',
		'换一个说法：写办事时的正式名称，或者平常的叫法。',
		'知道文号的，写年份和序号就可以，例如“2026 6”。',
		'从下面的清单查找。',
	],
	request: '网站上没有的，可以申请公开',
	requestText: '需要的政府信息没有公开的，任何人都可以向掌握它的机关申请：先看{how}，再填{form}。',
	howToRequest: '怎样申请公开',
	more: '显示更多结果',
	inTexts: '在正文中查找',
	noScript: '您的浏览器没有启用 JavaScript，不能在本页搜索。可以从以下清单查找：',
	lists: '按清单查找',
};

export const addressChangePage = {
	withdrawn: '这个网页已经撤下',
	withdrawnOn: (day: string, reason: string) => `${day} 撤下。原因：${reason}`,
	moved: '这个网页换了网址',
	movedOn: (day: string) => `${day} 起在{newAddress}。`,
	newAddress: '新网址',
	movedHere: (day: string) => `${day} 起在新网址`,
	was: (title: string) => `原来的内容：${title}`,
	replacement: '现在可以看这一个网页',
	movedUnseen: (day: string) => `${day} 起改到新网址，那里还没有公开。`,
};

/** What editors see before the title of a record that is not public yet. */
export const waiting = {
	draft: '【草稿】',
	scheduled: (time: string) => `【定时发布：${time}】`,
};

export const siteMapPage = {
	sections: '栏目',
	switchedOff: '不设的栏目',
	pages: '网页',
	duties: '要核对应当公开的内容是否齐全，见{link}。',
	machines: '供程序读取的网站地图：{link}',
};

/** What happened to a page, and what will: on a later day than that of the build the second becomes the first. */
export const changeWords = {
	published: { happened: '新发布', coming: '将发布' },
	updated: { happened: '有更新', coming: '将更新' },
	corrected: { happened: '更正', coming: '将更正' },
	version: { happened: '新版开始执行', coming: '新版将开始执行' },
	'in-force': { happened: '开始施行', coming: '将开始施行' },
	partly: { happened: '部分条款失效', coming: '部分条款将失效' },
	suspended: { happened: '暂停执行', coming: '将暂停执行' },
	resumed: { happened: '恢复执行', coming: '将恢复执行' },
	extended: { happened: '延长有效期', coming: '将延长有效期' },
	expired: { happened: '失效', coming: '将失效' },
	repealed: { happened: '废止', coming: '将废止' },
	superseded: { happened: '被新文件替代', coming: '将被新文件替代' },
	'consultation-opened': { happened: '开始征求意见', coming: '将开始征求意见' },
	'consultation-closed': { happened: '征求意见已截止', coming: '征求意见截止（最后一天）' },
	'consultation-answered': { happened: '意见采纳情况已反馈', coming: '将反馈意见采纳情况' },
	hearing: { happened: '举行听证会', coming: '将举行听证会' },
	decided: { happened: '作出决策', coming: '将作出决策' },
	removed: { happened: '调出决策事项目录', coming: '将调出决策事项目录' },
} as const;

export const feedWords = {
	/** Titles of feeds: what they tell of, and the site. */
	title: (what: string, site: string) => `${what}_${site}`,
	site: '最新公开的信息',
	siteDescription: (site: string) => `${site}最新公开的文件和更新的表格`,
	changesDescription:
		'新发布、有更新、更正、开始施行、失效、废止、征求意见和作出决策，一件变化一条',
	openConsultations: '正在征求意见',
	openDescription: '现在可以提意见的草案，每一条写明最后一天',
	agencyDescription: (agency: string) => `${agency}最新公开的文件`,
	consultation: (first: string, last: string) =>
		`征求意见的时间：${first} 至 ${last}（最后一天）。`,
	changed: (time: string, what: string) => `${time} ${what}。`,
};

export const feedLinks = {
	atom: (title: string) => `${title}（Atom）`,
	json: (title: string) => `${title}（JSON Feed）`,
	subscribe: (title: string) => `订阅“${title}”：{atom}、{json}。{help}`,
	help: '怎样订阅',
};

export const updatesPage = {
	intro: (back: number, ahead: number) =>
		`截至 {day}，前 ${back} 天的变化按日期列在这里，最新的在前；已经确定日期的变化列出往后 ${ahead} 天的。`,
	coming: '已经定了日期的变化',
	comingNote: '到了那一天才发生，日期有变动的以网页为准。',
	noneComing: '没有已经定了日期的变化。',
	recent: '最近的变化',
	noneRecent: '这段时间没有变化。',
	earlier: (days: number, count: number) => `${days} 天以前的变化（${count} 项）`,
	left: (count: number) => `另有 ${count} 项没有列出，请到各栏目查看。`,
	subscribe: '怎样订阅',
	noFeeds: '现在还没有可以订阅的，有了第一条写明发布日期的内容，订阅地址就列在这里。',
	subscribeReason: '订阅以后，不用天天来看网站，有新内容时阅读器会告诉您。',
	subscribeSteps: [
		'在手机或者电脑上装一个 RSS 阅读器。RSS、Atom、JSON Feed 是同一类东西，阅读器一般都认得。',
		'复制下面的订阅地址，粘贴到阅读器的“添加订阅”里。也可以只粘贴网页的网址，阅读器自己会找到。',
		'订阅不用注册，不用留电话，本站也不知道谁订阅了什么。',
	],
	subscribeBounds: (count: number) =>
		`每个订阅列出最新的 ${count} 条，按最后更新的时间排列，新的在前。订阅里没有表格的具体行，因此没有受处罚人等个人信息。已经撤下的内容不在订阅里。`,
	feeds: '订阅地址',
	address: '订阅什么',
	added: '新增',
	removed: '取消',
	changed: '修改',
	rows: (label: string, count: number, names: readonly string[]) =>
		names.length === 0
			? `${label} ${count} 项`
			: `${label} ${count} 项：${names.join('、')}${names.length < count ? ' 等' : ''}`,
};

export const homeChanges = {
	title: '最近更新',
	asOf: '更新截至 {day}。',
	all: '最近 90 天的更新和订阅',
};

export const dataWords = {
	address: '网址',
	addressDescription: '网页的完整网址，也是这一条记录的永久编号',
	phases: '效力阶段',
	phasesDescription: '从哪一天起是什么效力状态，按时间先后，用“；”隔开；哪一天查都适用',
	phase: (from: string | undefined, label: string) => (from ? `${from} 起${label}` : label),
	textAt: (description: string) => `${description}。这里是目录，正文见每一条的网址。`,
	noLicence: '未声明',
};

export const dataPage = {
	/** What a field without a description holds. */
	types: { string: '文字', number: '数字', boolean: '是或者否', date: '日期' },
	intro: (count: number) =>
		`本站公开的内容都可以整份下载，供研究、核对和再利用。共 ${count} 组，每组有 CSV 和 JSON 两种文件，内容与网页相同，每次更新网站时重新生成。`,
	licence: '使用许可',
	unlicensed: (unknown: string) => `${unknown}。使用前请向主办单位询问。`,
	catalogue: '数据目录',
	catalogueName: 'data.json（DCAT 3，供程序读取）',
	groups: '按栏目找',
	count: (sets: number) => `${sets} 组`,
	form: '文件格式',
	formNote:
		'CSV 用 UTF-8 编码，Excel 可以直接打开；会被当成公式的格子前面加了单引号。一格里有几项的，用“；”隔开。网址规则不变：网页的网址去掉末尾的斜杠，加上 .csv 或者 .json。',
	persons: '个人信息',
	personsNote: '公示期满、已经撤下的内容不在文件里；以前下载的，请一并删除。',
	facts: (count: number, modified: string | undefined, frequency: string) =>
		`共 ${count} 条${modified ? `，更新于 ${modified}` : ''}。更新频率：${frequency}。`,
	file: (name: string, rows: number, modified: string | undefined) =>
		`${name}：${rows} 条${modified ? `，更新于 ${modified}` : ''}。`,
	download: (set: string, file: string, format: string) =>
		set === file ? `下载${set}，${format}` : `下载${set}（${file}），${format}`,
	fields: (set: string, count: number) => `字段说明：${set}（${count} 个字段）`,
	schema: '字段说明（JSON，供程序读取）',
	schemaOf: (set: string) => `${set}的字段说明（JSON，供程序读取）`,
};
