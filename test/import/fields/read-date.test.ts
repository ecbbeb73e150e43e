import { expect, test } from 'vitest';
import { readDay, readTime } from '../../../src/import/fields/read-date.ts';

const serial = '取自 Excel 的日期序号（从1900年数起），请核对';
const epoch = '取自时间戳，已换算成北京时间，请核对';
const elsewhere = '原值是别的时区的时间，已换算成北京时间';
const unread = '读不出日期，没有填';

test.each([
	['20230309', undefined],
	['20230309102030', undefined],
	['44994', serial],
	['44994.43', serial],
	['1678320000', epoch],
	['1678320000000', epoch],
	['/Date(1678320000000+0800)/', epoch],
	['2023-03-08T16:00:00.000Z', elsewhere],
	['2023-03-08 16:00:00 +0000', elsewhere],
	['2023-03-09T00:00:00+08:00', undefined],
	['二〇二三年三月九日', undefined],
	['二○二三年三月九日', undefined],
	['２０２３年３月９日', undefined],
	['Thu Mar 09 2023 08:00:00 GMT+0800 (中国标准时间)', undefined],
	['Thu Mar 09 10:20:00 CST 2023', undefined],
	['Wed, 08 Mar 2023 16:30:00 GMT', elsewhere],
	['Mar 9, 2023 10:20:00 AM', undefined],
	['2023/3/9 下午3:05:00', undefined],
	['2023-03-09 10:20:00.0', undefined],
	['2023-3-9 星期四', undefined],
	['[2023-03-09]', undefined],
	['发布时间：2023年03月09日（星期四）', undefined],
])('%s is 9 March 2023 in China', (text, problem) => {
	expect(readDay(text)).toEqual({ value: '2023-03-09', problem });
});

test.each([
	'3/9/2023',
	'09-03-2023',
	'23-03-09',
	'2023-13-40',
	'99999999',
	'12345',
	'2023',
	'2023年3月',
	'0',
	'20231340',
])('%s may mean several days, or none: it is left out and named', (text) => {
	expect(readDay(text)).toEqual({ problem: unread });
	expect(readTime(text)).toEqual({ problem: unread });
});

test.each([
	['44994.43', '2023-03-09 10:19', serial],
	['1678328400', '2023-03-09 10:20', epoch],
	['2023-03-09T02:20:00Z', '2023-03-09 10:20', undefined],
	['2023-03-08T16:00:00Z', '2023-03-09', undefined],
	['202303091020', '2023-03-09 10:20', undefined],
	['2023/3/9 下午3:05:00', '2023-03-09 15:05', undefined],
	['2023-03-09 12:05 AM', '2023-03-09 00:05', undefined],
	['Wed, 08 Mar 2023 16:30:00 GMT', '2023-03-09 00:30', elsewhere],
])('%s was published at %s', (text, value, problem) => {
	expect(readTime(text)).toEqual({ value, problem });
});
