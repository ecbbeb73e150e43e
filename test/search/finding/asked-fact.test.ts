import { describe, expect, test } from 'vitest';
import { askedFact } from '../../../src/search/finding/facts-asked.ts';

describe('what is asked for, and of what', () => {
	test.each([
		['民政局电话', ['phone'], '民政局'],
		['电话 民政局', ['phone'], '民政局'],
		['请问民政局的电话是多少?', ['phone'], '民政局'],
		['民政局怎么联系', ['phone'], '民政局'],
		['民政局几点下班', ['hours'], '民政局'],
		['民政局周末上班吗', ['hours'], '民政局'],
		['民政局今天上班吗', ['hours'], '民政局'],
		['民政局办公时间', ['hours'], '民政局'],
		['和平镇人民政府在哪里', ['address'], '和平镇人民政府'],
		['民政局局长是谁', ['leader'], '民政局局长'],
		['谁是民政局局长', ['leader'], '民政局局长'],
		['民政局领导是谁', ['leader'], '民政局'],
		['去民政局怎么走', ['address'], '民政局'],
		['民政局的地址和电话', ['address', 'phone'], '民政局'],
		['行政复议申请书模板下载', ['form'], '行政复议申请书'],
		['授权委托书在哪里下载', ['form'], '授权委托书'],
		['几天内申请行政复议', ['deadline'], '申请行政复议'],
		['停车管理办法征求意见到什么时候截止', ['deadline'], '停车管理办法征求意见'],
		['停车管理办法还有效吗', ['state'], '停车管理办法'],
		['停车管理办法废止了吗', ['state'], '停车管理办法'],
		['青政规〔2026〕6号有效期', ['state'], '青政规〔2026〕6号'],
	])('%s', (query, kinds, subject) => {
		expect(askedFact(query)).toEqual({ kinds, subject });
	});
});

test.each([
	'电话亭管理办法',
	'有效期管理规定',
	'地址变更登记',
	'营业时间规定',
	'期限届满的处理',
	'失效文件目录',
	'停车管理办法',
	'电话',
	'请问电话是多少',
	'',
])('“%s” does not ask for a fact', (query) => {
	expect(askedFact(query)).toBeUndefined();
});
