import { z } from 'zod';
import { contrastWithWhite } from '../presentation/colour.ts';
import { isSiteCode } from '../domain/numbers/site-code.ts';
import { collection } from './collection.ts';
import { text, webAddress, year } from './fields/fields.ts';
import { ownSiteSearchedTwice, searchedSites } from './fields/searched-sites.ts';

/** The county's colour carries white text: contrast as WCAG 2.2 asks (success criterion 1.4.3). */
const colour = (label: string) =>
	z
		.string()
		.regex(/^#[0-9a-f]{6}$/i, '应写成 #b3171d 这样的六位颜色值')
		.superRefine((value, context) => {
			const contrast = contrastWithWhite(value);
			const message = `与白字的对比度只有 ${contrast.toFixed(1)}，至少要 4.5，请选深一些的颜色`;
			if (contrast < 4.5) context.addIssue({ code: 'custom', message });
		})
		.meta({ title: label });

/** Whether an address is a host and nothing more, with its slash: every page's address is made of it and a path. */
function isOrigin(address: string): boolean {
	if (!address.endsWith('/') || !URL.canParse(address)) return false;
	const { username, pathname, search, hash } = new URL(address);
	return username === '' && pathname === '/' && search === '' && hash === '';
}

/** The site itself: names, marks and contacts that a government site must show (国办发〔2017〕47号). */
export const site = collection({
	name: 'site',
	title: '网站设置',
	format: 'yaml',
	schema: z.strictObject({
		name: text('网站名称').meta({ title: '网站名称', description: 'SiteName' }),
		nameEnglish: text('网站英文名称').optional(),
		county: text('县（市、区）名称'),
		address: webAddress('网址').refine(
			isOrigin,
			'网址只写到域名，以斜杠结尾，后面不带路径，例如 https://www.qinghe.gov.cn/（网站要放在域名的根目录，不能放在 /gk/ 这样的子目录）',
		),
		siteCode: z
			.string()
			.refine(isSiteCode, '网站标识码是 10 位数字（前 6 位为行政区划代码）')
			.meta({ title: '网站标识码' }),
		icp: text('ICP 备案编号'),
		publicSecurity: z
			.strictObject({ number: text('公安备案号'), url: webAddress('公安备案查询网址').optional() })
			.meta({ title: '公安机关备案' }),
		owner: text('主办单位'),
		contact: z
			.strictObject({
				phone: text('联系电话'),
				email: z.email('不是电子邮箱地址').meta({ title: '电子邮箱' }).optional(),
				address: text('地址'),
				postcode: z
					.string()
					.regex(/^\d{6}$/, '邮政编码是 6 位数字')
					.meta({ title: '邮政编码' })
					.optional(),
			})
			.meta({ title: '联系方式' }),
		partyGovernmentMark: webAddress('党政机关网站标识'),
		errorReport: webAddress('“我为政府网站找错”入口'),
		timeZone: z.literal('Asia/Shanghai').default('Asia/Shanghai').meta({ title: '时区' }),
		colour: colour('主色').default('#b3171d').meta({ title: '主色' }),
		notice: text('全站提示').optional(),
		validityYears: z
			.strictObject({
				default: z.number().int('应是整数').min(1, '至少一年').meta({ title: '一般文件的年数' }),
				trial: z
					.number()
					.int('应是整数')
					.min(1, '至少一年')
					.meta({ title: '暂行、试行文件的年数' }),
			})
			.meta({ title: '规范性文件有效期上限' })
			.optional(),
		auditSince: year('核查起始年份').optional(),
		redHead: z.boolean().default(false).meta({ title: '版头' }),
		description: text('网站简介'),
		keywords: z.array(text('关键词')).min(1, '至少填一项').meta({ title: '关键词' }),
		search: z.strictObject({ sites: searchedSites }).meta({ title: '搜索' }).optional(),
	}),
	rules: [ownSiteSearchedTwice],
});

export type Site = z.output<typeof site.schema>;
