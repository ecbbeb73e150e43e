import { runsText } from './block.ts';
import type { Block } from './block.ts';

/** Lines that portals print around a body and that are not a part of the document. */
const noise = [
	/^[【[(（\s]*(?:打印|打印本页|打印此页|关闭|关闭窗口|关闭本页|返回|返回顶部|收藏|收藏本页|分享|纠错|我要纠错|大|中|小|[【】[\]()（）|\s])+$/,
	/^扫一扫/,
	/^分享(?:到|至|本页)/,
	/^[上下]一[篇条页][：:]/,
	/^(?:首页|尾页|末页|[上下]一页|共\d+页|\d{1,3}|[\s…|])*[上下]一页(?:首页|尾页|末页|[上下]一页|共\d+页|\d{1,3}|[\s…|])*$/,
	/^[【[]?字[体号][：:]?[\s【[]*大/,
	/^[（(【[]?责任编辑[：:].{0,20}$/,
	/^您?当前(?:所在)?的?位置[：:]/,
];

/** Removes such lines from the beginning and end of a body. */
export function removeNoise(blocks: readonly Block[]): Block[] {
	const first = blocks.findIndex((block) => !isNoise(block));
	const last = blocks.findLastIndex((block) => !isNoise(block));
	return first < 0 ? [] : blocks.slice(first, last + 1);
}

function isNoise(block: Block): boolean {
	if (block.type !== 'text') return false;
	const text = runsText(block.runs).trim();
	return text.length <= 60 && noise.some((pattern) => pattern.test(text));
}
