import { expect, test } from 'vitest';
import { watchFetch } from '../../../src/search/texts/watched-fetch.ts';

/** Files at their addresses; what is not there is answered with 404, `offline` not at all, `torn` by half a file. */
function watching(files: Record<string, string>) {
	const asked: string[] = [];
	const watched = watchFetch(async (address) => {
		asked.push(address);
		if (address === 'offline') throw new TypeError('Failed to fetch');
		if (address === 'torn') return new Response(tornStream());
		const content = files[address];
		return content === undefined ? new Response('', { status: 404 }) : new Response(content);
	});
	const text = async (address: string) => (await watched.fetch(address)).text();
	return { watched, asked, text };
}

test('what arrives is passed on, and work is whole', async () => {
	const { watched, text } = watching({ '/a': '甲' });
	expect(await watched.whole(() => text('/a'))).toBe('甲');
});

test.each(['/missing', 'offline', 'torn', '/login'])(
	'work during which %s did not arrive is incomplete, even if it continues',
	async (address) => {
		const { watched, text } = watching({ '/a': '甲', '/login': '<!doctype html><p>请登录' });
		const goesOn = () =>
			watched.whole(async () => {
				await text(address).catch(() => '');
				return '9 wrong results';
			});
		await expect(goesOn()).rejects.toThrow('did not arrive');
		expect(await watched.whole(() => text('/a'))).toBe('甲');
	},
);

test('work that waits for ever for what did not arrive is given up', async () => {
	const { watched, text } = watching({});
	const waiting = watched.whole(() => {
		text('/missing').catch(() => '');
		return new Promise(() => {});
	});
	await expect(waiting).rejects.toThrow('did not arrive');
});

test('errors of the work itself are thrown', async () => {
	const { watched } = watching({});
	await expect(watched.whole(() => Promise.reject(new Error('its own')))).rejects.toThrow(
		'its own',
	);
});

test('a program is asked for once, however many parts want it', async () => {
	const { asked, text } = watching({ '/1/wasm.unknown.pagefind': '程序' });
	const programs = ['/1/wasm.unknown.pagefind', '/2/wasm.unknown.pagefind'].map(text);
	expect(await Promise.all(programs)).toEqual(['程序', '程序']);
	expect(asked).toEqual(['/1/wasm.unknown.pagefind']);
});

test('programs come from the folder that is named, wherever they are asked for', async () => {
	const { watched, asked, text } = watching({ '/own/wasm.unknown.pagefind': '程序' });
	watched.takeProgramsFrom('/own/');
	expect(await text('https://elsewhere/1/wasm.unknown.pagefind')).toBe('程序');
	expect(asked).toEqual(['/own/wasm.unknown.pagefind']);
});

test('the list of each part is kept, unread', async () => {
	const { watched, text } = watching({
		'/1/pagefind.a.pf_meta': '一',
		'/2/pagefind.b.pf_meta': '二',
	});
	await text('/1/pagefind.a.pf_meta');
	await text('/2/pagefind.b.pf_meta');
	expect(await watched.listIn('/1/')?.text()).toBe('一');
	expect(await watched.listIn('/2/')?.text()).toBe('二');
	expect(watched.listIn('/3/')).toBeUndefined();
});

function tornStream(): ReadableStream {
	return new ReadableStream({
		pull: (controller) => controller.error(new TypeError('network error')),
	});
}
