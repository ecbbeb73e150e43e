/**
 * The 15 kinds of official documents (公文种类, 党政机关公文处理工作条例 art. 8), and 其他. 方案, 办法, 细则 and 规划 are not kinds: a 通知 issues
 * them.
 */
export const genres = [
	'决议',
	'决定',
	'命令（令）',
	'公报',
	'公告',
	'通告',
	'意见',
	'通知',
	'通报',
	'报告',
	'请示',
	'批复',
	'议案',
	'函',
	'纪要',
	'其他',
] as const;
