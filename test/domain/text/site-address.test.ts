import { expect, test } from 'vitest';
import {
	wholeAddress,
	basePath,
	parseSiteAddress,
	pathOnHost,
	pathWithin,
} from '../../../src/domain/text/site-address.ts';

test.each([
	['https://other.example/', { href: 'https://other.example/', origin: 'https://other.example' }],
	[
		'https://Other.example:443/',
		{ href: 'https://other.example/', origin: 'https://other.example' },
	],
	[
		'https://other.example/gk/',
		{ href: 'https://other.example/gk/', origin: 'https://other.example' },
	],
	['/other/', { href: '/other/' }],
	['/counties/other/', { href: '/counties/other/' }],
])('%s', (text, address) => {
	expect(parseSiteAddress(text)).toEqual(address);
});

test.each([
	'http://other.example/',
	'https://other.example',
	'https://other.example/?a/',
	'https://other.example/#a/',
	'https://user@other.example/',
	'https:///',
	'//other.example/',
	'/',
	'/other',
	'/../',
	'/other/ ',
	'other/',
	'javascript:/',
	'https://other.example;script-src/',
	'https://other.example,/',
])('%s is no address of a site', (text) => {
	expect(parseSiteAddress(text)).toBeUndefined();
});

test('a site may lie below the root of its host', () => {
	expect(['https://a.example/', 'https://a.example/zwgk/gk/'].map(basePath)).toEqual([
		'/',
		'/zwgk/gk/',
	]);
	expect(wholeAddress('https://a.example/', '/b/')).toBe('https://a.example/b/');
	expect(wholeAddress('https://a.example/zwgk/', '/b/#c')).toBe('https://a.example/zwgk/b/#c');
	expect(wholeAddress('https://a.example/zwgk/', '/')).toBe('https://a.example/zwgk/');
});

test.each([
	['/', '/a/', '/a/'],
	['/zwgk/', '/', '/zwgk/'],
	['/zwgk/', '/a/b.html', '/zwgk/a/b.html'],
	['/zwgk/', '/zwgk/', '/zwgk/zwgk/'],
])('on the host of a site at %s the path %s is %s, and back', (base, path, onHost) => {
	expect(pathOnHost(base, path)).toBe(onHost);
	expect(pathWithin(base, onHost)).toBe(path);
});

test('what lies beside a site is not within it', () => {
	expect(
		['/', '/zwgk', '/zwgkb/', '/other/zwgk/'].map((path) => pathWithin('/zwgk/', path)),
	).toEqual([undefined, undefined, undefined, undefined]);
});
