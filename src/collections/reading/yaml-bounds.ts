import type { BodyFinding } from '../../markdown/rules.ts';

/** The largest front matter known has about 20 KB. The YAML parser takes quadratic time for some inputs. */
const mostKilobytes = 100;
/** How deeply lists may be nested. Each level doubles the time of the YAML parser. */
const mostDepth = 20;
/** How many names of fields may stand in one line. Each is taken for a deeper level. */
const mostColons = 100;

/** Why a text must not be given to the YAML parser, found in a single pass; `undefined` if it may be. */
export function yamlOutOfBounds(text: string): BodyFinding | undefined {
	if (text.length > mostKilobytes * 1024)
		return {
			line: 1,
			message: `各字段合起来超过 ${mostKilobytes} KB。长的内容写在正文里，或者放进附件`,
		};
	let open = 0;
	for (const [index, line] of text.split('\n').entries()) {
		const found = (message: string): BodyFinding => ({ line: index + 1, message });
		if (/(?:^[\s-]*|[[{,?]\s*)\?(?:\s|$)/.test(line))
			return found('内容以 ? 开头时，请给整段内容加上引号');
		const [signs = ''] = /^(?:[ \t]*[-:>|](?=[ \t]|$))*/.exec(line) ?? [];
		if (signs.replace(/[ \t]/g, '').length > mostDepth) return found('行首的 - 太多了，请减少层数');
		if ((line.match(/:(?=\s)/g)?.length ?? 0) > mostColons)
			return found('这一行里的冒号太多了。内容本身含冒号时，请给整段内容加上引号');
		for (const sign of line.match(/[[\]{}]/g) ?? [])
			open = sign === '[' || sign === '{' ? open + 1 : Math.max(0, open - 1);
		if (open > mostDepth) return found('方括号 [ ] 或花括号 { } 套得太多，或者没有成对');
	}
	return undefined;
}
