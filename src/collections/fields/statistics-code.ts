import { z } from 'zod';

/** A host, as a content policy names exactly one: no wildcard, no user. */
const host = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/;

/** Whether this is the whole address of a file that is read over HTTPS. */
function isScript(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { origin, username, hash, pathname } = new URL(address);
	return host.test(origin) && username === '' && hash === '' && pathname.length > 1;
}

/** Whether this is a host and nothing more: `https://tongji.example`. */
function isOrigin(address: string): boolean {
	return host.test(address) && URL.canParse(address) && new URL(address).origin === address;
}

/** The most hosts to which a counter reports. */
const most = 5;

/**
 * The statistics code that a county must carry: a script of another site and the hosts to which it reports. The only exception to
 * “no request to another host”; nothing of it is on any page without the setting.
 */
export const statisticsField = z
	.strictObject({
		script: z
			.string()
			.refine(
				isScript,
				'应是以 https:// 开头的脚本文件的完整网址，例如 https://tongji.example/count.js',
			)
			.meta({
				title: '脚本网址',
				description: '统计平台给的脚本的完整网址，以 https:// 开头；不能是写在网页里的代码',
				example: 'https://tongji.example/count.js?site=9999010001',
			}),
		connect: z
			.array(
				z
					.string()
					.refine(
						isOrigin,
						'只写到域名，以 https:// 开头，末尾不带斜杠，例如 https://tongji.example',
					)
					.meta({ title: '域名', example: 'https://tongji.example' }),
			)
			.max(most, `最多 ${most} 个`)
			.refine((hosts) => new Set(hosts).size === hosts.length, '有写重的域名')
			.default([])
			.meta({
				title: '数据发到哪里',
				description: '脚本把访问数据发到的域名，一行一个，只写到域名、末尾不带斜杠；不发的不写',
				example: ['https://tongji.example'],
			}),
	})
	.meta({
		title: '统计代码',
		description:
			'上级要求安装访问统计代码的才写。写了，每个网页都会请求这个网站，读者的网址和访问时间会被它知道',
	});
