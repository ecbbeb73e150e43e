import { expect, test } from 'vitest';
import { buildLog, buildSteps, timedLog } from '../../src/build/build-log.ts';
import type { BuildStep } from '../../src/build/build-log.ts';

/** A stream that keeps what is written, as far as a log and a bar know streams. */
function streamOf(isTTY: boolean) {
	const written: string[] = [];
	const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) };
	return { stream: stream as unknown as NodeJS.WriteStream, text: () => written.join('') };
}

function build(isTTY: boolean, files: number): string {
	const { stream, text } = streamOf(isTTY);
	const log = buildLog(stream);
	log.step('pages');
	for (let done = 1; done <= files; done++) log.progress(done, files);
	log.end();
	return text();
}

test('ten thousand files are ten lines in a log', () => {
	const lines = build(false, 10_000).trimEnd().split('\n');
	expect(lines[0]).toBe('生成网页……');
	expect(lines.slice(1)).toEqual(
		Array.from(
			{ length: 10 },
			(_, tenth) => `  ${10 * (tenth + 1)}%（${1000 * (tenth + 1)}/10000）`,
		),
	);
});

test('a small site has no lines but its steps', () => {
	expect(build(false, 400)).toBe('生成网页……\n');
});

test('a terminal has a bar, which goes when the step is done', () => {
	const printed = build(true, 1000);
	expect(printed).toContain('生成网页……\n');
	expect(printed).toContain('0/1000');
	// How long it takes is said in Chinese, and not before anything is known.
	expect(printed).not.toMatch(/\ds|NF|LL/);
	expect(printed.split('\n').length).toBeLessThan(5);
});

test('every step that was begun has its time, in order', () => {
	const steps = Object.keys(buildSteps) as BuildStep[];
	const { stream } = streamOf(false);
	const log = timedLog(buildLog(stream));
	for (const step of steps) log.step(step);
	const seconds = log.seconds();
	expect(Object.keys(seconds)).toEqual(steps);
	expect(Object.values(seconds).every((time) => time >= 0)).toBe(true);
});
