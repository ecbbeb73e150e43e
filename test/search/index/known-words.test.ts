import { expect, onTestFinished, test, vi } from 'vitest';
import { bucketOf, createWordReader, wordsIn } from '../../../src/search/index/known-words.ts';

const lines: Record<string, string> = {
	[bucketOf('低保')]: '低保 最低生活保障\n低头',
	[bucketOf('遛狗')]: '遛狗 养犬',
};

function reader() {
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		return Response.json(lines[/(\d+)\.json$/.exec(address)?.[1] ?? ''] ?? '');
	});
	onTestFinished(() => void vi.unstubAllGlobals());
	return { read: createWordReader('/words'), asked };
}

test('a bucket has one word on each line, followed by its official terms', () => {
	expect(wordsIn('低保 最低生活保障 救助\n养犬')).toEqual(
		new Map([
			['低保', ['最低生活保障', '救助']],
			['养犬', []],
		]),
	);
});

test('words are read by their first characters, each bucket once', async () => {
	const { read, asked } = reader();
	expect((await read('低')).get('低保')).toEqual(['最低生活保障']);
	expect((await read('低遛')).get('遛狗')).toEqual(['养犬']);
	expect(asked).toEqual([bucketOf('低'), bucketOf('遛')].map((bucket) => `/words/${bucket}.json`));
});
