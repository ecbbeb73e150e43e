import { expect, test } from 'vitest';
import { memoized } from '../../../src/search/texts/promises.ts';

function asking(...answers: (string | Error)[]) {
	const asked: string[] = [];
	const ask = memoized(async (name: string) => {
		asked.push(name);
		const answer = answers.shift();
		if (answer instanceof Error) throw answer;
		return answer;
	});
	return { ask, asked };
}

test('each name is asked for once, also while the answer is under way', async () => {
	const { ask, asked } = asking('甲', '乙');
	expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['甲', '甲', '乙']);
	expect(await ask('a')).toBe('甲');
	expect(asked).toEqual(['a', 'b']);
});

test('a failed request is repeated', async () => {
	const { ask, asked } = asking(new Error('gone'), '甲');
	await expect(ask('a')).rejects.toThrow('gone');
	expect(await ask('a')).toBe('甲');
	expect(asked).toEqual(['a', 'a']);
});
