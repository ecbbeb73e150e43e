import { attention } from 'micromark-core-commonmark';
import type { Code, Construct, State, Token, TokenizeContext, Effects } from 'micromark-util-types';

const star = 42;

/** Punctuation that ends words or pauses, after which no bold text begins: `王**、李**等` are two masked names. */
const closing = /[\s、，。；：！？）】〕》〉」』”’…),.;:!?\]}]/u;

/** Punctuation that opens words, before which no bold text ends. */
const opening = /[\s（【〔《〈「『“‘([{]/u;

/** Units of time between which stars stand for a figure: `****年**月**日`. */
const unit = /[年月日时分]/u;

/**
 * Bold text by two or three stars (`**第一条：**为了`). Unlike CommonMark's rule, which needs blanks that Chinese does not
 * write, punctuation beside the stars never keeps them from being bold
 * (https://github.com/tats-u/markdown-cjk-friendly). One star, four or more, and `_` are text: `5*3*2`, `张*三`,
 * `____年`.
 */
export const strong: Construct = {
	name: 'officialStrong',
	resolveAll: attention.resolveAll,
	tokenize,
};

function tokenize(this: TokenizeContext, effects: Effects, ok: State): State {
	const before = this.previous;
	return start;

	function start(code: Code): State | undefined {
		effects.enter('attentionSequence');
		return inside(code);
	}

	function inside(code: Code): State | undefined {
		if (code === star) {
			effects.consume(code);
			return inside;
		}
		const sequence: Token = effects.exit('attentionSequence');
		const length = sequence.end.offset - sequence.start.offset;
		const isFigure = matches(before, unit) && matches(code, unit);
		const isMark = (length === 2 || length === 3) && !isFigure;
		sequence._open = isMark && !isEdge(code, closing);
		sequence._close = isMark && !isEdge(before, opening);
		return ok(code);
	}
}

/** Whether a neighbour is the edge of the text, a line end or matches `pattern`. */
function isEdge(code: Code, pattern: RegExp): boolean {
	return code === null || code < 0 || matches(code, pattern);
}

function matches(code: Code, pattern: RegExp): boolean {
	return code !== null && code >= 0 && pattern.test(String.fromCharCode(code));
}
