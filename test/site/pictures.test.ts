import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { canRunPackagedBrowser } from '../../src/bench/browser.ts';
import { faultOf, strayPictures } from '../pictures/album.ts';
import { openCamera } from '../pictures/camera.ts';
import { subjects } from '../pictures/subjects.ts';
import type { Camera } from '../pictures/camera.ts';

const origins = { portal: inject('origin'), design: inject('design') };

test('every picture that is kept is of something', () => {
	expect(strayPictures()).toEqual([]);
});

if (!canRunPackagedBrowser)
	console.log('Pictures are not compared: the packaged Chromium runs on Linux (x64) only.');

describe.skipIf(!canRunPackagedBrowser)('looks as it was last seen', () => {
	let camera: Camera;
	beforeAll(async () => {
		camera = await openCamera();
	});
	afterAll(() => camera.close());

	test.concurrent.for(subjects)('$name', async (subject, { expect: expectHere }) => {
		const pictures = await camera.take(subject, origins[subject.site]);
		const faults = [...pictures].map(([name, file]) => faultOf(name, file));
		expectHere(pictures.size).toBeGreaterThan(0);
		expectHere(faults.filter((fault) => fault !== undefined).join('\n')).toBe('');
	});
});
