import { expect, test } from 'vitest';
import { parseSiteAddress } from '../../../src/domain/text/site-address.ts';

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
