import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathBelow } from './answers.ts';
import { basePath } from '../domain/text/site-address.ts';
import { apacheMoved, apacheServer, apacheWithdrawn } from '../formats/redirects/apache.ts';
import { caddySnippet } from '../formats/redirects/caddy.ts';
import { iisConfig } from '../formats/redirects/iis.ts';
import { movedPage } from '../formats/redirects/moved-page.ts';
import { redirectsFile } from '../formats/redirects/netlify.ts';
import { nginxMaps, nginxServer } from '../formats/redirects/nginx.ts';
import { isPageChange } from '../collections/registers/address-changes.ts';
import { mainLanguage } from '../interface/frame.ts';
import { addressChangePage as words } from '../interface/zh-CN.ts';
import type { RecordedAnswer } from './answers.ts';
import type { Answer } from '../formats/redirects/answer.ts';

/**
 * Writes what is answered at old addresses: a page where the old address is a place for one, `_redirects` in the site, and
 * for web servers files in `folder`, which is not served. No file of the site is replaced.
 */
export function writeAnswers(
	answers: readonly RecordedAnswer[],
	{ site, folder, address }: { site: string; folder: string; address: string },
): void {
	writeNew(join(site, '_redirects'), redirectsFile(answers));
	for (const answer of answers) {
		const path = isPageChange(answer.change)
			? undefined
			: pathBelow(basePath(address), answer.from);
		const file = path === undefined || answer.from.includes('?') ? undefined : pageFileAt(path);
		if (file !== undefined) writeNew(join(site, file), pageOf(answer, address));
	}
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(serverFiles(answers, basePath(address))))
		writeFileSync(join(folder, name), text);
}

/** What web servers answer, in the files for them by their names, for a site at `base`. */
export function serverFiles(
	answers: readonly Answer[],
	base: string,
): Readonly<Record<string, string>> {
	return {
		'nginx-maps.conf': nginxMaps(answers),
		'nginx-server.conf': nginxServer(base),
		Caddyfile: caddySnippet(answers, base),
		'apache.conf': apacheServer,
		'apache-moved.txt': apacheMoved(answers),
		'apache-withdrawn.txt': apacheWithdrawn(answers),
		'web.config': iisConfig(answers),
	};
}

/** The longest name of a file, in bytes. */
const longestName = 255;

/**
 * The file that servers answer with at the decoded path, where it is a page of HTML to them; `undefined` for other types,
 * and for paths that cannot be those of files.
 */
export function pageFileAt(path: string): string | undefined {
	const isFolder = path.endsWith('/');
	const steps = path.split('/').slice(1, isFolder ? -1 : undefined);
	const isPossible = steps.every(
		(step) =>
			step !== '' &&
			!step.startsWith('.') &&
			!/[\\:*?"<>|\x00-\x1f]/.test(step) &&
			Buffer.byteLength(step) <= longestName,
	);
	const last = steps.at(-1);
	if (!isPossible || last === undefined) return undefined;
	if (!isFolder && /\.s?html?$/i.test(last)) return steps.join('/');
	return isFolder || !last.includes('.') ? [...steps, 'index.html'].join('/') : undefined;
}

function pageOf({ change, to }: RecordedAnswer, address: string): string {
	const { title, changedOn, reason = '', replacement } = change;
	const link = (href: string, text: string) => ({ href, text });
	const own = title === undefined ? [] : [words.was(title)];
	if (to !== undefined)
		return movedPage({
			language: mainLanguage,
			title: words.moved,
			lines: [...own, link(to, words.movedHere(changedOn))],
			to: { path: to, address: new URL(to, address).href },
		});
	const base = basePath(address).slice(0, -1);
	return movedPage({
		language: mainLanguage,
		title: words.withdrawn,
		lines: [
			...own,
			words.withdrawnOn(changedOn, reason),
			...(replacement === undefined ? [] : [link(`${base}${replacement}`, words.replacement)]),
		],
	});
}

/** Writes the file unless it, or something in its way, is there. */
function writeNew(file: string, text: string): void {
	if (existsSync(file)) return;
	const folder = firstExisting(dirname(file));
	if (!statSync(folder).isDirectory()) return;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function firstExisting(folder: string): string {
	return existsSync(folder) ? folder : firstExisting(dirname(folder));
}
