import { z } from 'zod';
import { contrastWithWhite } from '../../presentation/colour.ts';
import { isSiteCode } from '../../domain/numbers/site-code.ts';
import { collection } from '../declarations/collection.ts';
import { advised, postcode, text, webAddress, year } from '../fields/fields.ts';
import { ownSiteSearchedTwice, searchedSitesField } from '../fields/searched-sites.ts';
import { statisticsField } from '../fields/statistics-code.ts';

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

/** What is wrong with the address of the site, of which the address of every page begins; `undefined` if nothing is. */
function addressFault(address: string): string | undefined {
	// What is no address at all is told by the field's own rule.
	if (!URL.canParse(address)) return undefined;
	const { username, password, origin, pathname, search, hash } = new URL(address);
	if (username || password || search || hash)
		return `网址只写到网站的首页，不带用户名、? 和 #，例如 ${origin}/`;
	if (!address.endsWith('/')) return `网址要以斜杠结尾，写成 ${address}/`;
	if (!/^\/(?:[\w~-][\w.~-]*\/)*$/.test(pathname))
		return '网站放在域名的子目录里时，目录名只用英文字母、数字、- 和 _，例如 https://www.qinghe.gov.cn/zwgk/';
	return undefined;
}

const linkList = (label: string) =>
	z
		.array(
			z.strictObject({
				name: text('名称').meta({ description: '网站的名称', example: '示例市人民政府' }),
				address: webAddress('网址').meta({
					description: '完整网址；不链接商业网站',
					example: 'https://www.shili.example/',
				}),
			}),
		)
		.min(1, '至少填一项')
		.meta({ title: label, description: '每个网站两行' });

/**
 * The site itself: names, marks and contacts that a government site must show (国办发〔2017〕47号). Required is only what no page
 * can do without; the rest is reminded of, so that a county sees its first page before it has everything.
 */
