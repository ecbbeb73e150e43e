/** A character that must not occur in a text for readers, and its position. */
export interface UnsafeCharacter {
	/** In UTF-16 units from the start of the text. */
	index: number;
	/** Its code and Chinese name, such as `U+202E 从右到左覆盖`. */
	name: string;
}

/**
 * Invisible characters that make a text look different from what it is: control characters except tab and line ends,
 * marks that change the writing direction, single surrogates, line separators that are not line ends, and
 * noncharacters. Each kind is returned once, at its first position.
 */
export function findUnsafeCharacters(text: string): UnsafeCharacter[] {
	const first = new Map<string, UnsafeCharacter>();
	for (const { 0: character, index } of text.matchAll(unsafe))
		if (!first.has(character)) first.set(character, { index, name: nameOf(character) });
	return [...first.values()];
}

/** The text without such characters; line separators become line ends. */
export function withoutUnsafeCharacters(text: string): string {
	return text.replace(/[\u000b\u000c\u0085\u2028\u2029]/g, '\n').replace(unsafe, '');
}

const unsafe =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\p{Surrogate}]/gu;

const names: Record<string, string> = {
	'0000': '空字符',
	'0008': '退格',
	'000B': '纵向制表符',
	'000C': '换页符',
	'001B': '转义符',
	'007F': '删除符',
	'0085': '下一行',
	'061C': '阿拉伯字母标记',
	'200E': '从左到右标记',
	'200F': '从右到左标记',
	'2028': '行分隔符',
	'2029': '段分隔符',
	'202A': '从左到右嵌入',
	'202B': '从右到左嵌入',
	'202C': '方向格式结束',
	'202D': '从左到右覆盖',
	'202E': '从右到左覆盖',
	'2066': '从左到右隔离',
	'2067': '从右到左隔离',
	'2068': '首字符方向隔离',
	'2069': '方向隔离结束',
};

function nameOf(character: string): string {
	const unit = character.charCodeAt(0);
	const code = unit.toString(16).toUpperCase().padStart(4, '0');
	return `U+${code} ${names[code] ?? kindOf(unit)}`;
}

function kindOf(unit: number): string {
	if (unit < 0xa0) return '控制字符';
	if (unit >= 0xd800 && unit <= 0xdfff) return '残缺的字（半个代理对）';
	return '不是文字的字符';
}
