import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../src/collections/sections/sections.ts';
import { all, attribute, builtPages, linksIn, one, textOf } from '../site/built-pages.ts';
import { checkoutWith } from './checkout.ts';
import type { BuiltPage } from '../site/built-pages.ts';

// A county that has its settings and one agency, and nothing else.
const checkout = checkoutWith({});
const dist = join(checkout.folder, 'dist');
let printed: string;
let pages: ReadonlyMap<string, BuiltPage>;

beforeAll(async () => {
	printed = await checkout.node('scripts/build.ts');
	pages = new Map(builtPages(dist).map((page) => [page.path, page]));
}, 600_000);
afterAll(checkout.remove);

const pageAt = (path: string) => pages.get(path) ?? expect.fail(path);

test('every line that a build prints is Chinese', () => {
	expect(printed).toContain('网站已更新');
	expect(printed.split('\n').filter((line) => !/^$|\p{Script=Han}/u.test(line))).toEqual([]);
});

test('the audit of its health finds no empty column and no dead link', async () => {
	const file = join(checkout.folder, 'audit.json');
	// The audit ends with 1 because duties are missing; that is what it is for.
	await checkout.node('scripts/audit.ts', `--json=${file}`).catch(() => undefined);
	const { health } = JSON.parse(readFileSync(file, 'utf8')) as {
		health: readonly { rule: string }[];
	};
	// Nothing was published that could be recent.
	expect(health.map(({ rule }) => rule)).toEqual(['home-updates']);
});

test('no link and no picture within the site is dead', () => {
	const dead = [...pages.values()].flatMap(({ path, root }) =>
		[...linksIn(root), ...all(root, 'img').flatMap((image) => attribute(image, 'src') ?? [])]
			.filter((href) => !leadsSomewhere(new URL(href, new URL(path, 'https://here.example'))))
			.map((href) => `${path} → ${href}`),
	);
	expect(dead).toEqual([]);
});

test('the navigation leads to sections with content alone', () => {
	expect(linksIn(one(pageAt('/').root, 'nav', { class: 'site-nav' }))).toEqual([
		'/',
		'/disclosure/',
		'/enforcement/',
		'/reconsideration/',
		'/agencies/',
	]);
});

test('a duty without content is shown in the audit, without a link to an empty page', () => {
	const main = one(pageAt(`${audit.path}duties/disclosure-guide/`).root, 'main');
	expect(textOf(main)).toContain('政府信息公开指南（没有公开的内容）');
	expect(linksIn(main)).not.toContain('/disclosure/guides/');
	expect(pages.has('/disclosure/guides/')).toBe(false);
});

function leadsSomewhere({ host, protocol, pathname }: URL): boolean {
	if (host !== 'here.example' || !protocol.startsWith('http')) return true;
	const path = decodeURIComponent(pathname);
	const file = join(dist, path);
	return pages.has(path) || (existsSync(file) && statSync(file).isFile());
}
