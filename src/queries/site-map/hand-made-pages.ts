import { derived } from '../derived.ts';
import { bodyTreeOf, headingTexts, saysSomething } from '../document/body.ts';
import { agenciesOf } from '../records/agencies.ts';
import { handMadeRecords as records } from '../records/pages.ts';
import { sectionOf } from '../records/sections.ts';
import { facts } from '../facts.ts';
import { keywordsOf } from '../../collections/portal/meta-labels.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import { endOfPublication } from '../../collections/fields/publication-end.ts';
import { sitePage } from './site-page.ts';
import type { HandMadePage } from '../records/pages.ts';
import type { SitePage } from './site-page.ts';

/** The pages that the county wrote by hand. */
export const handMadePages = derived((portal): readonly SitePage<HandMadePage>[] =>
	records(portal).map((record) => {
		const { href, data, filePath } = record;
		const { title, summary, issuer, publishedOn, updatedOn, language } = data;
		const section = sectionOf(portal, href);
		const source = agenciesOf(portal, [issuer])[0]?.data.name ?? issuer;
		return sitePage(portal, {
			href,
			title,
			section,
			description: summary,
			language,
			article: { title, publishedOn, source, description: summary },
			facts: facts({
				section: section.id,
				agencies: [issuer],
				kinds: [record.id],
				dates: { published: publishedOn, updated: updatedOn },
			}),
			lastModified: updatedOn ?? dateOf(publishedOn),
			keywords: keywordsOf(undefined, section),
			saysNothing: () => !saysSomething(portal, filePath),
			headings: () => [title, ...headingTexts(bodyTreeOf(portal, filePath))],
			ending: endOfPublication(data),
			found: 'text',
			subject: record,
		});
	}),
);
