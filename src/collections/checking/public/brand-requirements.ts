import { footerMarks, footerMarkNames, footerMarkTypes } from '../../public-folder/footer-marks.ts';
import { fileExists } from '../../reading/read.ts';
import { recordsOf, unless } from './requirement.ts';
import type { PublicRequirement } from './requirement.ts';

/** Pictures that the county gets from the offices that issue them. */
export const brandRequirements: readonly PublicRequirement[] = [
	...footerMarkNames.map((mark): PublicRequirement => ({
		id: `brand-${mark}`,
		what: footerMarks[mark],
		where: `public/brand/${mark}.${footerMarkTypes[0]}`,
		basis: '国办发〔2017〕47号',
		note: `也可以是 .${footerMarkTypes.slice(1).join('、.')} 文件，用发放单位给的图片，不要自己绘制。`,
		lacking: ({ publicDir }) =>
			unless(footerMarkTypes.some((type) => fileExists(`${publicDir}/brand/${mark}.${type}`))),
	})),
	{
		id: 'brand-emblem',
		what: '首页的国徽图案',
		where: 'public/brand/emblem.svg',
		basis: '《国徽法》第六条第（三）项、第七条',
		note: '县级人民政府的网站要有，用中国人大网或者中国政府网发布的标准图案，不要自己绘制。',
		lacking: (county) =>
			unless(
				!recordsOf(county, 'agencies').some(({ data }) => data['type'] === 'county') ||
					fileExists(`${county.publicDir}/brand/emblem.svg`),
			),
	},
];
