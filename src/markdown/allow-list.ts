import type { Schema } from 'hast-util-sanitize';

type Attributes = NonNullable<Schema['attributes']>[string];

/** Elements that Markdown cannot express. Editors may write them as HTML, without attributes. */
export const writtenElements: readonly string[] = [
	'br',
	'sub',
	'sup',
	'u',
	'ruby',
	'rt',
	'rp',
	'kbd',
	'abbr',
	'details',
	'summary',
];

/** The components that hand-made pages may use, and their properties, whose values are plain text. */
export const pageComponents: Readonly<Record<string, readonly string[]>> = {
	Notice: ['title'],
	AgencyContact: ['id'],
	InChinese: ['text'],
};

const plain = ['strong', 'em', 'del', 'hr', 'thead', 'tbody', 'tr'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const noAttributes = (names: readonly string[]) =>
	Object.fromEntries(names.map((name): [string, Attributes] => [name, []]));

const headingAttributes: Attributes = ['id', ['className', 'sr-only']];
const cellAttributes: Attributes = [['className', 'align-left', 'align-center', 'align-right']];

/** Every element that a published body may have, its attributes, and the allowed values of those that are limited. */
const publishedElements: Readonly<Record<string, Attributes>> = {
	...noAttributes([...writtenElements, ...plain]),
	...Object.fromEntries(headings.map((name) => [name, headingAttributes])),
	p: [
		['className', 'article'],
		['id', /^art-[\p{L}\p{N}-]+$/u],
	],
	a: [
		'href',
		'title',
		['rel', 'external', 'noopener'],
		['className', 'anchor', 'data-footnote-backref'],
		['id', /^user-content-fnref-/],
		['dataFootnoteRef', true, ''],
		['dataFootnoteBackref', true, ''],
		['ariaDescribedBy', 'footnote-label'],
		'ariaLabel',
	],
	// Images come from the site itself only: another host would learn who reads what.
	img: [['decoding', 'async'], ['src', /^\/(?:files|brand)\//], 'alt', 'title', 'width', 'height'],
	ul: [['className', 'contains-task-list']],
	ol: ['start', ['className', 'bracketed']],
	li: ['value', ['className', 'task-list-item'], ['id', /^user-content-fn-/]],
	table: [],
	th: cellAttributes,
	td: cellAttributes,
	section: [
		['className', 'table-scroll', 'footnotes'],
		'ariaLabel',
		['tabIndex', 0],
		['dataFootnotes', true, ''],
	],
	span: [
		['className', 'task'],
		['role', 'img'],
		['ariaLabel', '已完成', '未完成'],
	],
};

/** The allow-list in the sanitizer's format. Everything not listed is removed, comments included. */
export const allowList: Schema = {
	tagNames: Object.keys(publishedElements),
	attributes: publishedElements,
	protocols: { href: ['http', 'https', 'mailto', 'tel'] },
	// The text inside other elements is kept, so that nothing is lost unnoticed; these elements contain no text.
	strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math', 'select'],
	allowComments: false,
	allowDoctypes: false,
	ancestors: {},
	required: {},
	// Ids come from headings and articles, whose anchors are part of every citation.
	clobber: [],
};
