/** The parts of the design page in order; the tests take a picture of each. */
export const designGroups = [
	{ id: 'foundation', text: '颜色和文字' },
	{ id: 'status', text: '状态和提示' },
	{ id: 'reading', text: '文件' },
	{ id: 'navigation', text: '列表和导航' },
	{ id: 'agencies', text: '机构' },
	{ id: 'interaction', text: '互动交流和文件栏目' },
	{ id: 'following', text: '变化、订阅和数据' },
	{ id: 'procedures', text: '过程和规则' },
	{ id: 'tables', text: '表格' },
	{ id: 'reports', text: '年度报告和图表' },
	{ id: 'duties', text: '公开义务' },
] as const;
