import { standardCharacter } from './private-use.ts';
import { ordinaryCharacter } from './radicals.ts';

/** A character that readers cannot see, or see differently on other devices, and that a search does not find. */
export interface OddCharacter {
	/** In UTF-16 units from the start of the text. */
	index: number;
	/** The character; several where invisible ones stand beside each other, or a text is damaged. */
	character: string;
	/** What it is and what to write, in Chinese. */
	explanation: string;
	/** What to write instead, where nothing else can be meant. */
	correction?: string;
}

const odd =
	/[\p{Co}\ufffd\u2e80-\u2fdf]|[\u00ad\u200b-\u200d\u2060\ufeff\u2800\u3164]+|锟斤拷|烫烫烫|ï»¿/gu;
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff\u2800\u3164]/;

/** The odd characters of a text: of private use, damaged, radicals in place of characters, invisible. */
export function findOddCharacters(text: string): OddCharacter[] {
	return [...text.matchAll(odd)].flatMap(({ 0: character, index }) => {
		const end = index + character.length;
		const before = text.slice(Math.max(0, index - beside), index);
		const found = describe(character, before, text.slice(end, end + beside));
		return found ? [{ index, character, ...found }] : [];
	});
}

/** How many characters on either side matter. */
const beside = 12;

type Description = Pick<OddCharacter, 'explanation' | 'correction'>;

function describe(character: string, before: string, after: string): Description | undefined {
	const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	if (/\p{Co}/u.test(character)) return privateUse(character, name);
	const ordinary = ordinaryCharacter(character);
	if (ordinary) {
		const explanation = `“${character}”（${name}）是部首，不是字，搜索找不到，应为“${ordinary.character}”`;
		return { explanation, ...(ordinary.isAlike && { correction: ordinary.character }) };
	}
	if (/[\u2e80-\u2fdf]/.test(character))
		return { explanation: `“${character}”（${name}）是部首，不是字，请换成普通的字` };
	if (!invisible.test(character))
		return { explanation: `“${character}”处的文字已经损坏（乱码），请对照原件重新输入` };
	if (isJoiner(character, before, after)) return undefined;
	const isSure = character !== '\u00ad' || !/[A-Za-z]$/.test(before) || !/^[A-Za-z]/.test(after);
	const start = [...before].slice(-6).join('').trim();
	const place = start === '' ? '这一行的开头' : `“${start}”后面`;
	return {
		explanation: `${place}有看不见的字符 ${name}，搜索会找不到这里的文字，请删去`,
		...(isSure && { correction: '' }),
	};
}

function privateUse(character: string, name: string): Description {
	const standard = standardCharacter(character);
	if (standard && !ordinaryCharacter(standard))
		return {
			explanation: `“${character}”（${name}）是旧编码的自造区字符，多数电脑和手机上是方框，按 GB 18030—2022 应为“${standard}”`,
			correction: standard,
		};
	if (standard)
		return {
			explanation: `“${character}”（${name}）是旧编码的自造区字符，多数电脑和手机上是方框，按 GB 18030—2022 是部首“${standard}”，请对照原件换成字`,
		};
	return {
		explanation: /[\uf020-\uf0ff]/.test(character)
			? `“${character}”（${name}）是 Word 符号字体里的图形，网页上是方框，请换成普通符号（· √ □ 一类）或者删去`
			: `“${character}”（${name}）是自造字，别的电脑和手机上是方框，请对照原件换成标准的字；没有标准的字，用文字说明`,
	};
}

/** Whether an invisible character belongs to a script or a picture that needs it. */
function isJoiner(character: string, before: string, after: string): boolean {
	if (!/^[\u200c\u200d]$/.test(character)) return false;
	const needsJoiners =
		/[\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Tibetan}\p{Extended_Pictographic}\ufe0f]/u;
	return needsJoiners.test([...before].at(-1) ?? '') || needsJoiners.test([...after][0] ?? '');
}
