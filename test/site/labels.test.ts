import { describe, expect, inject, test } from 'vitest';
import {
	headingOf,
	all,
	attribute,
	builtPages,
	labelsOf,
	one,
	pagesBreaking,
} from './built-pages.ts';
import { county, documents, site } from '../county/records.ts';
import type { BuiltPage } from './built-pages.ts';

const pages = builtPages(inject('dist'));
const byPath = new Map(pages.map((page) => [page.path, page]));
const agencyNames = new Map(county.agencies.map(({ id, data }) => [id, data.name]));

const articles = [
	...documents.map(({ href, data }) => ({
		...data,
		page: pageAt(href),
		sources: data.issuers ?? [],
	})),
	...county.pages.map(({ href, data }) => ({
		...data,
		page: pageAt(href),
		sources: [data.issuer],
	})),
];

/** 政府网站发展指引（国办发〔2017〕47号）. */
describe('labels of a government site', () => {
	test.each([
		['SiteName', site.name],
		['SiteDomain', new URL(site.address).host],
		['SiteIDCode', site.siteCode],
	])('every page carries %s', (name, value) => {
		expect(pagesBreaking(pages, (page) => labelsOf(page)[name] === value)).toEqual([]);
	});

	test.each(['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'])(
		'every page carries %s',
		(name) => {
			expect(pagesBreaking(pages, (page) => Boolean(labelsOf(page)[name]))).toEqual([]);
		},
	);

	test('the home page is the column 首页', () => {
		expect(labelsOf(pageAt('/'))).toMatchObject({ ColumnName: '首页', ColumnType: '首页' });
	});

	test('a document carries its title, its time of publication as far as it is known and its source', () => {
		for (const { page, title, publishedOn, sources } of articles) {
			const labels = labelsOf(page);
			expect(labels['ArticleTitle'], page.path).toBe(title);
			expect(labels['PubDate'], page.path).toBe(publishedOn);
			expect(labels['ContentSource'], page.path).toBe(
				sources.map((id) => agencyNames.get(id)).join('、'),
			);
		}
	});

	test('a version of a list is an article of the day from which it holds', () => {
		const versions = pages.filter(({ path }) => isVersion(path));
		expect(versions.length).toBeGreaterThan(10);
		for (const page of versions)
			expect(labelsOf(page), page.path).toMatchObject({
				PubDate: versionDay(page.path),
				ContentSource: expect.stringMatching(/./),
			});
	});

	test('no other page claims to be a document', () => {
		const paths = new Set(articles.map(({ page }) => page.path));
		const others = pages.filter(({ path }) => !paths.has(path) && !isVersion(path));
		expect(pagesBreaking(others, (page) => labelsOf(page)['ArticleTitle'] === undefined)).toEqual(
			[],
		);
	});
});

describe('facts for machines', () => {
	const facts = documents.map(({ href }) => ({ page: pageAt(href), data: jsonLdOf(pageAt(href)) }));

	test('say what the page says', () => {
		for (const { page, data } of facts) {
			const labels = labelsOf(page);
			expect(data, page.path).toMatchObject({
				'@context': 'https://schema.org',
				name: headingOf(page),
				url: attribute(one(page.root, 'link', { rel: 'canonical' }), 'href'),
				inLanguage: 'zh-CN',
			});
			expect(data.publisher.map(({ name }) => name).join('、'), page.path).toBe(
				labels['ContentSource'],
			);
			expect(data.datePublished.replace('T', ' '), page.path).toMatch(
				new RegExp(`^${labels['PubDate']}`),
			);
		}
	});

	test('of a normative document name its number and the days between which it applies', () => {
		const dated = county.normativeDocuments.filter(({ data }) => data.effectiveOn !== undefined);
		expect(dated.length).toBeGreaterThan(20);
		for (const { href, data } of dated)
			expect(jsonLdOf(pageAt(href)), href).toMatchObject({
				'@type': 'Legislation',
				legislationIdentifier: data.documentNumber?.[0],
				legislationDateVersion: data.effectiveOn,
			});
		// Of documents that nothing else changes, the days are their own.
		const changed = new Set(
			county.normativeDocuments.flatMap(({ data }) => [
				...(data.repeals ?? []),
				...(data.replaces ?? []),
				...(data.invalidates ?? []),
				...(data.effects ?? []).map(({ document }) => document),
			]),
		);
		const own = dated.filter(
			({ id, data }) =>
				!changed.has(id) && !data.repealedOn && !data.cleanUps && !data.validityChanges,
		);
		expect(own.length).toBeGreaterThan(10);
		for (const { href, data } of own)
			expect(jsonLdOf(pageAt(href)), href).toMatchObject({
				temporalCoverage: `${data.effectiveOn}/${data.expiresOn ?? '..'}`,
			});
	});
});

interface JsonLd {
	publisher: { name: string }[];
	datePublished: string;
}

function pageAt(href: string): BuiltPage {
	const page = byPath.get(decodeURIComponent(href));
	if (!page) throw new Error(`There is no page at ${href}`);
	return page;
}

function jsonLdOf({ root }: BuiltPage): JsonLd {
	const [script] = all(root, 'script', { type: 'application/ld+json' });
	const [text] = script?.children ?? [];
	return JSON.parse(text?.type === 'text' ? text.value : '');
}

function isVersion(path: string): boolean {
	return versionDay(path) !== undefined;
}

/** The day that is the last step of a version's address, before the number of a further page. */
function versionDay(path: string): string | undefined {
	return /^\/(?:lists|enforcement|rule-of-law|reconsideration)\/.*\/(\d{4}-\d{2}-\d{2})\//.exec(
		path,
	)?.[1];
}
