import { expect, test } from 'vitest';
import {
	isPrivateHeading,
	looksLikeIdentityNumber,
	looksLikePrivateDetail,
} from '../../../src/domain/personal-data/private-detail.ts';
import { seeded } from './random.ts';
import { identityNumber, mobileNumber } from './synthetic.ts';

const random = seeded(17);
const identity = identityNumber(random);
const mobile = mobileNumber(random);
const spaced = [identity.slice(0, 6), identity.slice(6, 14), identity.slice(14)].join(' ');

test.each([
	['123456789012345', true],
	['12345678901234567x', true],
	['１２３４５６７８９０１２３４５６７Ｘ', true],
	['号123456789012345。', true],
	['1234567890123456', false],
	['12345678901234X', false],
	['a123456789012345', false],
	['123456789012345b', false],
	[spaced, true],
	[`QH${identity}`, true],
	[mobile, false],
	['张三', false],
])('%s looks like an identity number: %s', (text, expected) => {
	expect(looksLikeIdentityNumber(text)).toBe(expected);
});

test.each([
	['1990年1月', true],
	['1990-01', true],
	['19900102', true],
	['１９９０.1.2', true],
	['199001023', false],
	['11990-1', false],
	['1890-01-02', false],
	['19901302', false],
	['123456789012345', true],
	[identity, true],
	[spaced, true],
	[mobile, true],
	['abc@163.com', true],
	['测试有限公司', false],
	['', false],
])('%s looks like a private detail: %s', (text, expected) => {
	expect(looksLikePrivateDetail(text)).toBe(expected);
});

test.each([
	['身份证号', true],
	['证件号码', true],
	['证件类型', true],
	['出生年月', true],
	['手机', true],
	['家庭住址', true],
	['银行帐号', true],
	['单位', false],
	['许可证件', false],
	['银行', false],
])('the heading %s is private: %s', (heading, expected) => {
	expect(isPrivateHeading(heading)).toBe(expected);
});
