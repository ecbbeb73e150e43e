import type { Answer } from '../../../src/formats/redirects/answer.ts';

/** Addresses with every sign that one of the forms could read something into, as browsers ask for them. */
export const hostile: readonly Answer[] = [
	...[
		'/plain/',
		'/art/2024/5/6/art_123_4567.html',
		'/index.php?id=5',
		'/index.php?id=5&amp=6',
		'/a;b/',
		'/$request_uri/',
		'/${HOME}/',
		'/{$HOME}/',
		"/it's/",
		'/a.b/',
		'/a*b/',
		'/a+b(c)[d]^e/',
		'/a%20b/',
		'/%E6%97%A7%E7%BD%91%E9%A1%B5/',
		'/%22quoted%22/',
		'/q?x="y"&z={uri}&w=$1|2\\3`4',
		'/q?x=%22y',
		'/~tilde/',
		'/default',
		'/Case.html',
		'/case.html',
		`/${'long/'.repeat(200)}`,
	].map((from, place) => ({ from, to: `/new/${place}/` })),
	{ from: '/to-hostile/', to: '/x;y/$z/{uri}/"q"?a=\'b\'&c=<d>#row-e' },
	{ from: '/withdrawn/' },
	{ from: '/withdrawn;$x?{y}="z"' },
];
