import { creditCodeCheckCharacter } from '../../../src/domain/numbers/credit-code.ts';
import type { Random } from './random.ts';

const amount = (random: Random) => String(1 + random.below(10 ** (3 + random.below(6))));
const row = (random: Random, cells: () => string) =>
	['教育支出', ...Array.from({ length: 3 + random.below(5) }, cells)].join('\t');

/** Numbers in official texts that look like personal numbers, by kind. */
export const lookAlikes: Record<string, (random: Random) => string> = {
	'a document number': (random) =>
		`青政办发〔${random.year(2000, 2026)}〕${1 + random.below(300)}号`,
	'an index number': (random) =>
		`索引号 ${random.digits(9)}/${random.year(2008, 2026)}-${random.digits(5)}`,
	'a credit code': (random) => {
		const first17 = `${random.pick(['11', '12', '51', '91', '92', '93'])}${random.pick(['11', '33', '44', '62'])}${random.digits(4)}${random.digits(9)}`;
		return `统一社会信用代码：${first17}${creditCodeCheckCharacter(first17)}`;
	},
	'a credit code with letters': (random) =>
		`（91${random.digits(6)}MA${random.digits(6)}${random.digits(2)}）`,
	'a project code': (random) =>
		`项目代码：${random.year(2016, 2026)}-${random.digits(6)}-${random.digits(2)}-${random.digits(2)}-${random.digits(6)}`,
	'a project code in one': (random) => `项目编码 ${random.digits(24)}`,
	'a tender number': (random) => `招标编号：QHZC${random.year(2016, 2026)}${random.digits(7)}`,
	'a case number': (random) => `办件编号：${random.year(2016, 2026)}${random.digits(10)}`,
	'a case number that begins like a phone': (random) =>
		`受理号：1${random.pick(['3', '5', '8'])}${random.digits(9)}`,
	'an account of an office': (random) => `账号：${random.digits(15)}`,
	'an account of 20 digits': (random) => `账号：${random.digits(20)}`,
	'an amount in yuan': (random) => `资金1${random.pick(['3', '5', '8'])}${random.digits(9)}元`,
	'an amount with cents': (random) =>
		`合计 1${random.pick(['3', '5', '8'])}${random.digits(9)}.${random.digits(2)}`,
	'an amount with commas': (random) =>
		`${1 + random.below(900)},${random.digits(3)},${random.digits(3)}.00元`,
	'a row of a budget': (random) => row(random, () => amount(random)),
	'a row with decimals': (random) => row(random, () => `${amount(random)}.${random.digits(2)}`),
	'a row of small counts': (random) => row(random, () => String(random.below(10))),
	'a budget as text': (random) => `支出 ${amount(random)} ${amount(random)} ${amount(random)}`,
	'a range': (random) => `每户补助${amount(random)}-${amount(random)}元`,
	'an office telephone': (random) =>
		`电话：0${random.digits(3)}-${1 + random.below(8)}${random.digits(6)}`,
	'a telephone with extension': (random) =>
		`010-${1 + random.below(8)}${random.digits(7)}转${random.digits(4)}`,
	'two telephones': (random) => `0${random.digits(3)}-${random.digits(7)}、${random.digits(7)}`,
	'a service number': (random) => `400-${random.digits(3)}-${random.digits(4)}或12345、12315`,
	'dates in a row': (random) =>
		Array.from(
			{ length: 3 },
			() => `${random.year(2015, 2026)}-0${1 + random.below(9)}-1${random.below(9)}`,
		).join(' '),
	'a time stamp': (random) =>
		`${random.year(2015, 2026)}0${1 + random.below(9)}1${random.below(9)}${random.digits(6)}`,
	milliseconds: (random) => `文件17${random.digits(11)}.pdf`,
	'a file of a portal': (random) =>
		`P0${random.year(2015, 2026)}0${1 + random.below(9)}1${random.below(9)}${random.digits(12)}.docx`,
	'a record of the ministry': (random) =>
		`京ICP备${random.digits(8)}号，公网安备${random.digits(14)}号`,
	'a licence': (random) => `许可证编号：SC1${random.digits(13)}`,
	'a licence of a restaurant': (random) => `JY1${random.digits(13)}`,
	'a standard': (random) =>
		`GB ${random.digits(5)}—${random.year(1990, 2026)}、DB62/T ${random.digits(4)}`,
	'a book': (random) => `ISBN 978-7-${random.digits(3)}-${random.digits(5)}-${random.digits(1)}`,
	'a place of the globe': (random) =>
		`东经10${random.digits(1)}.${random.digits(6)}，北纬3${random.digits(1)}.${random.digits(6)}`,
	'a hash': (random) =>
		Array.from({ length: 32 }, () => '0123456789abcdef'.charAt(random.below(16))).join(''),
	'a mail box of an office': (random) => `邮箱：xxgk${random.digits(3)}@qinghe.gov.cn`,
	'an address of an office': (random) =>
		`地址：青禾县城关街道禾丰路${1 + random.below(300)}号政务服务中心${1 + random.below(30)}号窗口`,
	'a group of people': () => '严重精神障碍患者、残疾人、患大病的低保对象可以申请',
};
