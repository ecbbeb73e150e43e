import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { all, attribute, builtPages, one, pagesBreaking } from './built-pages.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import type { BuiltPage } from './built-pages.ts';

const dist = inject('dist');
const pages = builtPages(dist);

test('every page allows itself nothing from elsewhere and nothing inline', () => {
	expect(
		pagesBreaking(pages, (page) => {
			const { 'script-src': scripts = [], ...policy } = policyOf(page);
			const sources = Object.values(policy).flat();
			return (
				policy['default-src']?.join() === "'self'" &&
				policy['style-src']?.join() === "'self'" &&
				policy['object-src']?.join() === "'none'" &&
				policy['base-uri']?.join() === "'none'" &&
				policy['form-action']?.join() === "'self'" &&
				scripts.join(' ') === scriptSources(page) &&
				sources.every((source) => ["'self'", "'none'"].includes(source))
			);
		}),
	).toEqual([]);
});

test('the policy stands before everything that it governs', () => {
	expect(
		pagesBreaking(
			pages,
			({ html }) =>
				html.indexOf('Content-Security-Policy') < html.search(/<(script|link|style|img)\b/),
		),
	).toEqual([]);
});

test('no page holds scripts, styles or event handlers of its own', () => {
	expect(
		pagesBreaking(pages, ({ root }) => {
			const scripts = all(root, 'script').filter(
				(script) => attribute(script, 'type') !== 'application/ld+json',
			);
			const handlers = all(root, '*').flatMap(({ properties }) =>
				Object.keys(properties).filter((name) => /^on/i.test(name)),
			);
			return (
				scripts.every((script) => attribute(script, 'src') !== undefined) &&
				all(root, 'style').length === 0 &&
				all(root, '*', { style: true }).length === 0 &&
				handlers.length === 0
			);
		}),
	).toEqual([]);
});

test('no link runs a script', () => {
	expect(
		pagesBreaking(pages, ({ root }) =>
			all(root, 'a', { href: true }).every((link) =>
				/^(\/|#|https?:|mailto:|tel:)/.test(attribute(link, 'href') ?? ''),
			),
		),
	).toEqual([]);
});

test('no page loads anything from another host', () => {
	expect(
		pages.flatMap((page) => resourcesOf(page).filter((url) => !/^\/(?!\/)/.test(url))),
	).toEqual([]);
});

test('no style sheet loads anything from another host', () => {
	const sheets = filesBelow(dist).filter(
		(file) => file.startsWith('_astro/') && file.endsWith('.css'),
	);
	expect(sheets.length).toBeGreaterThan(0);
	for (const sheet of sheets)
		expect(readFileSync(join(dist, sheet), 'utf8')).not.toMatch(
			/@import|url\(\s*['"]?(?!\/(?!\/))/,
		);
});

test('links to other sites say so and hand nothing over', () => {
	expect(
		pagesBreaking(pages, ({ root }) =>
			all(one(root, 'body'), 'a', { href: true })
				.filter((link) => /^https?:/.test(attribute(link, 'href') ?? ''))
				.every((link) => attribute(link, 'rel') === 'external noopener'),
		),
	).toEqual([]);
});

/** The search alone runs WebAssembly. */
function scriptSources({ path }: BuiltPage): string {
	return path === '/search/' ? "'self' 'wasm-unsafe-eval'" : "'self'";
}

/** Directive → its sources. */
function policyOf({ root }: BuiltPage): Record<string, string[]> {
	const policy =
		attribute(one(root, 'meta', { 'http-equiv': 'Content-Security-Policy' }), 'content') ?? '';
	return Object.fromEntries(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		}),
	);
}

/** What the browser fetches to show the page. */
function resourcesOf({ root }: BuiltPage): string[] {
	const fetched = all(root, 'link').filter((link) => attribute(link, 'rel') !== 'canonical');
	return [
		...fetched.map((link) => attribute(link, 'href')),
		...['src', 'poster', 'data', 'action'].flatMap((name) =>
			all(root, '*', { [name]: true }).map((element) => attribute(element, name)),
		),
		...all(root, '*', { srcset: true }).flatMap((element) =>
			(attribute(element, 'srcset') ?? '').split(/,\s*/),
		),
	].filter((url) => url !== undefined);
}
