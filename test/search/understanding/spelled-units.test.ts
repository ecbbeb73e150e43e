import { expect, test } from 'vitest';
import { smallIndex } from '../finding/small-index.ts';
import { spelledUnits } from '../../../src/search/understanding/spelled-units.ts';

const index = smallIndex([
	{ title: '住房公积金提取办法' },
	{ title: '住房公积金贷款办法' },
	{ title: '租房补贴办法' },
	{ title: '城市住房保障条例' },
]);
const terms = async (folded: string) =>
	(await spelledUnits(index, folded)).map((unit) => unit.terms);

test('letters among Chinese characters mean what titles say with this sound', async () => {
	expect(await terms('zhufang公积金')).toEqual([['住房']]);
	expect(await terms('zhu fang 公积金')).toEqual([['住房']]);
	expect(await terms('怎么申请zufang补贴')).toEqual([['租房']]);
});

test('of several readings the commonest stand first', async () => {
	const schools = smallIndex(['小学', '校学', '校学'].map((title) => ({ title })));
	const [unit] = await spelledUnits(schools, 'xiaoxue入学');
	expect(unit).toMatchObject({ terms: ['校学', '小学'], kind: 'synonym' });
});

test('letters alone, too few letters, or letters that spell no title are ignored', async () => {
	expect(await terms('zhufang')).toEqual([]);
	expect(await terms('vpn服务')).toEqual([]);
	expect(await terms('hello公积金')).toEqual([]);
});
