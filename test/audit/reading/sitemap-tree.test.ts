import { expect, test } from 'vitest';
import { interner } from '../../../src/audit/reading/interner.ts';
import { sitemapTree } from '../../../src/audit/reading/sitemap-tree.ts';
import { sitemapIndex, urlset } from '../site-files.ts';
import type { Source } from '../../../src/audit/reading/source.ts';

const origin = 'https://many.example';

/** Answers with texts by their paths, and keeps what was asked for. */
function source(answer: (path: string) => string | undefined): Source & { asked: string[] } {
	const asked: string[] = [];
	const own = {
		name: 'many',
		origin,
		concurrency: 1,
		mostChecks: 0,
		asked,
		read: async (path: string) => {
			asked.push(path);
			const text = answer(path);
			return text === undefined
				? { kind: 'missing' as const }
				: { kind: 'found' as const, bytes: Buffer.from(text) };
		},
		exists: async () => undefined,
		slowed: () => own,
	};
	return own;
}

test('when more addresses are listed than are kept, no more sitemaps are read', async () => {
	const names = Array.from({ length: 30 }, (_, index) => `/${index}.xml`);
	const full = urlset(Array.from({ length: 50_000 }, (_, index) => `${origin}/${index}`));
	const many = source((path) =>
		path === '/sitemap.xml'
			? sitemapIndex(names.map((name) => origin + name))
			: names.includes(path)
				? full
				: undefined,
	);
	const tree = await sitemapTree(many, interner());
	expect(tree.listed).toHaveLength(500_000);
	expect(many.asked.filter((path) => names.includes(path))).toHaveLength(11);
	expect(tree.notes).toEqual(['站点地图列出的网址超过 500000 个，其余没有读取']);
	expect(tree.gaps).toEqual([{}]);
});

test('a broken sitemap may have listed any page, a duty’s sitemap evidence of that duty', async () => {
	const files: Record<string, string> = {
		'/sitemap.xml': sitemapIndex(
			['/a.xml', '/broken.xml', '/sitemap-duty-guide.xml', '/gone.xml'].map(
				(path) => origin + path,
			),
		),
		'/a.xml': urlset([`${origin}/`]),
		'/broken.xml': '<urlset>',
		'/sitemap-duty-guide.xml': '<!DOCTYPE x>',
	};
	const { gaps, notes } = await sitemapTree(
		source((path) => files[path]),
		interner(),
	);
	expect(gaps).toEqual([{}, { duties: ['guide'] }]);
	expect(notes).toHaveLength(3);
});
