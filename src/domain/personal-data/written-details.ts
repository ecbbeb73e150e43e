import { nameSource } from './names.ts';
import type { PersonalDataKind } from './personal-data.ts';

/** A kind of personal data that has no check digit, and the form in which it is written. */
interface WrittenDetail {
	kind: PersonalDataKind;
	/** Has the flags `dgu`. The group `value` is the personal data; without that group the whole match is. */
	pattern: RegExp;
	severity: 'stops' | 'warns';
	/**
	 * What must stand near it: a name before it in its sentence; a name beside it or a heading above its column; a person
	 * beside it or a list of persons around it.
	 */
	needs?: 'name before' | 'name or heading' | 'resident';
	/** How many characters of the value a report shows. */
	shown: number;
}

const diseases =
	'癌|肿瘤|白血病|尿毒症|艾滋病|HIV|肺结核|乙肝|丙肝|精神分裂|精神病|精神障碍|抑郁症|双相|自闭症|孤独症|脑瘫|瘫痪|糖尿病|心脏病|癫痫|梅毒|性病|智力障碍|残疾|血友病|红斑狼疮|肾衰竭|流产|地中海贫血|重病|大病';
const plates = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const mailHosts =
	'(?:vip\\.)?(?:qq|163|126|139|189|sina|sohu|foxmail|gmail|hotmail|outlook|yahoo|yeah|aliyun|21cn|tom|icloud|wo|live|msn)\\.(?:com|cn|net|com\\.cn)';
const houseNumber = String.raw`\d{1,4}\s{0,2}(?:号楼|号院|栋|幢|座|单元|室|户|号|组)`;
const address = String.raw`(?:(?![第年告])[\p{Script=Han}\d\s（）()\-—·]){2,40}${houseNumber}`;
const date = String.raw`(?:19|20)\d\d\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2}`;

/**
 * Personal data that is recognised by its form, without a check digit. Quantifiers are bounded, so that the time stays
 * linear.
 */
export const writtenDetails: readonly WrittenDetail[] = [
	{
		kind: 'passport',
		pattern:
			/护照(?:号码?|证号|编号)?[^\n\da-zA-Z]{0,8}(?<value>(?:[EGDSPK]|1[45])[A-HJ-NP-Z]?\d{7,8})(?![\da-zA-Z])/dgiu,
		severity: 'stops',
		shown: 2,
	},
	{
		kind: 'passport',
		pattern: /(?<![\dA-Za-z])(?<value>(?:E[A-HJ-NP-Z]?|G|[DSP]E?)\d{7,8})(?![\dA-Za-z])/dg,
		severity: 'warns',
		needs: 'name or heading',
		shown: 2,
	},
	{
		kind: 'permit',
		pattern:
			/(?:通行证|回乡证|台胞证|居留证|居住证|军官证|士兵证)(?:号码?|证号|编号)?[^\n\da-zA-Z]{0,8}(?<value>[A-Z]{0,3}\d{7,12})(?![\da-zA-Z])/dgiu,
		severity: 'stops',
		shown: 2,
	},
	{
		kind: 'plate',
		pattern: new RegExp(
			`(?<value>[${plates}][A-HJ-NP-Z][·•. -]?(?=[A-HJ-NP-Z]{0,2}\\d|\\d)(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[学警挂港澳]))(?![\\dA-Za-z-])`,
			'dgu',
		),
		severity: 'warns',
		shown: 2,
	},
	{
		kind: 'home-address',
		pattern: new RegExp(
			`(?:家庭住?址|家庭地址|居住地址|现住址|住址|家住|户籍地址)(?:[:：为是在]|\\s){0,3}(?<value>${address})`,
			'dgu',
		),
		severity: 'warns',
		shown: 3,
	},
	{
		kind: 'home-address',
		pattern: new RegExp(
			`(?<!\\p{Script=Han})(?:户籍(?:所在地|地)?|现?住|居住地|住所地?)(?!房|宅|院|户|建)(?:[:：为是在于址地]|\\s){0,3}(?<value>${address})`,
			'dgu',
		),
		severity: 'warns',
		needs: 'name before',
		shown: 3,
	},
	{
		kind: 'home-address',
		pattern:
			/(?<value>\d{1,4}\s?(?:栋|幢|座|号楼|单元)\s?(?:\d{1,2}\s?单元\s?)?\d{1,4}\s?[室号户])/dgu,
		severity: 'warns',
		needs: 'resident',
		shown: 1,
	},
	{
		kind: 'birth-date',
		pattern: new RegExp(
			`(?:出生日期|出生年月日?|出生时间|生日)[:：为是\\s]{0,3}(?<value>${date}日?)`,
			'dgu',
		),
		severity: 'warns',
		shown: 4,
	},
	{
		kind: 'birth-date',
		pattern: new RegExp(`(?<!\\p{Script=Han})出?生于\\s?(?<value>${date}日?)`, 'dgu'),
		severity: 'warns',
		needs: 'name before',
		shown: 4,
	},
	{
		kind: 'birth-date',
		pattern: new RegExp(`(?<value>${date}日?)(?:出生|生(?=[，,。；;、）)\\s]))`, 'dgu'),
		severity: 'warns',
		needs: 'name before',
		shown: 4,
	},
	{
		kind: 'illness',
		pattern: new RegExp(
			`(?:(?<!\\p{Script=Han})|村民|居民|学生|员工|职工|患者|儿童|患儿|病人|申请人|其[子女妻父母夫]|(?<!\\p{Script=Han})[对因为])[:：]?${nameSource}(?:同学|先生|女士|同志|老师|老人)?(?:[（(][^（）()\\n]{1,20}[）)])?(?:[，,、](?:男|女|\\d|现年|本|汉族|住)[^，,。；;\\n]{0,14}){0,4}[，,、]?(?:于|自|因|近日|目前|已|被|不幸|现|常年|长期|自幼|先天|去年|今年|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|经医院|经){0,3}(?:患|罹患|身患|确诊|感染|诊断|检出|系|是|有|鉴定|查出|(?<=因))[^，,。；;\\n]{0,8}?(?:${diseases})`,
			'dgu',
		),
		severity: 'warns',
		shown: 1,
	},
	{
		kind: 'private-email',
		pattern: new RegExp(
			`(?<![\\w.+-])(?<value>[\\w][\\w.+-]{0,40})@(?:${mailHosts})(?![\\w-])`,
			'dgiu',
		),
		severity: 'warns',
		shown: 1,
	},
];
