import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { AddressInfo } from 'node:net';

const packages = join(import.meta.dirname, '../../node_modules');
const chinese = '@fontsource-variable/noto-sans-sc';
const signs = '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2';

/** One name from each font stack of `src/styles`; under it the browser gets the same font on every machine. */
const families = ['PingFang SC', '方正小标宋简体', 'FangSong', 'SimHei', 'KaiTi', 'SimSun'];

/** Serves a Chinese font under the names that the portal's style sheets use. */
export async function serveFont(): Promise<{ styleSheet: string; close: () => void }> {
	// The browser caches these files for all pages: their addresses never change their content.
	const files = sirv(packages, {
		immutable: true,
		maxAge: 31536000,
		setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
	});
	const rules = readFileSync(join(packages, chinese, 'index.css'), 'utf8');
	const css = families.map((family) => fontFaces(family, rules)).join('\n');
	const server = createServer((request, response) => {
		if (request.url !== '/fonts.css') return files(request, response);
		response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(css);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		styleSheet: `http://127.0.0.1:${port}/fonts.css`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/**
 * Arrows and ticks, which the Chinese font lacks, come first, because later rules win over earlier ones with the same
 * weight.
 */
function fontFaces(family: string, rules: string): string {
	return [
		`@font-face { font-family: '${family}'; src: url(/${signs}); font-weight: 100 900; unicode-range: U+2190-27BF }`,
		rules
			.replaceAll(/font-family: '[^']+'/g, `font-family: '${family}'`)
			.replaceAll('url(./', `url(/${chinese}/`)
			.replaceAll('font-display: swap', 'font-display: block'),
	].join('\n');
}
