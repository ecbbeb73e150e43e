import { readYaml } from './read-yaml.ts';
import type { ReadYaml } from './read-yaml.ts';

/** A Markdown file's data and text. */
interface ReadFile extends ReadYaml {
	body: string;
	/** Line of the file on which the body begins. */
	bodyLine: number;
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a Markdown file into front matter (YAML between two lines `---`) and body. */
export function readFrontMatter(file: string, text: string): ReadFile {
	const match = frontMatterOf(text);
	if (!match) {
		const message = '文件开头要有信息块：第一行写 ---，写完各字段后再写一行 ---';
		return {
			data: {},
			body: text,
			bodyLine: 1,
			lineOf: () => 1,
			problems: [{ file, line: 1, message, severity: 'error' }],
		};
	}
	const body = text.slice(match[0].length);
	const yaml = readYaml(file, match[1] ?? '', 1);
	return { ...yaml, body, bodyLine: match[0].split('\n').length };
}

/** What stands below the front matter of a Markdown file, without reading the front matter. */
export function bodyOf(text: string): string {
	return text.slice(frontMatterOf(text)?.[0].length ?? 0);
}

function frontMatterOf(text: string): RegExpExecArray | undefined {
	const match = fence.exec(text);
	return match?.index === 0 ? match : undefined;
}
