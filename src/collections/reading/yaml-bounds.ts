import type { Finding } from '../../markdown/rules.ts';

/** The largest block of fields known has some 20 KB; the parser's time grows with the square of some of its parts. */
const mostKilobytes = 100;
/** Lists within one another; the parser's time doubles with each. */
const mostDepth = 20;

/** Says in a single pass why a block of fields must not be given to the parser of YAML, or nothing. */
export function yamlOutOfBounds(text: string): Finding | undefined {
	if (text.length > mostKilobytes * 1024)
		return {
			line: 1,
			message: `各字段合起来超过 ${mostKilobytes} KB。长的内容写在正文里，或者放进附件`,
		};
	let open = 0;
	for (const [index, line] of text.split('\n').entries()) {
		const found = (message: string): Finding => ({ line: index + 1, message });
		if (/(?:^[\s-]*|[[{,?]\s*)\?(?:\s|$)/.test(line))
			return found('内容以 ? 开头时，请给整段内容加上引号');
		const [signs = ''] = /^(?:[ \t]*[-:>|](?=[ \t]|$))*/.exec(line) ?? [];
		if (signs.replace(/[ \t]/g, '').length > mostDepth) return found('行首的 - 太多了，请减少层数');
		for (const sign of line.match(/[[\]{}]/g) ?? [])
			open = sign === '[' || sign === '{' ? open + 1 : Math.max(0, open - 1);
		if (open > mostDepth) return found('方括号 [ ] 或花括号 { } 套得太多，或者没有成对');
	}
	return undefined;
}
