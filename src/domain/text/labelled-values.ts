import { labels, otherLabels, plainLabel, weakLabels } from './labels.ts';

/** A label on a page and the text after it; the value may be empty. */
export interface LabelledValue {
	label: string;
	value: string;
}

const known = new Set(Object.values(labels).flat().map(plainLabel));
const weak = new Set<string>(weakLabels);

/** Whether `text`, with or without a colon, is the label of something that portals state about a document. */
export function isLabel(text: string): boolean {
	return text.length <= 20 && known.has(plainLabel(text));
}

// Letters of a label may be separated by spaces: 索 引 号. Latin names belong to columns and meta elements, not to visible
// text. A label that is a verb needs no colon before a date: 发布于 2024-06-01.
const anyLabel = [...known, ...otherLabels]
	.filter((label) => /^\p{Script=Han}+$/u.test(label))
	.sort((a, b) => b.length - a.length)
	.map((label) => [...label].join('\\s*'))
	.join('|');
const labelPattern = new RegExp(
	`【\\s*(${anyLabel})\\s*】\\s*[：:]?|(?<!\\p{Script=Han})(${anyLabel})\\s*[：:]|(?<!\\p{Script=Han})(发布于|更新于)(?=\\s*[\\d二])`,
	'gu',
);

/** Reads a line such as `发布时间：2024-06-01 09:30　来源：某局　浏览次数：12`. */
export function labelledValues(text: string): LabelledValue[] {
	const found = [...text.matchAll(labelPattern)];
	return found.map((match, index) => {
		const end = found[index + 1]?.index ?? text.length;
		const label = (match[1] ?? match[2] ?? match[3] ?? '').replace(/\s/g, '');
		return {
			label,
			value: text
				.slice(match.index + match[0].length, end)
				.replace(/[\s【[（(|｜]+$/, '')
				.trim(),
		};
	});
}

/** Whether a line has nothing but such values, as portals print them between title and body. */
export function isLabelLine(text: string): boolean {
	const line = text.trim();
	return (
		line.length <= 200 &&
		line.search(labelPattern) === 0 &&
		labelledValues(line).some(({ label }) => !weak.has(label))
	);
}

/** Whether a label never begins an ordinary paragraph and never heads an ordinary column. */
export function isStrongLabel(label: string): boolean {
	return isLabel(label) && !weak.has(plainLabel(label));
}
