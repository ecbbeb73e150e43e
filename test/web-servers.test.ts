import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sample = (name: string) =>
	readFileSync(join(import.meta.dirname, '../src/web-servers', name), 'utf8')
		.split('\n')
		.filter((line) => !/^\s*#/.test(line))
		.join('\n');

test.each(['nginx.conf', 'apache.conf', 'Caddyfile'])(
	'the sample for %s sends the headers that a page cannot state itself, and the types of downloads',
	(name) => {
		const text = sample(name);
		for (const part of [
			/X-Content-Type-Options\W+nosniff/,
			/Content-Security-Policy "frame-ancestors 'self'"/,
			/404 \/404\.html|@missing \/404\.html/,
			/text\/csv\W.*csv|csv.*text\/csv/,
			/text\/calendar\W.*ics|ics.*text\/calendar/,
			/application\/xml\W.*xsd|@xml Content-Type "application\/xml/,
			/utf-8/,
			/\/srv\/gongkai\/dist\b(?!\.)/,
		])
			expect(text).toMatch(part);
		expect(text.match(/\{$/gm)?.length ?? 0).toBe(text.match(/^\s*\}$/gm)?.length ?? 0);
	},
);

test('in the sample for nginx nothing removes the headers of the whole site', () => {
	const [, ...locations] = sample('nginx.conf').split(/^\tlocation /m);
	expect(locations.length).toBeGreaterThan(0);
	for (const location of locations) expect(location.split('\n\t}')[0]).not.toContain('add_header');
});
