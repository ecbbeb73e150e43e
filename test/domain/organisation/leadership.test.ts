import { expect, test } from 'vitest';
import { leadershipOf } from '../../../src/domain/organisation/leadership.ts';

test.each([
	['测试海关', 'vertical'],
	['国家外汇管理局测试支局', 'vertical'],
	['国家金融监督管理总局测试监管支局', 'vertical'],
	['国家税务总局测试县税务局', 'vertical'],
	['测试县国家安全局', 'vertical'],
	['测试县公安局', 'local'],
	['测试市生态环境局测试分局', 'local'],
	['测试县气象局', 'unsure'],
	['测试县烟草专卖局', 'unsure'],
	['测试县消防救援大队', 'unsure'],
	['国家统计局测试调查队', 'unsure'],
	['测试县金融工作办公室', 'unsure'],
	['测试农村商业银行', 'unsure'],
])('%s: %s', (name, kind) => {
	expect(leadershipOf(name).kind).toBe(kind);
});

test('the reason says what was read', () => {
	expect(leadershipOf('测试县气象局').reason).toBe(
		'气象主管机构在上级气象主管机构和本级人民政府的领导下工作（《气象法》第五条），《行政复议法》第二十七条没有点名',
	);
});
