import { expect, test } from 'vitest';
import { searchTraffic } from '../../src/bench/traffic.ts';

const page = [answer('/search/', 'document'), answer('/_astro/page.js', 'script')];

test('what Pagefind and a worker need once is told apart, whenever it comes', () => {
	const traffic = searchTraffic({
		page: [...page, answer('/_astro/worker.js', 'worker')],
		ready: [answer('/search/index/records.json'), answer('/search/part-1/pagefind-entry.json')],
		query: [
			answer('/search/part-1/pagefind.js', 'script'),
			answer('/search/part-1/wasm.unknown.pagefind'),
			answer('/search/part-1/pagefind.unknown_12ab.pf_meta'),
			answer('/_astro/later.js', 'script'),
			answer('/search/part-1/index/unknown_34cd.pf_index'),
			answer('/search/part-1/fragment/unknown_56ef.pf_fragment'),
		],
	});
	expect(traffic).toEqual({
		ready: { bytes: 10, requests: 1 },
		once: { bytes: 60, requests: 6 },
		query: { bytes: 20, requests: 2 },
	});
});

test('programs that come before anything is asked make the search ready', () => {
	const ready = [answer('/_astro/search.js', 'script'), answer('/search/index/records.json')];
	expect(searchTraffic({ page, ready, query: [] })).toEqual({
		ready: { bytes: 20, requests: 2 },
		once: { bytes: 0, requests: 0 },
		query: { bytes: 0, requests: 0 },
	});
});

function answer(path: string, destination = 'empty') {
	return { path, destination, bytes: 10 };
}
