import { expect, test } from 'vitest';
import { agencyTypeOf } from '../../../../src/collections/creating/county/agency-type.ts';

test.each([
	['云溪县人民政府', 'county'],
	['云溪县人民政府办公室', 'department'],
	['云溪县财政局', 'department'],
	['云溪县公安局', 'department'],
	['云溪县卫生健康委员会', 'department'],
	['云溪县石桥镇人民政府', 'township'],
	['石桥乡', 'township'],
	['云溪县城关街道办事处', 'subdistrict'],
	['云溪经济开发区管理委员会', 'zone'],
	['云州市生态环境局云溪县分局', 'city-office'],
	['国家税务总局云溪县税务局', 'vertical'],
	['云溪县人民法院', 'other'],
	['中共云溪县委政法委员会', 'other'],
	['云溪县气象局', undefined],
	['云溪县烟草专卖局', undefined],
	['云溪县人大常务委员会', undefined],
	['云溪县档案馆', undefined],
	['云溪县供销合作社', undefined],
	['云州市财政局', undefined],
	['云溪县纪律检查委员会', undefined],
])('%s is %s', (name, type) => {
	expect(agencyTypeOf(name, '云溪县')).toBe(type);
});
