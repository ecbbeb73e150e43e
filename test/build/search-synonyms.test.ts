import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { searchSynonyms } from '../../src/build/search-synonyms.ts';
import { nationalSynonyms } from '../../src/search/synonyms/national.ts';

const content = mkdtempSync(join(tmpdir(), 'gongkai-synonyms-'));
afterEach(() => rmSync(content, { recursive: true }));

test('the words of the county stand before those of the whole country', () => {
	mkdirSync(join(content, 'synonyms'), { recursive: true });
	writeFileSync(
		join(content, 'synonyms', 'local.csv'),
		'日常说法,规范用语\n某某一卡通,社会保障卡；市民卡\n',
	);
	const [county, ...others] = searchSynonyms(content);
	expect(county).toEqual({ everyday: ['某某一卡通'], official: ['社会保障卡', '市民卡'] });
	expect(others).toEqual(nationalSynonyms);
});

test('a county without words of its own has those of the whole country', () => {
	mkdirSync(content, { recursive: true });
	expect(searchSynonyms(content)).toEqual(nationalSynonyms);
});
