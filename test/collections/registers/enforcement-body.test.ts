import { expect, test } from 'vitest';
import { agency } from '../../queries/records.ts';
import { reportOf } from '../county.ts';

const report = (fields: Readonly<Record<string, unknown>>) =>
	reportOf({
		'content/agencies/market.md': agency({
			name: '测试县市场监督管理局',
			type: 'department',
			...fields,
		}),
	});

const statutory = { kind: '法定行政机关', basis: '《测试条例》' };
const entrusted = { kind: '受委托组织', basis: '委托书', entrustedBy: 'government' };

test('a body states by what right it enforces', () => {
	for (const fields of [
		{ enforcement: true, enforcementBody: statutory },
		{ enforcement: true, enforcementBody: { ...statutory, kind: '法律法规授权组织' } },
		{ enforcement: false, enforcementBody: entrusted },
		{ enforcementBody: entrusted },
	])
		expect(report(fields)).toBe('已检查 4 条，没有错误。');
});

test.each([
	[
		{ enforcement: true, enforcementBody: { ...statutory, kind: '执法机关' } },
		'“执法机关”不在可选范围内，应为：法定行政机关、法律法规授权组织、受委托组织',
	],
	[{ enforcement: true, enforcementBody: { kind: '法定行政机关' } }, '依据：必填未填'],
	[{ enforcementBody: { ...entrusted, entrustedBy: undefined } }, '没有填。受委托组织要写委托机关'],
	[
		{ enforcement: true, enforcementBody: { ...statutory, entrustedBy: 'government' } },
		'受委托组织才写，请删去',
	],
	[{ enforcementBody: statutory }, '写了行政执法主体的类别，这里要写 true'],
	[
		{ enforcement: true, enforcementBody: entrusted },
		'受委托组织以委托机关的名义执法，不是行政执法主体，一般写 false',
	],
	[{ enforcementBody: { ...entrusted, entrustedBy: 'nobody' } }, 'nobody'],
])('%j: %s', (fields, message) => {
	expect(report(fields)).toContain(message);
});
