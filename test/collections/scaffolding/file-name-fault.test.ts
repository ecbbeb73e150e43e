import { expect, test } from 'vitest';
import { fileNameFault } from '../../../src/collections/scaffolding/file-name-fault.ts';

test.each([
	'cezhenggui-2024-12',
	'2026/gonggao-1',
	'青河县办法',
	'a.b',
	'console',
	'com10',
	'auxiliary',
	'lpt',
	'a'.repeat(200),
])('%s may be a file', (id) => {
	expect(fileNameFault(id)).toBeUndefined();
});

test.each([
	['', '空的'],
	['..', '点开头'],
	['../../../x', '点开头'],
	['a/../b', '点开头'],
	['.hidden', '点开头'],
	['a/.b', '点开头'],
	['a.', '结尾'],
	['/etc/x', '“/”'],
	['a//b', '“/”'],
	['a/', '“/”'],
	['C:\\x', '特殊符号'],
	['a b', '特殊符号'],
	['a\nb', '特殊符号'],
	['a\u0000b', '特殊符号'],
	['a\u202eb', '特殊符号'],
	['a%2e%2e', '特殊符号'],
	['CON', 'Windows'],
	['nul', 'Windows'],
	['x/aux', 'Windows'],
	['COM1.2026', 'Windows'],
	['lpt9', 'Windows'],
	['a'.repeat(201), '太长'],
	['办'.repeat(67), '太长'],
])('%j may not', (id, message) => {
	expect(fileNameFault(id)).toContain(message);
});
