import { afterEach, expect, test, vi } from 'vitest';
import { keepTreesIn, markdownTree } from '../../src/markdown/dialect/tree-store.ts';
import type { Root } from 'mdast';

afterEach(() => keepTreesIn({ get: () => undefined, set: () => undefined }));

test('a body is parsed once for all who read it', () => {
	expect(markdownTree('甲一', 'markdown')).toBe(markdownTree('甲一', 'markdown'));
	expect(markdownTree('甲一', 'mdx')).not.toBe(markdownTree('甲一', 'markdown'));
});

test('a tree of an earlier run is taken, and a new one is kept', () => {
	const earlier: Root = { type: 'root', children: [] };
	const set = vi.fn();
	keepTreesIn({ get: (key) => (key.endsWith('甲二') ? earlier : undefined), set });
	expect(markdownTree('甲二', 'markdown')).toBe(earlier);
	expect(set).not.toHaveBeenCalled();
	const made = markdownTree('甲三', 'markdown');
	expect(set.mock.calls).toEqual([['markdown\n甲三', made]]);
});
