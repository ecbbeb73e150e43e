import { expect, test } from 'vitest';
import { suggestion } from '../../../src/collections/records/suggestion.ts';

const fields = ['title', 'expiresOn', 'effectiveOn', 'topic'];

test.each([
	['expireson', '，是不是 expiresOn？'],
	['expires-on', '，是不是 expiresOn？'],
	['exipresOn', '，是不是 expiresOn？'],
	['titel', '，是不是 title？'],
	['topics', '，是不是 topic？'],
	['author', ''],
	['', ''],
])('%s', (written, expected) => {
	expect(suggestion(written, fields)).toBe(expected);
});
