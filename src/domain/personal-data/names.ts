/** Common surnames. Surnames that are usually other words in official texts (单, 项, 管, 党, 水, 农, 车) are left out. */
const surnames =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付方邹熊白孟秦邱侯江尹薛闫雷龙陶段郝孔毛史顾贺邵龚万覃武钱戴严莫洪向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕裴霍涂苗曲盛冉翁蓝骆路游辛靳欧鲍';
const doubleSurnames = '欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|令狐|尉迟|慕容';

/** Characters that given names do not have. Without them `方式`, `高新区` and `关于` would count as names. */
const notInNames = String.raw`的和及与或等在是为由将可请对于电话手机地址箱号码局委办处科室站所院镇乡县市区省街路公司部门式法案理级级度速新时件内外上下前后个人员者名本该其此均应需须自行政经费额元管项目标准备计划安全产品期限何重`;

/** A person's name, also with 某 in place of the given name: the source of a regular expression with the flag `u`. */
export const nameSource = `(?:(?:${doubleSurnames})|[${surnames}])(?:(?![${notInNames}])\\p{Script=Han}){1,2}`;

const title =
	'(?:先生|女士|同志|老师|医生|师傅|主任|副主任|科长|副科长|局长|副局长|书记|镇长|乡长|村长|站长|所长|经理|队长|干事)';
const person = `(?:${nameSource}${title}?|[${surnames}]${title})`;

/** What may stand between a name and its number: brackets, colons, and the word for the telephone. */
const link = String.raw`[\s，,、:：;；（(）)\-—/|]*`;
const telephone = `(?:的|个人|联系|咨询|本人|移动)?(?:手机|电话|联系方式|号码|微信|Tel|TEL|tel|T|身份证|公民身份|证件|护照)(?:号码|号|电话|是|为)*`;

/** A name may begin after any of these, even without punctuation. */
const opening = '(?:^|[^\\p{Script=Han}]|[人员民者名长师生户工属为由系方是叫和与及])';

const nameBefore = new RegExp(
	`${opening}${person}${link}(?:${telephone})?${link}(?:\\+?86${link})?$`,
	'u',
);
const nameAfter = new RegExp(`^${link}${person}(?:[^\\p{Script=Han}]|$)`, 'u');
/** A cell below the heading 姓名, with any surname. */
const anyName = /^\s*\p{Script=Han}[\p{Script=Han}·*×]{1,9}\s*$/u;
const wholeName = new RegExp(`^\\s*${person}\\s*$`, 'u');

/** Whether a person's name stands beside the text from `start` to `end`: next to it, or in a cell of the same row. */
export function hasNameBeside(plain: string, start: number, end: number): boolean {
	const before =
		plain
			.slice(Math.max(0, start - 200), start)
			.split(/[\n\r]/)
			.at(-1) ?? '';
	const after = plain.slice(end, end + 200).split(/[\n\r]/)[0] ?? '';
	if (/\t/.test(before + after)) {
		const name = hasHeadingAbove(plain, start, '姓名|名字|户主') ? anyName : wholeName;
		return [...before.split('\t'), ...after.split('\t')].some((cell) => name.test(cell));
	}
	return nameBefore.test(before.slice(-40)) || nameAfter.test(after.slice(0, 20));
}

const nameInSentence = new RegExp(`${opening}${nameSource}(?![省市县区乡镇村街路])`, 'u');

/** Whether a person's name stands before `place` in the same sentence or row. */
export function hasNameBefore(plain: string, place: number): boolean {
	const before = plain.slice(Math.max(0, place - 60), place);
	return nameInSentence.test(before.split(/[\n。；;]/).at(-1) ?? '');
}

const surnameAtEnd = new RegExp(`${opening}(?:(?:${doubleSurnames})|[${surnames}])$`, 'u');

/** Whether `text` ends with a common surname at a place where a name may begin. */
export function endsWithSurname(text: string): boolean {
	return surnameAtEnd.test(text.slice(-longestOpening));
}

/** A character before a name and the longest surname, with room for characters of two units. */
const longestOpening = 4;

/** Whether the rows above the row at `place` have a cell with one of `words` (the source of a regular expression). */
export function hasHeadingAbove(plain: string, place: number, words: string): boolean {
	const rowStart = Math.max(0, plain.lastIndexOf('\n', place));
	const above = plain.slice(Math.max(0, rowStart - 3000), rowStart);
	return (
		plain.slice(rowStart, place + 200).includes('\t') &&
		new RegExp(`(?:^|[\\t\\n])[^\\t\\n]{0,8}(?:${words})[^\\t\\n]{0,6}(?=\\t|\\n|$)`).test(above)
	);
}
