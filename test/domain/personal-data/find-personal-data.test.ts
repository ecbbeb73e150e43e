import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/personal-data/find-personal-data.ts';
import { seeded } from './random.ts';
import { cardNumber, identityNumber, mobileNumber, oldIdentityNumber } from './synthetic.ts';

const random = seeded(7);
const [identity, card, mobile, old] = [
	identityNumber(random),
	cardNumber(random),
	mobileNumber(random),
	oldIdentityNumber(random),
];

/** What is found in `text`, in short. */
const found = (text: string) =>
	findPersonalData(text).map(({ kind, severity }) => `${kind} ${severity}`);

test('a finding says where it stands and shows only its first digits', () => {
	const text = `第一行\n号码${identity}，第二行`;
	const [finding] = findPersonalData(text);
	expect(finding).toEqual({
		kind: 'identity',
		start: 6,
		end: 24,
		masked: `${identity.slice(0, 6)}************`,
		severity: 'stops',
	});
	expect(text.slice(finding?.start, finding?.end)).toBe(identity);
});

test('the place is that of the original text, however many signs are not seen', () => {
	const disguised = [...mobile].join('\u200b');
	const text = `甲\u200b乙\u{1d7d9}${'\u00ad'.repeat(3)}丙 ${disguised} 丁`;
	const [{ start, end } = { start: 0, end: 0 }] = findPersonalData(text);
	expect(text.slice(start, end)).toBe(disguised);
});

test.each([
	['alone', `电话${mobile}`, 'mobile warns'],
	['behind a name', `张三 ${mobile}`, 'mobile stops'],
	['behind a name and the word telephone', `联系人：李小明，手机：${mobile}`, 'mobile stops'],
	['behind a masked name', `王某某（${mobile}）`, 'mobile stops'],
	['before a name', `${mobile}（赵六）`, 'mobile stops'],
	['behind a surname and a title', `陈主任 ${mobile}`, 'mobile stops'],
	['behind an office', `县应急管理局 ${mobile}`, 'mobile warns'],
	['behind a word that begins like a name', `联系方式：${mobile}`, 'mobile warns'],
	['behind a district', `高新区 ${mobile}`, 'mobile warns'],
	['in a row with a name', `孙七\t男\t${mobile}`, 'mobile stops'],
	['in a list of persons, below a rare surname', `姓名\t电话\n\n仉八\t${mobile}`, 'mobile stops'],
	['in a list of offices', `单位\t电话\n\n仉八\t${mobile}`, 'mobile warns'],
])('a mobile number %s', (_, text, expected) => {
	expect(found(text)).toEqual([expected]);
});

test.each([
	['without a label', `数字${old}`, ['old-identity warns']],
	['with its label', `身份证号：${old}`, ['old-identity stops']],
	['beside a name', `周九，${old}`, ['old-identity stops']],
	['below its heading', `序号\t身份证号\n\n1\t${old}`, ['old-identity stops']],
	['as a code', `备案编号：${old}`, []],
	['as an account', `账号：${old}`, []],
])('an identity number of 15 digits %s', (_, text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	['护照号：EJ1000001', ['passport stops']],
	['护照号码为 G10000001，', ['passport stops']],
	['张三\tE10000001', ['passport warns']],
	['产品型号 E10000001', []],
	['往来港澳通行证号 C10000001', ['permit stops']],
	['港澳通行证办理 2024年', []],
	['车牌青A·10000', ['plate warns']],
	['新能源车青AD10000', ['plate warns']],
	['增值电信业务经营许可证苏B2-20090001', []],
	['家庭住址：青禾县城关街道书院路9号3幢2单元501室', ['home-address warns']],
	['张三，女，住青禾县柳溪镇石桥村3组12号。', ['home-address warns']],
	['地址：青禾县城关街道书院路9号', []],
	['王芳 书院路9号3幢2单元501室', ['home-address warns']],
	['联系人：王芳，地址：政务服务中心3号楼501室', []],
	['姓名\t住处\n\n王芳\t书院路9号3幢501室', ['home-address warns']],
	['企业\t住所\n\n某公司\t书院路9号3幢501室', []],
	['张小华同学患有自闭症', ['illness warns']],
	['张三，1990年1月2日出生', ['birth-date warns']],
	['1949年1月1日至1953年12月31日出生的，每人增加20元', []],
	['应聘考生于2019年7月10日登录', []],
	['患者李某，因患白血病申请救助', ['illness warns']],
	['村民王小明被诊断为尿毒症', ['illness warns']],
	['家庭成员因残疾、患重病增加的支出', []],
	['邮箱：abc@163.com', ['private-email warns']],
	['邮箱：abc@qinghe.gov.cn', []],
])('%s', (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	['first an address, then the number in it', `住址：书院路${mobile}号`, ['mobile warns']],
	['a number and the mailbox that it is', `${mobile}@163.com`, ['mobile warns']],
	['a passport perhaps, and surely a permit', '张三\t通行证号E10000001', ['permit stops']],
	['a passport in two forms', '张三\t护照号E10000001', ['passport stops']],
	['two findings apart', `abc@163.com，${mobile}`, ['private-email warns', 'mobile warns']],
	['two findings side by side', `${card}\t${mobile}`, ['bank-card stops', 'mobile warns']],
])('of findings at one place the most serious stays: %s', (_, text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	['护照号：EJ1000001', 'EJ1000001', 'EJ*******'],
	['车牌青A·10000，', '青A·10000', '青A******'],
	['住址：石桥村 3组  12号。', '石桥村 3组  12号', '石桥村 ** ***'],
	['出生日期：1990年1月2日', '1990年1月2日', '1990*****'],
	['邮箱：abc@163.com', 'abc', 'a**'],
	['据查，患者李某，因患白血病申请', '患者李某，因患白血病', '患*********'],
])('what a report shows of %s', (text, value, masked) => {
	const [finding] = findPersonalData(text);
	expect(text.slice(finding?.start, finding?.end)).toBe(value);
	expect(finding?.masked).toBe(masked);
});

