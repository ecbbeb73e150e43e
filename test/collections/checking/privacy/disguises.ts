/** A way of writing a number on a page. */
export interface Disguise {
	name: string;
	/** The kinds of numbers that people write this way; by default all. */
	kinds?: readonly string[];
	/**
	 * Where it is possible: anywhere, within a line of Markdown or MDX, within a line of Markdown that is not MDX, in a
	 * block of Markdown.
	 */
	in: 'anywhere' | 'line' | 'Markdown line' | 'block';
	/** How many lines further down the value begins. */
	lines?: number;
	apply: (value: string) => string;
}

const groupsOf: Record<string, readonly number[]> = {
	identity: [6, 8, 4],
	mobile: [3, 4, 4],
	'bank-card': [4, 4, 4, 4, 3],
};

/** Splits a value into the usual groups of its kind. */
function inGroups(value: string): string[] {
	const kind = value.length === 11 ? 'mobile' : value.length === 18 ? 'identity' : 'bank-card';
	let place = 0;
	return (groupsOf[kind] ?? []).flatMap((size) => {
		const group = value.slice(place, place + size);
		place += size;
		return group === '' ? [] : [group];
	});
}

const wide = (value: string) =>
	value.replaceAll(/[\dX]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const joined = (separator: string) => (value: string) => inGroups(value).join(separator);
const middle = (sign: string) => (value: string) => `${value.slice(0, 8)}${sign}${value.slice(8)}`;

export const disguises: readonly Disguise[] = [
	{ name: 'plain', in: 'anywhere', apply: (value) => value },
	{ name: 'full-width', in: 'anywhere', apply: wide },
	{
		name: 'half full-width',
		in: 'anywhere',
		apply: (value) => value.slice(0, 5) + wide(value.slice(5)),
	},
	{ name: 'in groups', in: 'anywhere', apply: joined(' ') },
	{ name: 'hyphens', in: 'anywhere', apply: joined('-') },
	{ name: 'dashes', in: 'anywhere', apply: joined('–') },
	{ name: 'dots', in: 'anywhere', apply: joined('.') },
	{ name: 'middle dots', in: 'anywhere', apply: joined('·') },
	{ name: 'wide spaces', in: 'anywhere', apply: joined('　') },
	{ name: 'a space of Word', in: 'anywhere', apply: middle('\u00a0') },
	{ name: 'zero-width space', in: 'anywhere', apply: middle('\u200b') },
	{ name: 'soft hyphen', in: 'anywhere', apply: middle('\u00ad') },
	{ name: 'zero-width everywhere', in: 'anywhere', apply: (value) => [...value].join('\u200d') },
	{ name: 'letters before', in: 'anywhere', apply: (value) => `No${value}` },
	{ name: 'a letter after', in: 'anywhere', apply: (value) => `${value}A` },
	{ name: 'glued to words', in: 'anywhere', apply: (value) => `号码${value}请核对` },
	{
		name: 'with China before it',
		in: 'anywhere',
		kinds: ['mobile'],
		apply: (value) => `+86${value}`,
	},
	{
		name: 'with 86 and hyphen',
		in: 'anywhere',
		kinds: ['mobile'],
		apply: (value) => `86-${value}`,
	},
	{
		name: 'glued to a phone',
		in: 'anywhere',
		kinds: ['identity'],
		apply: (value) => `${value}13900000000`,
	},
	{
		name: 'Chinese digits',
		in: 'anywhere',
		kinds: ['mobile'],
		apply: (value) =>
			value.replaceAll(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
	},
	{
		name: 'bold',
		in: 'line',
		apply: (value) => `${value.slice(0, 6)}**${value.slice(6, 10)}**${value.slice(10)}`,
	},
	{ name: 'a link', in: 'line', apply: (value) => `${value.slice(0, 4)}[${value.slice(4)}](#a)` },
	{ name: 'code', in: 'line', apply: (value) => `\`${value.slice(0, 7)}\`${value.slice(7)}` },
	{
		name: 'entity',
		in: 'line',
		apply: (value) => `${value.slice(0, 9)}&#${value.charCodeAt(9)};${value.slice(10)}`,
	},
	{ name: 'a comment within', in: 'Markdown line', apply: middle('<!-- -->') },
	{ name: 'a tag within', in: 'line', apply: middle('<u></u>') },
	{ name: 'a broken line', in: 'block', apply: middle('\n') },
	{ name: 'a hard break', in: 'line', apply: middle('<br/>') },
	{
		name: 'cells',
		in: 'block',
		lines: 4,
		apply: (value) =>
			`\n\n| 甲 | 乙 | 丙 | 丁 | 戊 |\n| - | - | - | - | - |\n| ${inGroups(value).concat('', '', '').slice(0, 5).join(' | ')} |\n\n`,
	},
	{
		name: 'one to a cell',
		in: 'block',
		lines: 2,
		apply: (value) => `\n\n| ${[...value].join(' | ')} |\n${'| - '.repeat(value.length)}|\n\n`,
	},
];
