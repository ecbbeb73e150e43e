import { expect, test } from 'vitest';
import { escapeXml } from '../../../src/formats/word/xml.ts';

test('markup characters are written as references', () => {
	expect(escapeXml(`<a b="c" d='e'> & 公开`)).toBe(
		'&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt; &amp; 公开',
	);
});

test('characters that XML does not have are left out, line breaks and tabs are not', () => {
	expect(escapeXml('甲\u0000乙\u000b丙\uffff\t丁\n')).toBe('甲乙丙\t丁\n');
});
