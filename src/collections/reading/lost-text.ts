import { Lexer } from 'yaml';
import { quoted } from './yaml-slips.ts';
import type { YamlMistake } from './yaml-slips.ts';

/** What the lexer of YAML puts before the text of a scalar. */
const scalarFollows = '\x1F';

/**
 * Finds text that YAML takes for a comment: in `title: 关于停车的公告 #2 号楼` the building is lost. `notes` are the words with
 * which a new file explains its fields; they may stand behind a value, and so may any comment behind an id, a date or a number.
 */
export function findLostText(text: string, notes: ReadonlySet<string>): YamlMistake[] {
	const found: YamlMistake[] = [];
	let line = 1;
	let before = '';
	let previous = '';
	for (const token of new Lexer().lex(text)) {
		if (token.startsWith('#') && previous !== scalarFollows && isLost(before, token, notes))
			found.push({ line, message: lost(before, token) });
		const breaks = token.split('\n');
		line += breaks.length - 1;
		const shown = /^[\x02\x18\x1F\uFEFF]$/.test(token) ? '' : token;
		before = breaks.length > 1 ? (breaks.at(-1) ?? '') : before + shown;
		previous = token;
	}
	return found;
}

/** True if the comment `comment`, behind `before` in its line, was meant as text. */
function isLost(before: string, comment: string, notes: ReadonlySet<string>): boolean {
	const words = comment.slice(1);
	if (notes.has(words.trim()) || words.trim() === '') return false;
	const isAttached = /^[^\s#]/.test(words);
	if (before.trim() === '')
		return before !== '' && isAttached && !/^(?:-|[A-Za-z][\w-]*:)/.test(words);
	const value = before.replace(/^\s*(?:-\s+)*(?:[^\s:]+:(?:\s+|$))?/, '').trim();
	if (isAttached || value === '') return isAttached;
	const isComplete = /^(?:".*"|'.*'|\[.*\]|\{.*\})$/.test(value);
	return !isComplete && !/^[\x21-\x7E]+$/.test(value);
}

function lost(before: string, comment: string): string {
	const [, start = '', value = ''] = /^\s*((?:-\s+)*(?:[^\s:]+:\s+)?)(.*)$/s.exec(before) ?? [];
	const whole = value.replace(/^["'](.*)["'](\s*)$/, '$1$2') + comment;
	return `“ #”之后的文字会丢失，请加引号，写成 ${start}${quoted(whole)}`;
}
