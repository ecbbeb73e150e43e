import { designGroups } from '../../src/design/groups.ts';
import { demonstrationDay } from '../site/build-site.ts';

/** A way to look at a page. */
export interface Mode {
	name: 'light' | 'dark' | 'phone' | 'print';
	width: number;
	height: number;
}

/** On paper a page is as wide as its type area: what `print.css` and `official-document.css` leave of A4. */
const modes: readonly Mode[] = [
	{ name: 'light', width: 1280, height: 800 },
	{ name: 'dark', width: 1280, height: 800 },
	{ name: 'phone', width: 390, height: 800 },
	{ name: 'print', width: 673, height: 950 },
];
const paperOfDocuments: Mode = { name: 'print', width: 590, height: 850 };
const turnedPaper: Mode = { name: 'print', width: 1002, height: 620 };
const smallPhone: Mode = { name: 'phone', width: 360, height: 800 };

/** A page to take pictures of. */
export interface Subject {
	/** First part of the pictures' names. */
	name: string;
	site: 'portal' | 'design';
	path: string;
	modes: readonly Mode[];
	/** What must be on the page before it can be taken. */
	ready?: string;
	/** Begins at this element instead of the top of the page. */
	at?: string;
	/** Ids of elements: a picture of each, whole, instead of one of what a window shows. */
	parts?: readonly string[];
}

/** The moment at which all pictures are taken. */
export const moment = `${demonstrationDay}T12:00:00+08:00`;

/** Said when the results are there and the excerpts of those that can be seen. */
const allResults = '#search-status[data-state="done"]';

/** The page of the design, then a page of each kind. */
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
	page('home', '/'),
	page('section', '/disclosure/'),
	page('hub', '/enforcement/'),
	page('list', '/normative-documents/'),
	page('facet', '/normative-documents/topic/'),
	document('official', '/normative-documents/qingzhenggui-2024-3/'),
	document('document', '/disclosure/information/business-start-up/'),
	document('report', '/disclosure/reports/county-government-2025/', { at: '.trend' }),
	page('table', '/enforcement/penalty-decisions/', { modes: onPaperOf(turnedPaper) }),
	page('form', '/reconsideration/templates/application-citizen/'),
	page('search', '/search/?q=停车', { ready: allResults }),
	page('agency', '/agencies/finance-bureau/'),
	page('catalogue', '/disclosure/catalogue/'),
	page('audit', '/audit/'),
	page('matrix', '/audit/matrix/'),
	page('error', '/404.html'),
	document('hand-made', '/disclosure/request/'),
];

/** The names of a subject's pictures in a mode, with the part that each shows. */
export function picturesOf(
	{ name, parts }: Subject,
	mode: Mode,
): { name: string; part?: string }[] {
	if (!parts) return [{ name: `${name}-${mode.name}` }];
	return parts.map((part) => ({ name: `${name}-${part}-${mode.name}`, part }));
}

function page(name: string, path: string, more: Partial<Subject> = {}): Subject {
	return { name, site: 'portal', path, modes, ...more };
}

function document(name: string, path: string, more: Partial<Subject> = {}): Subject {
	return page(name, path, { modes: onPaperOf(paperOfDocuments), ...more });
}

function onPaperOf(paper: Mode): Mode[] {
	return modes.map((mode) => (mode.name === 'print' ? paper : mode));
}
