import fc from 'fast-check';

/**
 * A change that makes a file that nobody wrote on purpose. Positions and lengths are shares of the file, from 0 to 1.
 */
type Mutation =
	| { kind: 'insert'; at: number; token: string; times: number }
	| { kind: 'delete' | 'repeat' | 'reverse'; at: number; length: number; times: number }
	| { kind: 'move'; at: number; to: number; length: number; times: number }
	| { kind: 'byte'; at: number; value: number; times: number }
	/** What stands behind the first colon or mark of a list of a line becomes the token. */
	| { kind: 'value'; at: number; token: string; times: number };

/** Characters with a meaning for one of the parsers, and characters that are difficult for any. */
const tokens = [
	...[
		'---\n',
		'\n---\n',
		'...\n',
		'&a ',
		'*a',
		'<<: *a',
		'!a ',
		'!!binary ',
		'? ',
		': ',
		' #',
		'%a\n',
		'|\n',
		'>\n',
	],
	...[
		'[',
		']',
		'{',
		'}',
		'"',
		"'",
		',',
		'-',
		'- ',
		'> ',
		'1. ',
		'\t',
		'    ',
		'  ',
		'\n',
		'\r',
		'\r\n',
		'\0',
		'\x07',
	],
	...[
		'\u202E',
		'\u2028',
		'\uFEFF',
		'\u200B',
		'&#0;',
		'&#8238;',
		'&#xD800;',
		'"\\uD800"',
		'"\\0"',
		'￿',
		'𠮷',
		'２',
	],
	...[
		'*a_ ',
		'~~a~ ',
		'**',
		'`',
		'```\n',
		'|',
		'|-|-|\n',
		'![](',
		'](',
		'[a]: ',
		'[^1]',
		'[^1]: ',
		'<!--',
		'-->',
	],
	...[
		'<script>',
		'<br>',
		'</u>',
		'<u>',
		'{a}',
		'import a\n',
		'export ',
		'<Notice title={a}>',
		'# ',
		'##### ',
		'===\n',
	],
	...[
		'www.a_',
		'http://a.b_',
		'a@b.c',
		'/files/a.pdf',
		'%zz',
		'%00',
		'../',
		'javascript:',
		'__proto__',
		'constructor',
	],
	...[
		'title: ',
		'issuers: [',
		'null',
		'NaN',
		'1e999',
		'0x',
		'2026-02-30',
		'9'.repeat(40),
		'，',
		'；',
		'：',
		'　',
		'“',
		'———\n',
		'""',
		'"\n"',
	],
];

/** What editors type, and YAML or a table reads as something else. */
const values = [
	...[
		'&甲',
		'*关于停车*的公告',
		'!重要',
		'%甲',
		'@甲',
		'`甲`',
		'- 甲',
		'? 甲',
		'> 甲',
		'| 甲',
		'>',
		'|',
		'~',
	],
	...[
		'[甲]乙',
		'{甲}乙',
		'"甲"乙',
		"'甲",
		'"甲',
		'甲: 乙',
		'甲：乙',
		'甲 #乙',
		'#甲',
		'甲 # 乙',
		'甲\t乙',
	],
	...[
		'yes',
		'no',
		'on',
		'off',
		'true',
		'null',
		'0123',
		'0o17',
		'0x1F',
		'1e3',
		'1_000',
		'.5',
		'.inf',
		'.nan',
	],
	...[
		'20240520',
		'2024/5/20',
		'2024年5月20日',
		'45432',
		'12:30:45',
		'9.19999E+17',
		'-',
		'—',
		'／',
		'　',
		'　甲',
	],
	...[
		'“甲”',
		'【甲】',
		'<table>',
		'=1+1',
		'<<<<<<< HEAD',
		'=======',
		'---',
		'…',
		'',
		' ',
		'甲\n乙',
		'\u00A0甲',
	],
	...[
		'甲，乙',
		'[甲，乙]',
		'[[甲]]',
		'{甲: 乙}',
		'{ __proto__: 1 }',
		'"\\x41"',
		'"\\q"',
		'部门',
		'省政府',
	],
];

// By default, random numbers cluster at the ends of their range.
const share = fc.noBias(fc.double({ min: 0, max: 1, noNaN: true }));
const times = fc.oneof(
	{ weight: 8, arbitrary: fc.constant(1) },
	{ weight: 1, arbitrary: fc.integer({ min: 2, max: 30 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 100, max: 3000 }) },
);
const length = fc.noBias(fc.double({ min: 0, max: 0.3, noNaN: true }));

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
	fc.record({ kind: fc.constant('insert'), at: share, token: fc.constantFrom(...tokens), times }),
	fc.record({ kind: fc.constantFrom('delete', 'repeat', 'reverse'), at: share, length, times }),
	fc.record({ kind: fc.constant('move'), at: share, to: share, length, times: fc.constant(1) }),
	fc.record({ kind: fc.constant('value'), at: share, token: fc.constantFrom(...values), times }),
	fc.record({ kind: fc.constant('byte'), at: share, value: fc.nat(255), times: fc.constant(1) }),
);

/** A mutated file: the original, and the changes. */
export interface Mutant {
	original: number;
	mutations: Mutation[];
}

/** `count` mutants: the same for the same seed, on every machine. */
export function mutants(count: number, originals: number, seed: number): Mutant[] {
	const mutant = fc.record({
		original: fc.nat(originals - 1),
		mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
	});
	return fc.sample(mutant, { numRuns: count, seed });
}

export function mutate(bytes: Buffer, mutations: readonly Mutation[]): Buffer {
	return mutations.reduce<Buffer>(applied, bytes).subarray(0, 100_000);
}

function applied(bytes: Buffer, change: Mutation): Buffer {
	const at = Math.floor(change.at * bytes.length);
	const before = bytes.subarray(0, at);
	const after = bytes.subarray(at);
	if (change.kind === 'insert')
		return Buffer.concat([before, Buffer.from(change.token.repeat(change.times)), after]);
	if (change.kind === 'byte')
		return Buffer.concat([before, Buffer.of(change.value), after.subarray(1)]);
	if (change.kind === 'value') {
		const start = bytes.lastIndexOf('\n', at - 1) + 1;
		const end = bytes.indexOf('\n', start);
		const line = bytes.subarray(start, end < 0 ? undefined : end).toString();
		const [name = ''] = /^\s*(?:- )?(?:\w+:|[^,]*,)? ?/.exec(line) ?? [];
		const text = name + change.token.repeat(change.times);
		const rest = end < 0 ? Buffer.of() : bytes.subarray(end);
		return Buffer.concat([bytes.subarray(0, start), Buffer.from(text), rest]);
	}
	const size = Math.floor(change.length * bytes.length);
	const part = after.subarray(0, size);
	const rest = after.subarray(size);
	if (change.kind === 'delete') return Buffer.concat([before, rest]);
	if (change.kind === 'reverse') return Buffer.concat([before, Buffer.from(part).reverse(), rest]);
	if (change.kind === 'move') {
		const others = Buffer.concat([before, rest]);
		const to = Math.floor(change.to * others.length);
		return Buffer.concat([others.subarray(0, to), part, others.subarray(to)]);
	}
	const copies = Math.min(change.times, Math.ceil(100_000 / Math.max(1, size)));
	return Buffer.concat([before, ...Array.from({ length: copies + 1 }, () => part), rest]);
}
