import { blanks } from '../../scaffolding/blank.ts';
import { judgeEach } from '../../records/judge-each.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Refuses the blanks of a new file in a text that would be published; in a draft it reminds of them. */
export function checkBlanks(content: CheckedContent): Problem[] {
	return judgeEach(content, (record) => (record.body.includes('（待填：') ? inBody(record) : []));
}

function inBody({ file, body, bodyLine, data }: ValidRecord): Problem[] {
	const found = body
		.split('\n')
		.flatMap((line, place) =>
			[...line.matchAll(blanks)].map(([, what = '']) => ({ line: bodyLine + place, what })),
		);
	const [first] = found;
	if (data['draft'] === true && first)
		return [
			{
				file,
				line: first.line,
				message: `还有 ${found.length} 处“（待填：…）”没有写`,
				severity: 'warning',
			},
		];
	return found.map(({ line, what }) => ({
		file,
		line,
		message: `还没有写：${what}。写好后删去“（待填：…）”`,
		severity: 'error',
	}));
}
