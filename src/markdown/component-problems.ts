import { pageComponents, writtenElements } from './allow-list.ts';
import { attributesRefused, tagRefused } from './html-problems.ts';
import type { Nodes } from 'mdast';

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The reasons why a component or HTML tag on a hand-made page must not be published, in Chinese. */
export function componentProblems({ name, attributes }: Component): string[] {
	const tag = name ?? '';
	if (writtenElements.includes(tag)) return attributes.length > 0 ? [attributesRefused(tag)] : [];
	if (!Object.hasOwn(pageComponents, tag)) return [tagRefused(tag)];
	const properties = pageComponents[tag] ?? [];
	const example = properties.map((property) => `${property}="文字"`).join(' ');
	return attributes.flatMap((attribute) => {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
			return [`<${tag}> 的属性只能写成 名称="文字"`];
		return properties.includes(attribute.name)
			? []
			: [`<${tag}> 没有“${attribute.name}”这个属性，只能写 ${example}`];
	});
}
