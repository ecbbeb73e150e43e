import type { TimeLimit } from './time-limits.ts';

/**
 * The terms for going to court about an administrative act or a reconsideration decision. Whoever misses one loses the
 * right, so each says in which case it runs and from when.
 */
export const courtTerms: readonly TimeLimit[] = [
	{
		matter: '对行政复议决定不服，提起行政诉讼',
		length: 15,
		unit: '日',
		note: '自收到行政复议决定书之日起；法律另有规定的，从其规定',
		article: '《行政诉讼法》第四十五条',
		asked: '不服行政复议决定起诉',
	},
	{
		matter: '行政复议机关逾期不作决定，提起行政诉讼',
		length: 15,
		unit: '日',
		note: '自行政复议期限届满之日起；法律另有规定的，从其规定',
		article: '《行政诉讼法》第四十五条',
	},
	{
		matter: '应当先申请行政复议的案件，复议机关不予受理、驳回申请或者逾期不作答复，提起行政诉讼',
		length: 15,
		unit: '日',
		note: '自收到决定书之日起，或者自行政复议期限届满之日起',
		article: '《行政复议法》第三十四条',
	},
	{
		matter: '不经行政复议，直接提起行政诉讼',
		length: 6,
		unit: '个月',
		note: '自知道或者应当知道作出行政行为之日起；法律另有规定的，从其规定；应当先申请行政复议的案件不能直接起诉',
		article: '《行政诉讼法》第四十六条',
		asked: '直接提起行政诉讼',
	},
	{
		matter: '提起行政诉讼（没有被告知起诉期限的）',
		length: 1,
		unit: '年',
		note: '自知道或者应当知道起诉期限之日起算，但自知道或者应当知道行政行为内容之日起最长不超过1年；行政复议决定没有告知起诉期限的，也适用',
		article: '法释〔2018〕1号第六十四条',
	},
	{
		matter: '直接提起行政诉讼的最长期限（不动产）',
		length: 20,
		unit: '年',
		note: '自行政行为作出之日起',
		article: '《行政诉讼法》第四十六条',
	},
	{
		matter: '直接提起行政诉讼的最长期限（其他）',
		length: 5,
		unit: '年',
		note: '自行政行为作出之日起',
		article: '《行政诉讼法》第四十六条',
	},
	{
		matter: '行政机关不履行保护人身权、财产权等法定职责，可以起诉的时间',
		length: 2,
		unit: '个月',
		note: '行政机关接到申请满2个月仍不履行的，可以起诉；法律、法规另有履行期限的，从其规定；紧急情况不受这一期限限制；依照《行政复议法》第二十三条应当先申请行政复议的，先申请行政复议',
		article: '《行政诉讼法》第四十七条',
	},
	{
		matter: '行政机关不履行法定职责，提起行政诉讼',
		length: 6,
		unit: '个月',
		note: '自行政机关履行法定职责的期限届满之日起',
		article: '法释〔2018〕1号第六十六条',
	},
];
