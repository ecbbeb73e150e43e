import { conflictMessage, isConflictMark } from './conflict-marks.ts';

/** A place in YAML, and what is wrong there, in Chinese. */
export interface YamlMistake {
	/** 1-based. */
	line: number;
	message: string;
}

/** A value as YAML reads it literally. */
export function quoted(value: string): string {
	const text = value.trim();
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * The slip that made a part of the fields unreadable: the first line on which editors are known to slip so; `undefined` if none
 * is known. Only for text that YAML cannot read as it was meant, because some of these lines may be right elsewhere.
 */
export function findSlip(lines: readonly string[]): YamlMistake | undefined {
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1] ?? '';
		const message = slipOf(line.trimEnd()) ?? (isSetOff(line, before) ? setOff : undefined);
		if (message !== undefined) return { line: index + 1, message };
	}
	return undefined;
}

function slipOf(line: string): string | undefined {
	if (isConflictMark(line)) return conflictMessage;
	if (/^ *\t\s*\S/.test(line)) return '行首用了制表符（Tab），请改成空格';
	if (/^[ \t]*[\u3000\u00A0]\s*\S/.test(line))
		return '行首的空格是全角空格，或者从别处粘贴来的特殊空格，请改成英文空格';
	const [, start = '', name = '', colon = '', rest = ''] = field.exec(line) ?? [];
	const value = rest.trim();
	if (colon === '：')
		return `冒号是中文的，请换成英文冒号加空格：写成 ${name}: ${brief(value.replace(/^[:：]\s*/, ''))}`;
	if (colon === ':' && /^[^ \t/]/.test(rest))
		return `冒号后面要有一个英文空格，写成 ${name}: ${brief(value)}`;
	const lead = `${start.trimStart()}${name}${colon}${colon && ' '}`;
	return valueSlip(value === '' && colon === '' ? itemOf(line) : value, lead);
}

/** Mark of a list, name, colon and the rest of a line. */
const field =
	/^(\s*(?:-[ \t]+)*)(?:["']?([A-Za-z][\w-]*|(?<!-[ \t]+)\p{Script=Han}{1,12})["']?[ \t\u3000]*([:：]))(.*)$/u;

function itemOf(line: string): string {
	return /^\s*(?:-[ \t]+)+(.*)$/.exec(line)?.[1] ?? '';
}

/** What is wrong with a value that begins with a sign of YAML; `lead` stands before it in its line. */
function valueSlip(value: string, lead: string): string | undefined {
	const sign = startingSign(value);
	if (sign) return `内容以 ${sign} 开头时，请给整段内容加上引号，写成 ${lead}${quoted(value)}`;
	if (/^(?:"[^"\\]*"|'[^']*')\s*[^\s#,\]}:]/.test(value)) {
		const chinese = value.replace(/"([^"]*)"|'([^']*)'/g, '“$1$2”');
		return `英文引号只包住了一部分内容。请把里面的引号改成中文的“ ”，写成 ${lead}${chinese}`;
	}
	return undefined;
}

function startingSign(value: string): string | undefined {
	const [first = ''] = value;
	if (/[&*!%@`,\]}]/.test(first)) return first;
	if (/[|>]/.test(first)) return /^[|>][-+\d]*\s*(?:#.*)?$/.test(value) ? undefined : first;
	if (/[-?]/.test(first)) return /^.\s+\S/.test(value) ? first : undefined;
	if (first === '[') return /^\[[^\]]*\]\s*[^\s#,\]}]/.test(value) ? first : undefined;
	if (first === '{') return /^\{[^}]*\}\s*[^\s#,\]}]/.test(value) ? first : undefined;
	return undefined;
}

/** True for a field that is indented although the field above it has its value in the same line. */
function isSetOff(line: string, before: string): boolean {
	return /^ +[A-Za-z]\w*:(?:\s|$)/.test(line) && /^[A-Za-z]\w*:[ \t]+[^\s|>#]/.test(before);
}

const setOff = '行首多了空格。各字段要顶格写，请删去这一行开头的空格';

function brief(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
