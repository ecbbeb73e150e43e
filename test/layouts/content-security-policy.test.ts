import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';

const strict =
	"default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

test('a page may do nothing but read its own site', () => {
	expect(contentSecurityPolicy()).toBe(strict);
});

test('a preview while writing may have its styles in the page, and nothing else', () => {
	const policy = contentSecurityPolicy({ inlineStyles: true });
	expect(policy).toBe(strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
});

test('a statistics code adds its script and the hosts that it reports to, and nothing else', () => {
	const policy = contentSecurityPolicy({
		statistics: {
			script: 'https://tongji.example/count.js?site=9999010001',
			connect: ['https://tongji.example', 'https://log.tongji.example:8443'],
		},
	});
	const hosts = 'https://tongji.example https://log.tongji.example:8443';
	expect(policy).toBe(
		strict
			.replace("script-src 'self'", "script-src 'self' https://tongji.example/count.js")
			.replace("img-src 'self'", `img-src 'self' ${hosts}`)
			.replace("connect-src 'self'", `connect-src 'self' ${hosts}`),
	);
});

test('signs that divide a policy cannot add to it', () => {
	const policy = contentSecurityPolicy({
		statistics: { script: "https://tongji.example/a;script-src *,'unsafe-inline'.js", connect: [] },
	});
	expect(policy.split(';')).toHaveLength(9);
	expect(policy).not.toContain(',');
	expect(policy).not.toContain(' *');
});

test('hosts of the search and of the statistics stand once', () => {
	const policy = contentSecurityPolicy({
		dataFrom: ['https://a.example'],
		webAssembly: true,
		statistics: { script: 'https://a.example/c.js', connect: ['https://a.example'] },
	});
	expect(policy).toContain("connect-src 'self' https://a.example;");
	expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' https://a.example/c.js;");
});
