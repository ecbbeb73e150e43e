import { expect, onTestFinished, test } from 'vitest';
import { checkoutWith } from './checkout.ts';

test('a county that replaces content/ and public/ passes the check, the build and the test of what is published', async () => {
	const checkout = checkoutWith({
		'content/information/hours.md': `---
title: 测试县政务服务大厅开放时间
indexNumber: 999903001/2027-00001
issuers: [government]
formedOn: 2027-02-01
publishedOn: 2027-02-02 09:00
category: public-services
topic: 综合政务/政务公开
---

周一至周五开放。
`,
		'public/brand/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
		'public/brand/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
	});
	onTestFinished(checkout.remove);
	expect(await checkout.node('scripts/check.ts')).toContain('已检查 3 条，没有错误');
	const tested = await checkout.node(
		'node_modules/vitest/vitest.mjs',
		...['run', '--config', 'test/vitest.config.ts'],
		...['--project', 'code', 'any-county/demonstration'],
	);
	expect(tested).toMatch(/Tests +5 passed \(5\)/);
});
