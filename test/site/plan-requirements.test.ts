import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { activityKinds } from '../../src/collections/tables/rule-of-law-work/activities.ts';
import { planRequirements } from '../../src/collections/sections/plan-requirements.ts';

const dist = inject('dist');

const table = page('/rule-of-law/duties/');

test.each(planRequirements.map((duty) => [duty.id, duty] as const))(
	'%s: each of its places is a page of the county that is not empty',
	(id, { places, internal }) => {
		const [, row = ''] = new RegExp(`<tr id="${id}"[^>]*>(.*?)</tr>`, 's').exec(table) ?? [];
		const links = Array.from(row.matchAll(/href="([^"]+)"/g), ([, href = '']) => href);
		expect(links.length).toBeGreaterThanOrEqual(places.length);
		expect(row.includes('内部事项')).toBe(internal === true);
		for (const link of links) {
			const [path = '', anchor] = link.split('#');
			expect(textOf(page(path)).length).toBeGreaterThan(60);
			expect(page(path)).not.toMatch(/class="empty"(?! hidden)/);
			if (anchor !== undefined) expect(page(path)).toContain(` id="${decodeURIComponent(anchor)}"`);
		}
	},
);

describe('the work of 法治政府建设', () => {
	test('the page of indicators says the share that is assessed as met and that public pages can prove', () => {
		expect(textOf(page('/rule-of-law/indicators/'))).toContain(
			'适用的指标 38 项：自评达标并有公开网页佐证的 35 项（35/38，92.1%），',
		);
		expect(textOf(page('/rule-of-law/indicators/2025/'))).toContain(
			'按自评没有达到综合示范 90% 的要求',
		);
	});

	test('targets are met, not met or not known yet', () => {
		const text = textOf(page('/rule-of-law/targets/'));
		for (const outcome of ['达到', '未达到', '尚无数据']) expect(text).toContain(outcome);
	});

	test('every kind of activity is shown', () => {
		const text = `${textOf(page('/rule-of-law/activities/'))}${textOf(page('/rule-of-law/activities/2025/'))}`;
		expect(activityKinds.filter((kind) => !text.includes(` ${kind} `))).toEqual([]);
	});
});

test('the home page leads to what citizens want most, and the auditor to the table of duties', () => {
	const [, services = ''] = /<ul class="services">(.*?)<\/ul>/s.exec(page('/')) ?? [];
	const titles = Array.from(services.matchAll(/<a [^>]*>([^<]+)<\/a>/g), ([, title]) => title);
	expect(titles.slice(0, 6)).toEqual([
		'查文件',
		'查清单',
		'申请公开',
		'申请复议',
		'看执法',
		'看年报',
	]);
	expect(services).toContain('href="/disclosure/"');
	expect(services).toContain('href="/rule-of-law/duties/"');
	expect(page('/sitemap/')).toContain('href="/rule-of-law/duties/"');
});

function page(path: string): string {
	return readFileSync(join(dist, decodeURIComponent(path), 'index.html'), 'utf8');
}

/** The text of a page's main part, tags as spaces. */
function textOf(html: string): string {
	const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
	return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}
