import { expect, test } from 'vitest';
import { groupsIn, nationalSynonyms } from '../../src/search/synonyms/national.ts';

const pairs = nationalSynonyms.flatMap(({ official, everyday }) =>
	everyday.flatMap((typed) => official.map((meant) => ({ typed, meant }))),
);

test('it covers the fields of county government', () => {
	expect(nationalSynonyms.length).toBeGreaterThanOrEqual(3000);
});

test('a group has one to four official terms and an everyday word', () => {
	const misshapen = nationalSynonyms.filter(
		({ official, everyday }) => official.length < 1 || official.length > 4 || everyday.length === 0,
	);
	expect(misshapen).toEqual([]);
});

test('official terms are 2 to 12 simplified characters', () => {
	const official = nationalSynonyms.flatMap((group) => group.official);
	expect(official.filter((word) => !isSimplified(word) || !isWithin(word, 2, 12))).toEqual([]);
});

test('everyday words are 2 to 10 simplified characters, letters or figures', () => {
	const everyday = nationalSynonyms.flatMap((group) => group.everyday);
	const strange = everyday.filter(
		(word) => !isSimplified(word.replace(/[\dA-Za-z]/g, '')) || !isWithin(word, 2, 10),
	);
	expect(strange).toEqual([]);
});

test('each meaning of a word is listed once', () => {
	const senses = nationalSynonyms.flatMap(({ official, everyday }) =>
		everyday.map((typed) => `${typed} → ${official[0]}`),
	);
	expect(repeated(senses)).toEqual([]);
});

test('every everyday word has an official term that it does not contain', () => {
	const idle = nationalSynonyms.flatMap(({ official, everyday }) =>
		everyday.filter(
			(word) => official.includes(word) || official.every((term) => word.includes(term)),
		),
	);
	expect(idle).toEqual([]);
});

test('an everyday word has at most four senses', () => {
	const everyday = nationalSynonyms.flatMap((group) => group.everyday);
	expect(repeated(everyday, 4)).toEqual([]);
});

// prettier-ignore
test.each([
	['低保', '最低生活保障'], ['五保', '特困人员'], ['退休金', '养老金'], ['五险一金', '住房公积金'],
	['新农合', '城乡居民基本医疗保险'], ['医保', '基本医疗保险'], ['准生证', '生育登记'],
	['不发工资', '工资支付'], ['欠薪', '农民工工资'], ['炒鱿鱼', '解除劳动合同'], ['上班受伤', '工伤保险'],
	['公积金', '住房公积金'], ['房产证', '不动产登记'], ['廉租房', '公共租赁住房'], ['业委会', '业主委员会'],
	['拆迁', '房屋征收'], ['征地', '土地征收'], ['盖房子', '宅基地'], ['小产权房', '集体所有土地'],
	['上户口', '户口登记'], ['暂住证', '居住证'], ['离婚证', '离婚登记'], ['家暴', '家庭暴力'],
	['校园霸凌', '学生欺凌'], ['补习班', '校外培训'], ['残疾证', '残疾人证'], ['当兵', '兵役'],
	['个体户', '个体工商户'], ['串标', '招标投标'], ['盗版', '著作权'], ['缺斤少两', '计量'],
	['保健品', '保健食品'], ['驾照', '机动车驾驶证'], ['酒驾', '饮酒后驾驶'], ['电瓶车', '电动自行车'],
	['黑车', '非法营运'], ['网约车', '网络预约出租汽车'], ['广场舞', '社会生活噪声'], ['烧秸秆', '秸秆焚烧'],
	['渣土车', '建筑垃圾'], ['摆摊', '占道经营'], ['违建', '违法建设'], ['遛狗', '养犬'],
	['鞭炮', '烟花爆竹'], ['山火', '森林防火'], ['煤气罐', '燃气'], ['发大水', '防汛'],
	['种粮补贴', '耕地地力保护补贴'], ['砍树', '林木采伐许可证'], ['猪瘟', '动物疫病'],
	['打官司不要钱', '法律援助'], ['民告官', '行政诉讼'], ['老赖', '强制执行'], ['罚款', '行政处罚'],
	['电诈', '电信网络诈骗'], ['吸毒', '毒品'], ['打麻将', '赌博'], ['上访', '信访'], ['红头文件', '规范性文件'],
	['12345', '政务服务便民热线'], ['个税', '个人所得税'], ['偷漏税', '偷税'], ['庙会', '大型群众性活动'],
	['停电', '供电'], ['暖气', '供热'], ['火葬', '遗体火化'], ['工商局', '市场监督管理'],
	['环保局', '生态环境'], ['卫计委', '卫生健康'], ['交规', '道路交通安全法'], ['婚姻法', '民法典'],
	['国土局', '自然资源'], ['绿卡', '外国人'], ['过户', '不动产登记'], ['过户', '机动车登记'],
])('%s leads to %s', (typed, meant) => {
	expect(pairs).toContainEqual({ typed, meant });
});

test('a list of words is read line by line', () => {
	expect(groupsIn('# Dogs\n养犬 犬只：遛狗 狗绳\n')).toEqual([
		{ official: ['养犬', '犬只'], everyday: ['遛狗', '狗绳'] },
	]);
});

test('it maps everyday words to official terms only', () => {
	expect(pairs.filter(({ typed }) => typed === '最低生活保障')).toEqual([]);
});

/** The characters of GB 2312 (1980), which holds simplified ones only. */
const simplified = new Set(
	Array.from({ length: 72 * 94 }, (_, index) =>
		new TextDecoder('gbk').decode(
			Uint8Array.of(0xb0 + Math.floor(index / 94), 0xa1 + (index % 94)),
		),
	),
);

function isSimplified(word: string): boolean {
	return [...word].every((character) => simplified.has(character));
}

function isWithin({ length }: string, least: number, most: number): boolean {
	return length >= least && length <= most;
}

/** What occurs more than `most` times. */
function repeated(values: readonly string[], most = 1): string[] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].filter(([, count]) => count > most).map(([value]) => value);
}