test('a number begins where its first digit does, though the digits are signs of two units', () => {
	const first = [...mobile.slice(0, -1)].map((digit) =>
		String.fromCodePoint(0x1d7d8 + Number(digit)),
	);
	const digits = `${first.join('')}${mobile.slice(-1)}`;
	const text = `\u200b电话\u200b${digits}\u200b，`;
	const [finding] = findPersonalData(text);
	expect(text.slice(finding?.start, finding?.end)).toBe(digits);
});

test.each([
	['a label without other digits', `项目编码：${identity}，`, ['identity stops']],
	['a line about an office below', '王芳 书院路9号3幢501室\n办公地址', ['home-address warns']],
	['an office far above', `窗口${'\n'.repeat(2)}王芳 书院路9号3幢501室`, ['home-address warns']],
	['a code', `编号：${mobile}`, []],
	['a code that is also a telephone', `编号手机：${mobile}`, ['mobile warns']],
	['an account of 11 digits', `账号：${mobile}`, ['mobile warns']],
	['a word for it', `tel:${mobile}`, ['mobile warns']],
	['a word for it, and letters behind', `no${mobile}AB`, []],
	['a price', `¥${mobile}`, []],
	['a number with decimals', `${mobile}.50`, []],
])('beside %s', (_, text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each(['、', '/', '|', ',', '，', '（'])(
	'the groups of an identity number are told apart by %s',
	(sign) => {
		const groups = [identity.slice(0, 6), identity.slice(6, 14), identity.slice(14)];
		expect(found(groups.join(sign))).toEqual(['identity stops']);
		expect(found([...identity].join(sign))).toEqual(['identity stops']);
	},
);

test.each([
	['an index number', `${identity.slice(0, 9)}/${identity.slice(9, 13)}-${identity.slice(13)}`],
	['an amount', identity.replace(/X$/, '').replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',')],
	['a part of a code', `项目编码${identity.replace('X', '0')}123456`],
])('%s of the digits of an identity number is none', (_, text) => {
	expect(found(text)).toEqual([]);
});

test('an X behind a mobile number does not hide it', () => {
	expect(found(`电话${mobile}X`)).toEqual(['mobile warns']);
});

test('several numbers grown together are told apart', () => {
	expect(found(`${identity}${mobile}`)).toEqual(['identity stops', 'mobile warns']);
});

test.each([
	['a mobile number one digit short', mobile.slice(1)],
	['a mobile number one digit long', `${mobile}0`],
	['a range that is not of mobiles', '12000000000'],
	['a service hotline', '4000000000'],
	['a card with a wrong check digit', card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10)],
	[
		'an identity number with a wrong check character',
		identity.replace(/.$/, (last) => (last === '1' ? '2' : '1')),
	],
	['an identity number of no province', `00${identity.slice(2)}`],
	['a date that does not exist', old.replace(/(?<=^.{8}).{4}/, '0230')],
	['an amount', `${mobile}元`],
	['a number inside a longer code', `QH${mobile}`],
	['masked', `${identity.slice(0, 6)}********${identity.slice(14)}`],
])('%s is not personal data', (_, number) => {
	expect(found(`为${number}。`)).toEqual([]);
});

test.each([
	['digits', '1'],
	['digits with gaps', '1 '],
	['numbers of persons', `${mobile} `],
	['names', '张三，'],
	['addresses', '住址：'],
	['zero-width signs', '\u200b'],
])('a text of nothing but %s takes time in proportion to its length', (_, part) => {
	const timed = (length: number) => {
		const text = part.repeat(length);
		const start = process.cpuUsage().user;
		findPersonalData(text);
		return process.cpuUsage().user - start;
	};
	timed(5_000);
	const short = timed(5_000) + 20_000;
	expect(timed(50_000) / short).toBeLessThan(60);
});
