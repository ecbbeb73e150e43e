import { pages } from '../../registers/pages.ts';
import { blank } from '../../scaffolding/blank.ts';
import { skeletonOf } from '../../scaffolding/skeleton.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';

interface Issuer {
	/** The id of the agency that is in charge. */
	issuer: string;
	today: CalendarDate;
}

/**
 * Drafts of the two pages that the platform of disclosure consists of besides guides, contents and reports: 制度 and 依申请公开. They
 * say what the law says of every county; the rest is blank.
 */
export function countyPages(given: Issuer): [path: string, text: string][] {
	return [
		['content/pages/disclosure/request.mdx', page(given, request, requestBody)],
		['content/pages/disclosure/system.mdx', page(given, system, systemBody)],
	];
}

function page({ issuer, today }: Issuer, known: Record<string, string>, body: string): string {
	return skeletonOf(pages, { draft: true, ...known, issuer, publishedOn: today }, { body });
}

const request = {
	title: '依申请公开',
	summary: '说明向谁申请、怎样申请、多长时间答复、是否收费，以及对答复不服怎么办。',
	columnType: '依申请公开',
};

const requestBody = `## 向谁申请

向制作该信息的行政机关申请；行政机关从公民、法人和其他组织获取的信息，向保存该信息的行政机关申请。

## 怎样申请

申请采用书面形式（包括信件、数据电文）。书写确有困难的，可以口头提出，由工作人员代为填写。申请应当包括：

1. 申请人的姓名或者名称、身份证明、联系方式；
2. 申请公开的政府信息的名称、文号，或者便于行政机关查询的其他特征性描述；
3. 申请公开的政府信息的形式要求，包括获取信息的方式、途径。

${blank('当面、邮寄、互联网各怎样提出：地址、邮编、电子邮箱、电话')}

## 多长时间答复

能够当场答复的，当场答复；不能当场答复的，自收到申请之日起20个工作日内答复；需要延长的，经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不超过20个工作日。

## 是否收费

依申请提供政府信息不收取费用。申请的数量、频次明显超过合理范围的，可以收取信息处理费。

## 对答复不服

对不予公开不服的，先申请行政复议，对行政复议决定不服的再提起行政诉讼。

${blank('行政复议机关的名称、地址和电话')}
`;

const system = {
	title: '政府信息公开制度',
	summary: '列出政府信息公开依照的法律法规和本县的工作制度。',
};

const systemBody = `## 依照的法律和行政法规

- 《中华人民共和国政府信息公开条例》；
- ${blank('本省、本市的规定')}

## 本县的工作制度

${blank('主动公开、公开审查、依申请公开办理、更新维护、监督考核等制度的名称和链接')}
`;
