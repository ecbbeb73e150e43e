import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { ServedFolder } from '../../src/bench/serve-built.ts';

/** A web server for which operators get a sample. */
export interface WebServer {
	program: string;
	/** Whether the machine has it; the tests of the others say that they were left out. */
	isThere: boolean;
	/** Serves a built site by the sample, changed as its comments say, on a port of its own. */
	serve: (dist: string, base?: string) => Promise<ServedFolder>;
}

interface Place {
	/** A folder for what the program writes. */
	folder: string;
	port: number;
	/** The sample with the folder and the place of the site in it. */
	sample: string;
}

/**
 * Writes the program's settings into the folder and gives its arguments: to look for mistakes in them, and to start it,
 * which returns when it answers.
 */
type Starter = (place: Place) => { check: string[]; start: string[]; pidFile: string };

const isRoot = process.getuid?.() === 0;

const nginx: Starter = ({ folder, port, sample }) => {
	const settings = join(folder, 'nginx.conf');
	const pidFile = join(folder, 'pid');
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${join(folder, name)};`,
	);
	writeFileSync(
		join(folder, 'site.conf'),
		sample.replace('listen [::]:80;', '').replace('listen 80;', `listen 127.0.0.1:${port};`),
	);
	writeFileSync(
		settings,
		`${isRoot ? 'user root;' : ''} pid ${pidFile}; error_log ${folder}/error.log; events {}
		http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
	);
	return { check: ['-t', '-c', settings], start: ['-c', settings], pidFile };
};

const caddy: Starter = ({ folder, port, sample }) => {
	const settings = join(folder, 'Caddyfile');
	const pidFile = join(folder, 'pid');
	writeFileSync(
		settings,
		`{\n\tadmin off\n\tauto_https off\n}\n${sample.replace(
			'www.example.gov.cn {',
			`http://127.0.0.1:${port} {`,
		)}`,
	);
	const from = ['--adapter', 'caddyfile', '--config', settings];
	return {
		check: ['validate', ...from],
		start: ['start', ...from, '--pidfile', pidFile],
		pidFile,
	};
};

const apache: Starter = ({ folder, port, sample }) => {
	const settings = join(folder, 'apache.conf');
	const pidFile = join(folder, 'pid');
	const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias', 'rewrite'];
	writeFileSync(
		settings,
		[
			`ServerRoot ${folder}\nServerName localhost\nPidFile ${pidFile}\nErrorLog ${folder}/error.log`,
			`Listen 127.0.0.1:${port}\nTypesConfig /etc/mime.types`,
			...(isRoot ? ['User www-data', 'Group www-data'] : []),
			...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
			sample.replace('*:80', `127.0.0.1:${port}`),
		].join('\n'),
	);
	return { check: ['-t', '-f', settings], start: ['-f', settings, '-k', 'start'], pidFile };
};

export const webServers: readonly WebServer[] = [
	webServer('nginx', 'nginx.conf', ['-v'], nginx),
	webServer('caddy', 'Caddyfile', ['version'], caddy),
	webServer('apache2', 'apache.conf', ['-v'], apache),
];

function webServer(program: string, file: string, version: string[], starter: Starter): WebServer {
	const sample = readFileSync(join(import.meta.dirname, '../../src/web-servers', file), 'utf8');
	return {
		program,
		isThere: spawnSync(program, version).status === 0,
		serve: async (dist, base = '/') => {
			// Apache reads as a user of its own, from whom folders of tests are kept.
			for (const each of [dist, dirname(dist)])
				if (basename(each).startsWith('gongkai-')) chmodSync(each, 0o755);
			const folder = mkdtempSync(join(tmpdir(), `gongkai-${program}-`));
			const port = await freePort();
			const place = { folder, port, sample: at(dist, base, sample) };
			const { check, start, pidFile } = starter(place);
			const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
			execFileSync(program, check, { stdio: ['ignore', 'ignore', 'pipe'], env });
			// The server keeps what it inherits: a pipe would never end.
			execFileSync(program, start, { stdio: 'ignore', env });
			return {
				origin: `http://127.0.0.1:${port}${base.slice(0, -1)}`,
				close: () => {
					process.kill(Number(readFileSync(pidFile, 'utf8')));
					rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
				},
			};
		},
	};
}

/** The sample for a site at `base`: what follows a comment with 【子目录】写成 is replaced by what the comment says. */
function at(dist: string, base: string, sample: string): string {
	const placed =
		base === '/'
			? sample
			: sample.replace(
					/^\t+# 【子目录】写成 (.*)\n(\t+)(?:location \/ \{[^}]*\}|.*)/gm,
					(_, written: string, indent: string) => indent + written.replaceAll('/zwgk/', base),
				);
	return placed.replaceAll('/srv/gongkai/dist', dist);
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
