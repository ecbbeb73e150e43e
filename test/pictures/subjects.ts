import { designGroups } from '../../src/design/groups.ts';
import { today } from '../county/county.ts';

/** A way of showing a page. */
export interface Mode {
	name: 'light' | 'dark' | 'phone' | 'print';
	width: number;
	height: number;
}

/** In print a page is as wide as its type area: what `print.css` and `official-document.css` leave of A4. */
const modes: readonly Mode[] = [
	{ name: 'light', width: 1280, height: 800 },
	{ name: 'dark', width: 1280, height: 800 },
	{ name: 'phone', width: 390, height: 800 },
	{ name: 'print', width: 673, height: 950 },
];
const paperOfDocuments: Mode = { name: 'print', width: 590, height: 850 };
const smallPhone: Mode = { name: 'phone', width: 360, height: 800 };

/** A page to take pictures of. */
export interface Subject {
	/** The first part of the pictures' names. */
	name: string;
	site: 'portal' | 'design';
	path: string;
	modes: readonly Mode[];
	/** The element that must be on the page before a picture is taken. */
	ready?: string;
	/** The picture begins at this element instead of the top of the page. */
	at?: string;
	/** Ids of elements: one complete picture of each, instead of one picture of the window. */
	parts?: readonly string[];
}

/** The moment at which all pictures are taken. */
export const moment = `${today}T12:00:00+08:00`;

/** The page of the design. */
export const subjects: readonly Subject[] = [
	{
		name: 'components',
		site: 'design',
		path: '/design/',
		modes: modes.map((mode) => (mode.name === 'phone' ? smallPhone : mode)),
		parts: designGroups.map(({ id }) => id),
	},
	{
		name: 'components-document',
		site: 'design',
		path: '/design/document/',
		modes: onPaperOf({ ...paperOfDocuments, height: 1250 }),
	},
	{
		name: 'components-form',
		site: 'design',
		path: '/design/form/',
		modes: onPaperOf(paperOfDocuments),
	},
];

/** The names of a subject's pictures in a mode, with the part that each shows. */
export function picturesOf(
	{ name, parts }: Subject,
	mode: Mode,
): { name: string; part?: string }[] {
	if (!parts) return [{ name: `${name}-${mode.name}` }];
	return parts.map((part) => ({ name: `${name}-${part}-${mode.name}`, part }));
}

function onPaperOf(paper: Mode): Mode[] {
	return modes.map((mode) => (mode.name === 'print' ? paper : mode));
}
