import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { iisConfig } from '../../../src/formats/redirects/iis.ts';
import { redirectsFile } from '../../../src/formats/redirects/netlify.ts';
import { hostile } from './hostile.ts';
import type { Answer } from '../../../src/formats/redirects/answer.ts';

/** The entries of the maps, by name. */
function mapsIn(config: string): Record<string, Record<string, string>> {
	const maps: Record<string, Record<string, string>> = {};
	let current: Record<string, string> = {};
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => {
		if (name === 'rewriteMap') maps[String(attributes['name'])] = current = {};
		if (name === 'add' && 'key' in attributes)
			current[String(attributes['key'])] = String(attributes['value']);
	});
	parser.write(config).close();
	return maps;
}

test('the configuration for IIS has every address once, without regard to case', () => {
	const maps = mapsIn(iisConfig(hostile));
	expect(Object.keys(maps['withdrawn'] ?? {})).toEqual(['/withdrawn/', '/withdrawn;$x?{y}="z"']);
	const expected = hostile.flatMap(({ from, to }) =>
		to !== undefined && from !== '/case.html' ? [from] : [],
	);
	expect(Object.keys(maps['moved'] ?? {})).toEqual(expected);
});

test('the configuration for IIS stays below the size that IIS can read', () => {
	const many: Answer[] = Array.from({ length: 10_000 }, (_, place) => ({
		from: `/old/${place}.html`,
		to: `/new/${place}/`,
	}));
	const config = iisConfig(many);
	expect(config.length).toBeLessThan(250_000);
	expect(mapsIn(config)['moved']?.['/old/0.html']).toBe('/new/0/');
});

test('a line of _redirects has as many parts as it has to', () => {
	const lines = redirectsFile(hostile).trim().split('\n');
	expect(lines.length).toBe(hostile.filter(({ to }) => to !== undefined).length);
	for (const line of lines) expect(line).toMatch(/^\/[^\s*:]* (?:[^\s*:]+ )*\/\S* 301$/);
	expect(lines).toContain('/index.php id=5 /new/2/ 301');
});
