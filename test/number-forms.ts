/** A document number as an agency gave it, and ways in which people type it. */
interface WrittenNumber {
	number: string;
	typings: readonly string[];
	/** Ways in which only the search understands it: the brackets of the code, or of a short year, are left out. */
	queries?: readonly string[];
	/** What `check` reminds of; `undefined` for a form that is usual today. */
	unusual?: string;
}

const usualIs = (number: string) => `，常见的写法是“${number}”`;

/** Lawful forms of document numbers, each with siblings. No two are the same number. */
export const numberForms: Readonly<Record<string, readonly WrittenNumber[]>> = {
	'a bracket in the code': [
		{
			number: '青府土审（17）〔2022〕4号',
			typings: [
				'青府土审(17)[2022]4号',
				'青府土审〔17〕〔2022〕4号',
				'青府土审（17）〔2022〕第4号',
			],
			unusual: '写法少见（代字里有括号）',
		},
		{
			number: '青府土审（4）〔2022〕17号',
			typings: ['青府土审(4)（2022）17号', '青府土审［4］〔2022〕17号'],
			queries: ['青府土审（4） 2022 17号'],
			unusual: '写法少见（代字里有括号）',
		},
		{
			number: '青自然资（用地）〔2021〕8号',
			typings: ['青自然资(用地)〔2021〕8号', '青自然资〔用地〕[2021]8号'],
			queries: ['青自然资用地2021 8'],
			unusual: '写法少见（代字里有括号）',
		},
		{
			number: '青建（质）字〔1998〕5号',
			typings: ['青建(质)字[1998]5号', '青建（质）字〔1998〕第5号'],
			queries: ['青建质字1998年5号'],
			unusual: '写法少见（代字里有括号）',
		},
	],
	'a year of two digits': [
		{
			number: '（87）青政字第15号',
			typings: ['(87)青政字第15号', '〔87〕青政字15号', '青政字〔1987〕15号', '青政字（87）第15号'],
			unusual: '写法少见（年份只有两位，年份写在前面，序号前面有“第”）',
		},
		{
			number: '青革发（79）12号',
			typings: ['青革发[79]12号', '青革发〔1979〕12号'],
			queries: ['青革发 79 12号'],
			unusual: '写法少见（年份只有两位，年份没有用〔〕括起来）',
		},
		{
			number: '[93]青发财字476号',
			typings: ['（93）青发财字476号', '〔1993〕青发财字第476号', '青发财字〔93〕476号'],
			unusual: '写法少见（年份只有两位，年份写在前面）',
		},
		{
			number: '〔2002〕青联字第3号',
			typings: ['（2002）青联字第3号', '青联字〔2002〕3号', '[2002]青联字3号'],
			unusual: '写法少见（年份写在前面，序号前面有“第”）',
		},
	],
	'an order in Chinese numerals': [
		{
			number: '青禾县人民政府令第十二号',
			typings: ['青禾县人民政府令第12号', '青禾县人民政府第十二号令', '青禾县人民政府令（第12号）'],
			unusual: `写法少见（序号是汉字）${usualIs('青禾县人民政府令第12号')}`,
		},
		{
			number: '青河市人民政府令第一百零三号',
			typings: ['青河市人民政府令第103号', '青河市人民政府第103号令', '青河市人民政府令第一〇三号'],
			unusual: `写法少见（序号是汉字）${usualIs('青河市人民政府令第103号')}`,
		},
		{
			number: '青禾县人民政府公告第五号',
			typings: [
				'青禾县人民政府公告第5号',
				'青禾县人民政府第5号公告',
				'青禾县人民政府公告（第五号）',
			],
			unusual: `写法少见（序号是汉字）${usualIs('青禾县人民政府公告第5号')}`,
		},
		{ number: '国令第707号', typings: ['国令第七百零七号', '国令第七〇七号', '国令707号'] },
		{ number: '农部令第3号', typings: ['农部令第三号', '农部第3号令', '农部令 第3号'] },
	],
	'a sub-number': [
		{
			number: '青政规〔2023〕8-1号',
			typings: [
				'青政规[2023]8－1号',
				'青政规（2023）8—1号',
				'青政规〔2023〕8号之一',
				'青政规 2023 8-1',
			],
			unusual: '写法少见（一个序号分成几份）',
		},
		{
			number: '青政规〔2023〕8号之二',
			typings: ['青政规〔2023〕8-2号', '青政规[2023]8号之2', '青政规〔2023〕8之2号'],
			unusual: '写法少见（一个序号分成几份）',
		},
		{
			number: '青建函〔2020〕15-3号',
			typings: ['青建函[2020]15-3号', '青建函2020年15-3号', '青建函〔2020〕15号之三'],
			unusual: '写法少见（一个序号分成几份）',
		},
		{
			number: '青政规〔2023〕8号',
			typings: ['青政规[2023]8号', '青政规 2023 8', '青政规2023年第8号'],
		},
	],
	'no year, or no bracket around it': [
		{
			number: '青政字第15号',
			typings: ['青政字15号', '青政字第十五号', '青政字 15号'],
			unusual: '写法少见（没有年份，序号前面有“第”）',
		},
		{
			number: '青教体函2018年126号',
			typings: ['青教体函〔2018〕126号', '青教体函2018 126', '青教体函[2018]126号'],
			unusual: `写法少见（年份没有用〔〕括起来）${usualIs('青教体函〔2018〕126号')}`,
		},
		{
			number: 'QHX-2026-0008',
			typings: ['QHX20260008', 'qhx-2026-8', 'QHX 2026 0008'],
			unusual: `写法少见（年份没有用〔〕括起来，序号补了零，末尾没有“号”）${usualIs('QHX〔2026〕8号')}`,
		},
	],
	'brackets of other shapes': [
		{
			number: '青政办[2021]3号',
			typings: ['青政办〔2021〕3号', '青政办（2021）3号', '青政办【2021】3号'],
			unusual: `写法少见（年份没有用〔〕括起来）${usualIs('青政办〔2021〕3号')}`,
		},
		{
			number: '青政办(2021)4号',
			typings: ['青政办〔2021〕4号', '青政办［2021］4号', '青政办「2021」4号'],
			unusual: `写法少见（年份没有用〔〕括起来）${usualIs('青政办〔2021〕4号')}`,
		},
		{
			number: '青政办【2021】5号',
			typings: ['青政办〔2021〕5号', '青政办《2021》5号', '青政办〖2021〗5号'],
			unusual: `写法少见（年份没有用〔〕括起来）${usualIs('青政办〔2021〕5号')}`,
		},
		{
			number: '青政办［2021］6号',
			typings: ['青政办〔2021〕6号', '青政办<2021>6号', '青政办{2021}6号'],
			unusual: `写法少见（年份没有用〔〕括起来）${usualIs('青政办〔2021〕6号')}`,
		},
	],
	'an announcement': [
		{
			number: '公告2023年第5号',
			typings: ['公告2023年第五号', '公告（2023年第5号）', '公告 2023年 第05号'],
		},
		{
			number: '青河局公告2023年第6号',
			typings: ['青河局公告〔2023〕第6号', '青河局2023年第6号公告', '青河局公告(2023年第6号)'],
		},
		{ number: '通告第3号', typings: ['通告第三号', '通告（第3号）', '第3号通告'] },
		{
			number: '青禾县人民代表大会常务委员会公告〔十七届〕第12号',
			typings: [
				'青禾县人民代表大会常务委员会公告（十七届）第12号',
				'青禾县人民代表大会常务委员会公告〔十七届〕第十二号',
			],
			unusual: '写法少见（代字里有括号）',
		},
	],
};

export const writtenNumbers: readonly WrittenNumber[] = Object.values(numberForms).flat();
