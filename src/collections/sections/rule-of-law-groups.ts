/** A group of the sections of 法治政府建设, as their page shows them. */
export interface SectionGroup {
	/** ASCII, permanent: the anchor of the group. */
	id: string;
	title: string;
	/** Ids of sections, in the order in which readers see them. */
	sections: readonly string[];
}

/** The groups of the page. A section below `/rule-of-law/` that is in no group stands behind them. */
export const ruleOfLawGroups: readonly SectionGroup[] = [
	{
		id: 'leadership',
		title: '组织领导',
		sections: [
			'rule-of-law-reports',
			'rule-of-law-report-matrix',
			'tasks',
			'progress',
			'rule-of-law-ledger',
			'targets',
			'indicators',
		],
	},
	{
		id: 'study',
		title: '学法普法',
		sections: ['activities', 'rule-of-law-law-education'],
	},
	{
		id: 'decisions',
		title: '决策咨询',
		sections: ['rule-of-law-advisers'],
	},
	{
		id: 'supervision',
		title: '监督评价',
		sections: [
			'rule-of-law-inspections',
			'rule-of-law-surveys',
			'rule-of-law-supervisors',
			'enforcement-case-reviews',
			'rule-of-law-integrity',
			'rule-of-law-penalty-income',
			'duties',
		],
	},
	{
		id: 'congress',
		title: '人大、政协和审计监督',
		sections: [
			'rule-of-law-proposals',
			'rule-of-law-congress-opinions',
			'rule-of-law-audit-results',
		],
	},
	{
		id: 'disputes',
		title: '化解纠纷',
		sections: [
			'rule-of-law-mediation-organizations',
			'reconsideration-litigation',
			'reconsideration-staff',
			'reconsideration-statistics',
		],
	},
];
