import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { eachElement } from '../../src/markdown/tree.ts';
import type { Element, Root, RootContent } from 'hast';

const names =
	/^(?:p|h[1-6]|a|img|strong|em|del|ul|ol|li|hr|br|table|thead|tbody|tr|th|td|section|span|sub|sup|u|ruby|rt|rp|kbd|abbr|details|summary)$/;
const attributes =
	/^(?:id|class|href|title|rel|src|alt|width|height|loading|decoding|start|value|tabindex|role|arialabel|ariadescribedby|datafootnoteref|datafootnotebackref|datafootnotes)$/;

const parser = unified().use(rehypeParse, { fragment: true });

/**
 * The parts of HTML, as a browser parses it, that no published body may contain. Independent of the allow-list, so that
 * a mistake in the allow-list is found.
 */
export function strangeParts(html: string): string[] {
	const found: string[] = [];
	const tree = parser.parse(html);
	if (hasComment(tree)) found.push('comment');
	eachElement(tree, (element) => {
		if (!names.test(element.tagName)) found.push(`<${element.tagName}>`);
		for (const [key, value] of attributesOf(element)) {
			if (!attributes.test(key)) found.push(`${element.tagName} ${key}`);
			if (key === 'href' && !isPublic(value)) found.push(`href ${value}`);
			if (key === 'src' && !/^\/(?:files|brand)\//.test(value)) found.push(`src ${value}`);
		}
	});
	return found;
}

function hasComment(node: Root | RootContent): boolean {
	return node.type === 'comment' || ('children' in node && node.children.some(hasComment));
}

/** The attributes by their names in lower case without hyphens. */
function attributesOf({ properties }: Element): [string, string][] {
	return Object.entries(properties).map(([key, value]) => [
		key === 'className' ? 'class' : key.toLowerCase(),
		Array.isArray(value) ? value.join(' ') : String(value),
	]);
}

/** Whether an address on the page leads to the public web, mail or a telephone. */
function isPublic(href: string): boolean {
	if (!URL.canParse(href, 'https://portal.example.org/a/')) return false;
	const { protocol, hostname, username } = new URL(href, 'https://portal.example.org/a/');
	if (protocol === 'mailto:' || protocol === 'tel:') return true;
	const isWritten = hostname === 'portal.example.org' || /^https?:\/\/[^/\\]/.test(href);
	const isReachable =
		!/^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\.|^\[|localhost|\.local$/.test(
			hostname,
		);
	return (
		/^https?:$/.test(protocol) && isWritten && isReachable && hostname.includes('.') && !username
	);
}