export const siteSettings = collection({
	name: 'site',
	title: '网站设置',
	format: 'yaml',
	schema: z.strictObject({
		name: text('网站名称').meta({
			description: '网站的规范名称',
			example: '青禾县人民政府',
		}),
		nameEnglish: text('网站英文名称')
			.meta({
				description: '显示在英文网页的页头；没有英文网页就不写',
				example: "Qinghe County People's Government",
			})
			.optional(),
		county: text('县（市、区）名称').meta({ description: '行政区划全称', example: '青禾县' }),
		address: webAddress('网址')
			.superRefine((value, context) => {
				const message = addressFault(value);
				if (message) context.addIssue({ code: 'custom', message });
			})
			.meta({
				description:
					'网站首页的网址，以 https:// 开头、以斜杠结尾；网站放在域名的子目录里的，写到子目录为止，例如 https://www.qinghe.example/zwgk/',
				example: 'https://www.qinghe.example/',
			}),
		siteCode: advised(
			z.string().refine(isSiteCode, '网站标识码是 10 位数字（前 6 位为行政区划代码）').meta({
				title: '网站标识码',
				description: '10 位数字，前 6 位是行政区划代码',
				example: '9999010001',
			}),
		),
		icp: advised(
			text('ICP 备案编号').meta({ description: '照备案证书写', example: '示例ICP备00000000号' }),
		),
		publicSecurity: advised(
			z
				.strictObject({
					number: text('公安备案号').meta({
						description: '照备案结果写',
						example: '示例公网安备99990100000001号',
					}),
					url: webAddress('公安备案查询网址')
						.meta({ example: 'https://beian.example/' })
						.optional(),
				})
				.meta({ title: '公安机关备案' }),
		),
		owner: advised(
			text('主办单位').meta({ description: '单位全称，显示在页脚', example: '青禾县人民政府' }),
		),
		contact: advised(
			z
				.strictObject({
					phone: advised(
						text('联系电话').meta({ description: '区号-号码', example: '0000-1234567' }),
					),
					email: z
						.email('不是电子邮箱地址')
						.meta({
							title: '电子邮箱',
							description: '单位邮箱，不用个人邮箱',
							example: 'xxgk@qinghe.example',
						})
						.optional(),
					address: advised(
						text('地址').meta({ description: '详细地址', example: '青禾县城关街道禾丰路1号' }),
					),
					postcode: postcode().optional(),
				})
				.meta({ title: '联系方式', description: '显示在页脚' }),
		),
		partyGovernmentMark: advised(
			webAddress('党政机关网站标识').meta({
				description: '标识证书的网址',
				example: 'https://biaoshi.example/9999010001',
			}),
		),
		errorReport: advised(
			webAddress('“我为政府网站找错”入口').meta({
				description: '监督举报平台给本站的网址',
				example: 'https://jiucuo.example/?site_code=9999010001',
			}),
		),
		timeZone: z
			.literal('Asia/Shanghai')
			.default('Asia/Shanghai')
			.meta({ title: '时区', example: 'Asia/Shanghai' }),
		colour: colour('主色').default('#b3171d').meta({
			title: '主色',
			description: '六位颜色值；与白字的对比度不低于 4.5；深色和高对比度下的颜色由系统推算',
			example: '#b3171d',
		}),
		notice: text('全站提示')
			.meta({ description: '显示在每个网页上方的一句话；没有就不写', example: '本站为演示站点' })
			.optional(),
		validityYears: z
			.strictObject({
				default: z
					.number()
					.int('应是整数')
					.min(1, '至少一年')
					.meta({ title: '一般文件的年数', description: '按照本省、本市的规定', example: 5 }),
				trial: z.number().int('应是整数').min(1, '至少一年').meta({
					title: '暂行、试行文件的年数',
					description: '标题有“暂行”“试行”的文件',
					example: 2,
				}),
			})
			.meta({ title: '规范性文件有效期上限', description: '写了，有效期超过的文件会提醒' })
			.optional(),
		auditSince: year('核查起始年份')
			.meta({ description: '从哪一年起核查公开义务；不写，从去年起', example: 2025 })
			.optional(),
		redHead: z.boolean().default(false).meta({
			title: '版头',
			description: '打印和下载的公文要不要红色版头；版头的文字是第一个发布机构的名称加“文件”',
			example: true,
		}),
		description: advised(
			text('网站简介').meta({ description: '一两句话', example: '青禾县人民政府门户网站' }),
		),
		keywords: advised(
			z
				.array(text('关键词'))
				.min(1, '至少填一项')
				.meta({ title: '关键词', description: '介绍网站的几个词', example: ['政府信息公开'] }),
		),
		links: z
			.strictObject({
				superiors: linkList('上级政府').optional(),
				departments: linkList('部门网站').optional(),
				related: linkList('相关网站').optional(),
			})
			.meta({ title: '网站链接', description: '显示在每个网页的页脚；没有的不写' })
			.optional(),
		switchedOff: z
			.array(
				z.strictObject({
					section: text('栏目').meta({
						description:
							'栏目的编号，也就是网站地图 sitemap-编号.xml 里的编号；关闭上一级栏目，下面的一起关闭',
						example: 'lists',
					}),
					reason: text('原因').min(10, '太短，至少写 10 个字，说清为什么不办这个栏目').meta({
						description: '公众能看懂，显示在网站地图上',
						example: '各项清单由省政务服务网统一公布，本站不另设栏目',
					}),
				}),
			)
			.min(1, '至少填一项')
			.meta({
				title: '关闭的栏目',
				description: '本站不办的栏目；没有内容的栏目本来就不显示，不用写在这里',
			})
			.optional(),
		dataLicence: z
			.strictObject({
				name: text('许可名称').meta({
					description: '许可的正式名称，照发布许可的文件写',
					example: '青禾县公共数据开放许可',
				}),
				address: webAddress('许可网址').meta({
					description: '许可全文的网址',
					example: 'https://www.qinghe.example/licence/',
				}),
			})
			.meta({
				title: '数据使用许可',
				description:
					'别人按什么条件使用本站的数据文件和订阅；有文件定了才写。不写，数据下载页和数据目录里写“未声明”',
			})
			.optional(),
		statistics: statisticsField.optional(),
		search: z
			.strictObject({ sites: searchedSitesField })
			.meta({ title: '搜索', description: '只搜索本站的，不写' })
			.optional(),
	}),
	rules: [ownSiteSearchedTwice],
});

export type Site = z.output<typeof siteSettings.schema>;
