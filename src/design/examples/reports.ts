import {
	applicantColumns,
	applicationRows,
	disputeColumns,
	disputeGroups,
} from '../../domain/reports/annual-report-tables.ts';

/** A line with a gap, a constant line, a line that starts far above the others. */
export const trend = {
	title: '申请件数（件）',
	years: [2021, 2022, 2023, 2024, 2025],
	series: [
		{ label: '收到申请', values: [320, 1180, 96, undefined, 140] },
		{ label: '予以公开', values: [210, 640, 80, 71, 102] },
		{ label: '不予公开', values: [12, 9, 4, 6, 8] },
	],
};

/** The tables of an annual report: figures, blank cells and cells that do not apply. */
export const report = {
	proactive: {
		规章: ['/', '/', '/'],
		行政规范性文件: [4, 2, 36],
		行政许可: 1204,
		行政处罚: 318,
		行政强制: null,
		行政事业性收费: 120.5,
	} as const,
	applications: Object.fromEntries(
		applicationRows.map(({ id }, row) => [
			id,
			applicantColumns.map((_, column) => (row % 4 === 0 ? column * 3 : column === 6 ? 0 : null)),
		]),
	),
	disputes: Object.fromEntries(
		disputeGroups.map((group) => [group, disputeColumns.map((_, column) => column)]),
	),
};
