import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { movesIn, withdrawnIn } from '../../../src/formats/redirects/answer.ts';
import {
	apacheMoved,
	apacheServer,
	apacheWithdrawn,
} from '../../../src/formats/redirects/apache.ts';
import { caddySnippet } from '../../../src/formats/redirects/caddy.ts';
import { nginxMaps, nginxServer } from '../../../src/formats/redirects/nginx.ts';
import { hostile } from './hostile.ts';
import { folderWith, isInstalled, startApache, startCaddy, startNginx } from './real-servers.ts';
import type { Answer } from '../../../src/formats/redirects/answer.ts';
import type { Ask } from './real-servers.ts';

const site = {
	'site/index.html': 'home',
	'site/404.html': 'unknown',
	'site/there/index.html': 'there',
	'site/withdrawn/index.html': 'notice',
};

/** Thirty thousand addresses of an old portal. */
const many: readonly Answer[] = Array.from({ length: 30_000 }, (_, place) => ({
	from: `/old/content/${place}.html`,
	to: `/new/${place}/`,
}));

async function answersAsListed(ask: Ask, written = (to: string) => to) {
	for (const { from, to } of movesIn(hostile)) {
		const { status, location } = await ask(from);
		expect({ from, status, location: location?.replace(/^https?:\/\/[^/]*/, '') }).toEqual({
			from,
			status: 301,
			location: written(to),
		});
	}
	for (const from of withdrawnIn(hostile))
		expect({ from, status: (await ask(from)).status }).toEqual({ from, status: 410 });
	expect(await ask('/withdrawn/')).toMatchObject({ status: 410, text: 'notice' });
	expect(await ask('/there/')).toMatchObject({ status: 200, text: 'there' });
	expect(await ask('/')).toMatchObject({ status: 200, text: 'home' });
	expect(await ask('/nowhere/')).toMatchObject({ status: 404, text: 'unknown' });
	// Parts and continuations of listed addresses are other addresses.
	for (const other of ['/plain/x/', '/axb/', '/index.php?id=55', '/art/2024/5/6/art_123_4567xhtml'])
		expect({ other, status: (await ask(other)).status }).toEqual({ other, status: 404 });
}

async function answersMany(ask: Ask) {
	expect(await ask('/old/content/29999.html')).toMatchObject({ status: 301 });
	expect(await ask('/old/content/30000.html')).toMatchObject({ status: 404 });
}

describe.skipIf(!isInstalled('nginx'))('nginx (skipped where it is not installed)', () => {
	const start = (answers: readonly Answer[]) => {
		const folder = folderWith({
			...site,
			'map.conf': nginxMaps(answers),
			'server.conf': nginxServer,
		});
		return startNginx(
			folder,
			`include ${folder}/map.conf;\nserver {\nlisten {{listen}};\nroot ${folder}/site;\ninclude ${folder}/server.conf;\nerror_page 404 /404.html;\nlocation / { try_files $uri $uri/ =404; }\n}`,
		);
	};
	test('answers as it is told, whatever the addresses', () => answersAsListed(start(hostile)));
	test('answers for an old portal', () => answersMany(start(many)));
	test('takes an empty list', async () => {
		expect(await start([])('/there/')).toMatchObject({ status: 200 });
	});
});

describe.skipIf(!isInstalled('caddy'))('Caddy (skipped where it is not installed)', () => {
	const start = (answers: readonly Answer[]) => {
		const folder = folderWith({ ...site, snippet: caddySnippet(answers) });
		return startCaddy(
			folder,
			`http:// {\n{{listen}}\nroot * ${folder}/site\nimport ${folder}/snippet\nfile_server\nhandle_errors {\n@missing expression {err.status_code} == 404\nrewrite @missing /404.html\nfile_server\n}\n}`,
		);
	};
	test('answers as it is told, whatever the addresses', () => answersAsListed(start(hostile)));
	test('answers for an old portal', () => answersMany(start(many)));
	test('takes an empty list', async () => {
		expect(await start([])('/there/')).toMatchObject({ status: 200 });
	});
});

describe.skipIf(!isInstalled('apache2'))('Apache (skipped where it is not installed)', () => {
	const start = (answers: readonly Answer[]) => {
		const folder = folderWith({
			...site,
			'apache-moved.txt': apacheMoved(answers),
			'apache-withdrawn.txt': apacheWithdrawn(answers),
			'server.conf': apacheServer,
		});
		const file = (name: string) => join(folder, name);
		return startApache(
			folder,
			`DocumentRoot ${file('site')}
<Directory ${file('site')}>
Require all granted
DirectoryIndex index.html
</Directory>
ErrorDocument 404 /404.html
Define GONGKAI_REDIRECTS ${folder}
Include ${file('server.conf')}`,
		);
	};
	test('answers as it is told, whatever the addresses', async () =>
		answersAsListed(await start(hostile), (to) => to.replace(/\?[^#]*/, '')));
	test('answers for an old portal', async () => answersMany(await start(many)));
});
