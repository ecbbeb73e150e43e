import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { onePageOfEachKind } from './page-kinds.ts';

const origin = inject('origin');
const pages = builtPages(inject('dist'));
const chosen = onePageOfEachKind(pages);

test('there are pages of many kinds', () => {
	expect(chosen.length).toBeGreaterThan(100);
});

test('html-validate finds nothing on a page of each kind', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
		rules: {
			// Scripts and styles come from the site itself, as the content policy of every page demands.
			'require-sri': ['error', { target: 'crossorigin' }],
			// The style sheet never breaks these, and their characters stay those that a reader copies and searches for.
			'tel-non-breaking': ['error', { ignoreClasses: ['telephone'] }],
		},
	});
	const findings: string[] = [];
	for (const { path, html } of chosen) {
		const { results } = await validator.validateString(html, path);
		for (const { messages } of results)
			findings.push(
				...messages.map(({ ruleId, message, column }) => `${path}:${column} ${ruleId}: ${message}`),
			);
	}
	expect(findings).toEqual([]);
});

const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.log('The W3C Nu checker is skipped: there is no java on this machine.');

test.skipIf(!hasJava)('the W3C Nu checker finds nothing on a page of each kind', () => {
	// It reads the pages from the server, because only there does 'self' in their content policy mean anything.
	const messages = checkWithNu(chosen.map(({ path }) => new URL(path, origin).href));
	expect(
		messages
			.filter((message) => !isDataBlock(message))
			.map(({ url, message }) => `${url} ${message}`),
	).toEqual([]);
});

test('linkinator finds no broken link and no missing anchor', async () => {
	const { links } = await new LinkChecker().check({
		path: `${origin}/`,
		recurse: true,
		checkCss: true,
		checkFragments: true,
		concurrency: 20,
		// Nothing outside is asked for.
		linksToSkip: [`^(?!${origin}/)`],
	});
	expect(
		links
			.filter(({ state }) => state === LinkState.BROKEN)
			.map(({ url, parent }) => `${parent} → ${url}`),
	).toEqual([]);
	const followed = new Set(
		links
			.filter(({ state }) => state === LinkState.OK)
			.map(({ url }) => decodeURI(new URL(url).pathname)),
	);
	const unreachable = pages.map(({ path }) => path).filter((path) => !followed.has(path));
	const gone = pages.filter(({ html }) => html.includes('content="noindex"'));
	expect(unreachable.sort()).toEqual(['/404.html', ...gone.map(({ path }) => path)].sort());
});

interface NuMessage {
	type: 'error' | 'info' | 'non-document-error';
	url: string;
	message: string;
	extract?: string;
}

function checkWithNu(urls: readonly string[]): NuMessage[] {
	const jar = String(createRequire(import.meta.url)('vnu-jar'));
	const options = ['-Xss2m', '-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', jar];
	const output = execFileSync(
		'java',
		[...options, '--format', 'json', '--stdout', '--exit-zero-always', ...urls],
		{
			encoding: 'utf8',
			maxBuffer: 1024 ** 3,
		},
	);
	return (JSON.parse(output) as { messages: NuMessage[] }).messages;
}

/** The checker takes JSON-LD for a script that the content policy would stop; a data block is never run. */
function isDataBlock({ message, extract = '' }: NuMessage): boolean {
	return (
		message.startsWith('Inline script violates Content Security Policy') &&
		extract.includes('application/ld+json')
	);
}
