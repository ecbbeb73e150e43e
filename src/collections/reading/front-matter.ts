import { findFrontMatter } from './find-front-matter.ts';
import { readYaml } from './read-yaml.ts';
import type { ReadYaml, YamlContext } from './read-yaml.ts';

/** A Markdown file's data and text. */
interface ReadFile extends ReadYaml {
	body: string;
	/** Line of the file on which the body begins. */
	bodyLine: number;
}

/** Splits a Markdown file into front matter (YAML between two lines `---`) and body. */
export function readFrontMatter(file: string, text: string, context: YamlContext = {}): ReadFile {
	const { yaml, linesBefore, body, bodyLine, mistake } = findFrontMatter(text);
	const problems = mistake ? [{ file, severity: 'error' as const, ...mistake }] : [];
	if (yaml === undefined)
		return { data: {}, unreadFields: 'all', body, bodyLine, lineOf: () => 1, problems };
	const read = readYaml(file, yaml, { ...context, linesBefore });
	return { ...read, body, bodyLine, problems: [...problems, ...read.problems] };
}
