import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDigestCache } from '../src/digest-cache.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'gongkai-cache-'));

test('a value is found again by its key, in another run as well', () => {
	const place = folder();
	openDigestCache<string[]>(place, '1').set('键', ['甲']);
	expect(openDigestCache<string[]>(place, '1').get('键')).toEqual(['甲']);
	expect(openDigestCache<string[]>(place, '1').get('另一个键')).toBeUndefined();
});

test('a value of another version of the code is not found', () => {
	const place = folder();
	openDigestCache<string>(place, '1').set('键', '甲');
	expect(openDigestCache<string>(place, '2').get('键')).toBeUndefined();
});

test('a file that was cut short counts as none', () => {
	const place = folder();
	const cache = openDigestCache<string>(place, '1');
	cache.set('键', '甲');
	const [file = ''] = readdirSync(place);
	writeFileSync(join(place, file), 'x');
	expect(cache.get('键')).toBeUndefined();
});
