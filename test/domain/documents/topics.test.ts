import { expect, test } from 'vitest';
import { findTopic, topicPath, topics } from '../../../src/domain/documents/topics.ts';
import { hasCorpus, policyRecords } from '../../corpus.ts';

test('there are 22 topics, with permanent ASCII slugs that are unique on each level', () => {
	expect(topics).toHaveLength(22);
	for (const level of [topics, ...topics.map(({ children }) => children)]) {
		const slugs = level.map(({ slug }) => slug);
		expect(slugs).toEqual([...new Set(slugs)]);
		for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);

		const names = level.map(({ name }) => name);
		expect(names).toEqual([...new Set(names)]);
	}
});

test('every topic is found by its own path', () => {
	for (const { name, children } of topics) {
		expect(topicPath(name)).toBe(name);
		for (const child of children) {
			expect(topicPath(`${name}/${child.name}`)).toBe(`${name}/${child.name}`);
		}
	}
});

test.each([
	['综合政务\\政务公开', '综合政务/政务公开'],
	['综合政务＼政务公开', '综合政务/政务公开'],
	['综合政务／政务公开', '综合政务/政务公开'],
	['综合政务-政务公开', '综合政务/政务公开'],
	['综合政务－政务公开', '综合政务/政务公开'],
	[' 综合政务 / 政务公开 ', '综合政务/政务公开'],
	['综合政务', '综合政务'],
	['其他', '其他'],
	['国防\\国防建设', '国防/国防建设'],
	['农业、林业、水利\\农业、畜牧业、渔业', '农业、林业、水利/农业、畜牧业、渔业'],
	['财政、金融、审计/货币(含外汇)', '财政、金融、审计/货币（含外汇）'],
	['财政、金融、审计/货币（含外汇）', '财政、金融、审计/货币（含外汇）'],
	['工业、交通-信息产业(含电信)', '工业、交通/信息产业（含电信）'],
	['城乡建设、环境保护/城乡建设（含住房)', '城乡建设、环境保护/城乡建设（含住房）'],
])('%j is %s', (text, path) => {
	expect(topicPath(text)).toBe(path);
});

test.each([
	['an unknown topic', '天文地理'],
	['an unknown subtopic', '综合政务/税务'],
	['a subtopic alone', '政务公开'],
	['a missing subtopic', '综合政务/'],
	['three levels', '综合政务/政务公开/其他'],
	['another separator', '综合政务>政务公开'],
	['nothing', ''],
])('%s is not found', (_, text) => {
	expect(findTopic(text)).toBeUndefined();
	expect(topicPath(text)).toBeUndefined();
});

test('a topic is found with its slugs', () => {
	expect(findTopic('综合政务\\政务公开')).toMatchObject({
		topic: { slug: 'general-affairs' },
		child: { slug: 'disclosure', name: '政务公开' },
	});
	expect(findTopic('综合政务')).not.toHaveProperty('child');
});

test.skipIf(!hasCorpus)('every topic of a real document is read', () => {
	const texts = policyRecords().flatMap(({ topic }) => topic ?? []);
	expect(texts).toHaveLength(39);
	expect(texts.filter((text) => !findTopic(text))).toEqual([]);
});
