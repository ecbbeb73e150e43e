/** Fewer letters, digits or characters than this say nothing that a reader could check. */
const fewest = 10;

/** A text of fewer different characters repeats itself. */
const fewestDifferent = 6;

/** The whole of a text that stands where something is still to be written, or that only refers to an attachment. */
const placeholder =
	/^(本页|本栏目|本部分|相关|有关|正文|具体|详细)?(内容|信息|情况|资料|数据)?(目前|现|尚)?(暂时|暂|均|都)?(无|没有|空|空白|略|待补充|待完善|待更新|更新中|建设中|整理中|测试|如题|同上|见上|详?见附件|请?(见|看|查看|下载)附件)(相关|有关)?(内容|信息|情况|资料|数据|事项)?(测试|敬请期待|请稍后|附件)*$/;

/** Whether a text says nothing: it is empty, a few characters, one thing repeated, or a placeholder such as `暂无。`. */
export function isTrivialText(text: string): boolean {
	const said = lettersIn(text);
	const isShort = said.length < fewest || new Set(said).size < fewestDifferent;
	return isShort || isPlaceholder(text);
}

/** Whether a text, which may be short, only holds a place: it is empty or such as `无` or `待补充`. */
export function isPlaceholder(text: string): boolean {
	const said = lettersIn(text);
	return said === '' || placeholder.test(said);
}

function lettersIn(text: string): string {
	return text.replace(/[^\p{L}\p{N}]/gu, '');
}
