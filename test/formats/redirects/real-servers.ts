import { execFileSync, spawnSync } from 'node:child_process';
import {
	closeSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a server answered: the status, where it leads, and the text. */
interface Answered {
	status: number | undefined;
	location: string | undefined;
	text: string;
}

/** Asks for a path exactly as it is written. */
export type Ask = (path: string) => Promise<Answered>;

/** Whether a program is on this machine. */
export function isInstalled(program: string): boolean {
	return spawnSync('which', [program]).status === 0;
}

/** A folder with these files, for the time of the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-server-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

/** Starts nginx with a configuration for the level of `http`, in which `{{listen}}` stands for the place where it listens. */
export function startNginx(folder: string, http: string): Ask {
	const socket = join(folder, 'socket');
	const file = join(folder, 'nginx-test.conf');
	const user = process.getuid?.() === 0 ? 'user root;\n' : '';
	writeFileSync(
		file,
		`${user}pid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path ${folder}/body;\nproxy_temp_path ${folder}/proxy;\nfastcgi_temp_path ${folder}/fastcgi;\nuwsgi_temp_path ${folder}/uwsgi;\nscgi_temp_path ${folder}/scgi;\n${http.replaceAll('{{listen}}', `unix:${socket}`)}\n}\n`,
	);
	const nginx = (...more: string[]) =>
		execFileSync('nginx', ['-e', `${folder}/error.log`, '-c', file, ...more], { stdio: 'pipe' });
	nginx();
	onTestFinished(() => void nginx('-s', 'stop'));
	return asking({ socketPath: socket });
}

/** Starts Caddy with a Caddyfile, in which `{{listen}}` stands for the option that says where it listens. */
export function startCaddy(folder: string, caddyfile: string): Ask {
	const socket = join(folder, 'socket');
	const file = join(folder, 'Caddyfile');
	const admin = `unix/${folder}/admin`;
	writeFileSync(
		file,
		`{\n\tadmin ${admin}\n\tauto_https off\n}\n${caddyfile.replaceAll('{{listen}}', `bind unix/${socket}`)}\n`,
	);
	const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	// The server goes on and keeps what it was given to write into, so that a pipe would never end.
	const log = openSync(join(folder, 'log'), 'w');
	const { status } = spawnSync('caddy', ['start', '--config', file, '--adapter', 'caddyfile'], {
		env,
		stdio: ['ignore', log, log],
	});
	closeSync(log);
	if (status !== 0) throw new Error(readFileSync(join(folder, 'log'), 'utf8'));
	onTestFinished(() => void spawnSync('caddy', ['stop', '--address', admin], { env }));
	return asking({ socketPath: socket });
}

/** Starts Apache with a configuration, in which `{{listen}}` stands for the port where it listens. */
export async function startApache(folder: string, configuration: string): Promise<Ask> {
	const port = await freePort();
	const file = join(folder, 'apache.conf');
	const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias'];
	const folderOfModules = '/usr/lib/apache2/modules';
	const user = process.getuid?.() === 0 ? 'User daemon\nGroup daemon\n' : '';
	if (user) execFileSync('chmod', ['755', folder]);
	writeFileSync(
		file,
		`ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\nDefaultRuntimeDir ${folder}\nMutex pthread\nListen 127.0.0.1:${port}\n${modules.map((name) => `LoadModule ${name}_module ${folderOfModules}/mod_${name}.so`).join('\n')}\nTypesConfig /etc/mime.types\n${user}${configuration.replaceAll('{{listen}}', String(port))}\n`,
	);
	const apache = (...more: string[]) =>
		execFileSync('apache2', ['-f', file, ...more], { stdio: 'pipe' });
	apache('-k', 'start');
	onTestFinished(() => void apache('-k', 'stop'));
	return asking({ port });
}

function asking(where: { socketPath: string } | { port: number }): Ask {
	return (path) =>
		new Promise((resolve, reject) => {
			// Node refuses some paths that other clients send; it checks `path` alone.
			const sent = request({ ...where, headers: { host: 'www.example.gov.cn' }, agent: false });
			(sent as { path: string }).path = path;
			sent.on('error', reject).on('response', (response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (part: string) => (text += part));
				response.on('end', () =>
					resolve({ status: response.statusCode, location: response.headers.location, text }),
				);
			});
			sent.end();
		});
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}
