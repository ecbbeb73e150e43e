/**
 * Characters of Chinese encodings whose place in Unicode was in the private use area and is a standard one today. GBK put
 * 95 characters there; GB 18030—2000 moved most of them, GB 18030—2005 U+E7C7, GB 18030—2022 the last 18 (Unicode Technical
 * Note 49, which names the changes; the annexes of the standard were not read). Six have a standard code point and
 * keep their two-byte code: U+E816, E817, E818, E831, E83B, E855. Each row: the first code point, and the standard
 * characters of it and those that follow.
 */
const rows: readonly (readonly [first: number, standard: string])[] = [
	// 0xA2E3, the euro.
	[0xe76c, '€'],
	// 0xA6D9–A6F3, punctuation of vertical text.
	[0xe78d, '︐︒︑︓︔︕︖︗︘︙'],
	// 0xA8BC and 0xA8BF, letters of pinyin.
	[0xe7c7, 'ḿǹ'],
	// 0xA989–A995, descriptions of characters.
	[0xe7e7, '〾⿰⿱⿲⿳⿴⿵⿶⿷⿸⿹⿺⿻'],
	// 0xFE50–FE7E and 0xFE80–FEA0, components and simplified characters.
	[
		0xe815,
		'⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶' +
			'⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
	],
];

const standard: ReadonlyMap<string, string> = new Map(
	rows.flatMap(([first, characters]) =>
		[...characters].map((character, index): [string, string] => [
			String.fromCodePoint(first + index),
			character,
		]),
	),
);

/** The standard character of a private-use one of GBK or GB 18030; `undefined` for all others. */
export function standardCharacter(character: string): string | undefined {
	return standard.get(character);
}
