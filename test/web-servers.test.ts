import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nginxMaps } from '../src/formats/redirects/nginx.ts';

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

test('nginx learns the size of maps before the first map, and only there', () => {
	const text = sample('nginx.conf');
	const size = text.indexOf('map_hash_bucket_size 4096;');
	expect(size).toBeGreaterThan(-1);
	expect(size).toBeLessThan(text.search(/^map /m));
	const long = `/${'旧'.repeat(100)}/`;
	const maps = nginxMaps([{ from: encodeURI(long), to: '/new/' }, { from: '/gone/' }]);
	expect(maps.match(/^\w+/gm)).toEqual(['map', 'map']);
});

test('the samples for nginx and Caddy answer old addresses with the folder of the site as their root', () => {
	const caddy = sample('Caddyfile');
	expect(caddy).toMatch(/^\troot \* \/srv\/gongkai\/dist$/m);
	expect(caddy).toMatch(/^\timport .*redirects\/Caddy\*$/m);
	expect(sample('nginx.conf')).toMatch(/^\troot \/srv\/gongkai\/dist;$/m);
});
