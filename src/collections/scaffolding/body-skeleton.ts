import { reportParts } from '../../domain/reports/rule-of-law-report.ts';
import { blank } from './blank.ts';

/** The blanks of a guide that may be known when it begins. */
export const guideBlanks = {
	disclosureOffice: blank('主管部门的名称和电话'),
	reviewOrgan: blank('行政复议机关的名称'),
};

/** The parts that a body of the collection must have, with blanks; an empty text for collections without prescribed parts. */
export function bodySkeleton(collection: string): string {
	return (bodies[collection] ?? []).join('\n\n').concat(collection in bodies ? '\n' : '');
}

const ordinals = ['一', '二', '三', '四'];

const bodies: Readonly<Record<string, readonly string[]>> = {
	'disclosure-guides': [
		'## 一、信息分类',
		blank('本机关的政府信息分几类，各是什么'),
		'## 二、编排体系',
		blank('索引号怎么编，信息怎么排列'),
		'## 三、获取方式',
		blank('主动公开的信息在哪里看：本网站、查阅场所的地址和时间'),
		'## 四、依申请公开',
		'可以当面、邮寄或者通过互联网向本机关提出申请。自收到申请之日起20个工作日内答复；需要延长的，经本机关政府信息公开工作机构负责人同意并告知申请人，延长的期限不超过20个工作日。',
		'## 五、监督救济',
		`对本机关的公开工作有意见的，可以向${guideBlanks.disclosureOffice}投诉、举报。`,
		`不服本机关不予公开的决定的，应当先向${guideBlanks.reviewOrgan}申请行政复议；对行政复议决定不服的，再提起行政诉讼。`,
	],
	'disclosure-reports': [
		'## 一、总体情况',
		blank('主动公开、依申请公开、政府信息管理、公开平台建设、监督保障五个方面'),
		'## 五、存在的主要问题及改进情况',
		blank('主要问题和怎样改进'),
		'## 六、其他需要报告的事项',
		blank('信息处理费收取情况，没有收取的也要写明'),
	],
	'rule-of-law-reports': reportParts.flatMap(({ title }, place) => [
		`## ${ordinals[place] ?? ''}、${title}`,
		blank(title),
	]),
};
