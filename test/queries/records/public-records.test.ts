import { describe, expect, test } from 'vitest';
import { normativeDocument } from '../../collections/county.ts';
import { htmlOf, bodyTreeOf } from '../../../src/queries/document/body.ts';
import { previewRecords } from '../../../src/queries/records/preview-records.ts';
import { publicRecords } from '../../../src/queries/records/public-records.ts';
import { withoutIds, withoutPointers } from '../../../src/queries/records/without-pointers.ts';
import { portalOf } from '../portal.ts';
import type { Minute } from '../../../src/domain/dates/minute.ts';
import type { Portal } from '../../../src/queries/portal.ts';

const agency = `---
name: 测试县人民政府
type: county
indexPrefix: '999903001'
office: { address: 测试县测试路1号, hours: 工作日, phone: 0000-0000000 }
---

管理全县行政工作。
`;
const document = (serial: number, changes: Record<string, string>, body?: string) =>
	normativeDocument({ indexNumber: `999903001/2024-0007${serial}`, ...changes }, body);

const files = {
	'agencies/government.md': agency,
	'normative-documents/draft.md': document(1, { draft: 'true' }),
	'normative-documents/later.md': document(2, { publishedOn: '2026-11-30 09:00' }),
	'normative-documents/newer.md': document(
		3,
		{
			repeals: '[draft, old]',
			effects: '[{ document: later, change: 延长有效期, until: 2031-06-30 }]',
			evaluations: '[{ on: 2026-01-10, result: 继续有效, url: /normative-documents/later/ }]',
		},
		'见[草稿](draft.md#art-1)、[以后](/normative-documents/later/?a=1)、[**旧**文件](old.md)、[本站](https://www.ceshi.example/normative-documents/draft/)和[外站](https://www.other.example/normative-documents/draft/)。',
	),
	'normative-documents/old.md': document(4, {}),
	'catalogue-items/旅游.csv':
		'序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级,发布日期\n' +
		'1,甲,甲一,要素,依据,时限,测试县人民政府,政府网站,全社会,主动,县级,2026-11-30\n',
};

const portalAt = (now: Minute): Portal => {
	const portal = portalOf(files);
	return {
		...portal,
		content: { ...portal.content, ...publicRecords(portal.content.records, now) },
	};
};
const idsAt = (now: Minute) =>
	portalAt(now)
		.content.records.get('normative-documents')
		?.map(({ id }) => id);

describe('what waits is nowhere', () => {
	test('a document from its minute on, a draft never', () => {
		expect(idsAt('2026-11-30 08:59')).toEqual(['newer', 'old']);
		expect(idsAt('2026-11-30 09:00')).toEqual(['later', 'newer', 'old']);
	});

	test('its address is known, so that nothing leads there', () => {
		expect([...portalAt('2026-11-29 23:59').content.waitingAddresses].sort()).toEqual([
			'/disclosure/catalogue/旅游/',
			'/disclosure/catalogue/旅游/#row-1',
			'/normative-documents/draft/',
			'/normative-documents/later/',
		]);
		expect([...portalAt('2026-11-30 09:00').content.waitingAddresses]).toEqual([
			'/normative-documents/draft/',
		]);
	});

	test('fields of others name neither its id nor its address', () => {
		const newer = portalAt('2026-11-29 23:59')
			.content.records.get('normative-documents')
			?.find(({ id }) => id === 'newer')?.data;
		expect(newer).toMatchObject({
			repeals: ['old'],
			evaluations: [{ on: '2026-01-10', result: '继续有效' }],
		});
		expect(JSON.stringify(newer)).not.toMatch(/later|draft/);
	});

	test('bodies keep their words without the link', () => {
		const portal = portalAt('2026-11-29 23:59');
		const file = `${portal.content.folder}/normative-documents/newer.md`;
		expect(htmlOf(bodyTreeOf(portal, file))).toBe(
			'<p>见草稿、以后、<a href="/normative-documents/old/"><strong>旧</strong>文件</a>、本站和<a href="https://www.other.example/normative-documents/draft/" rel="external noopener">外站</a>。</p>\n',
		);
	});
});

test('the feedback of a public consultation waits for its own day', () => {
	const portal = portalOf({
		'agencies/government.md': agency,
		'consultations/a.md': `---
title: 关于测试办法公开征求意见的公告
issuers: [government]
formedOn: 2026-09-01
publishedOn: 2026-09-02
kind: 行政规范性文件
startedOn: 2026-09-02
endedOn: 2026-10-08
channels: [信函]
feedback: { publishedOn: 2026-11-30 09:00, received: 3, adopted: 1, summary: 采纳一条 }
---

公告。
`,
	});
	const feedbackAt = (now: Minute) =>
		publicRecords(portal.content.records, now).records.get('consultations')?.[0]?.data['feedback'];
	expect(feedbackAt('2026-11-30 08:59')).toBeUndefined();
	expect(feedbackAt('2026-11-30 09:00')).toMatchObject({ summary: '采纳一条' });
});

test('the preview has everything, and what waits says so in its title', () => {
	const { records, waitingAddresses } = previewRecords(
		portalOf(files).content.records,
		'2026-11-29 23:59',
	);
	const titles = records.get('normative-documents')?.map(({ data }) => String(data['title']));
	const title = '测试县人民政府关于印发测试办法的通知';
	expect(titles).toEqual([
		`【草稿】${title}`,
		`【定时发布：2026-11-30 09:00】${title}`,
		title,
		title,
	]);
	expect(records.get('catalogue-items')?.[0]?.data['item']).toBe('【定时发布：2026-11-30】甲一');
	expect(waitingAddresses.size).toBe(0);
});

test('a list of which nothing remains is left out, others stay as they were', () => {
	const waits = (text: string) => text === '/a/';
	expect(
		withoutPointers(
			{ one: ['/a/'], none: [], two: ['/a/', '/b/'], deep: { url: '/a/', on: 1 } },
			waits,
		),
	).toEqual({ none: [], two: ['/b/'], deep: { on: 1 } });
});

test('an item that names what waits is left out whole', () => {
	const ids = new Set(['a']);
	const data = { one: 'a', list: ['a', 'b'], items: [{ to: 'a' }, { to: 'b' }], other: 'a' };
	expect(withoutIds(data, ['one'], ids)).toEqual({
		list: ['a', 'b'],
		items: data.items,
		other: 'a',
	});
	expect(withoutIds(data, ['list'], ids)).toMatchObject({ list: ['b'] });
	expect(withoutIds(data, ['items', 'to'], ids)).toMatchObject({ items: [{ to: 'b' }] });
	expect(withoutIds(data, ['none', 'to'], ids)).toBe(data);
});
