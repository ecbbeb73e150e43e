import { expect, test } from 'vitest';
import { fullPinyin, suggestId } from '../../../src/collections/scaffolding/suggest-id.ts';

test.each([
	[{ documentNumber: '青政规〔2024〕12号', title: '' }, 'qingzhenggui-2024-12'],
	[{ documentNumber: '青政规[2024]第012号', title: '' }, 'qingzhenggui-2024-12'],
	[{ documentNumber: '国务院令第711号', title: '' }, 'guowuyuanling-711'],
	[{ documentNumber: '2023年第1号', title: '关于停水的公告' }, 'gytsdgg-2023-1'],
	[
		{ title: '关于印发《青禾县2024年工作要点》的通知', date: '2024-05-06' },
		'gyyfqhx2024ngzyddtz-2024-05-06',
	],
	[{ documentNumber: '不是文号', title: '绿化行动ABC' }, 'lhxdabc'],
	[{ title: '长'.repeat(60) }, 'c'.repeat(24)],
	[{ title: '！' }, 'record'],
])('%j is called %s', (record, id) => {
	expect(suggestId(record)).toBe(id);
});

test('names of agencies in full pinyin', () => {
	expect(fullPinyin('青禾县人民政府（A）')).toBe('qinghexianrenminzhengfua');
});
