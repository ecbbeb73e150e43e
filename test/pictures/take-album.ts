import { serveDesign, serveSite } from '../site/serve-site.ts';
import { keep, removeStrays } from './album.ts';
import { openCamera } from './camera.ts';
import { subjects } from './subjects.ts';

/** The number of open pages: while one is drawn, another loads. */
const tabs = 3;

/** Builds the subjects, takes all pictures and stores them; returns the names of those that changed. */
export async function takeAlbum(): Promise<{ taken: number; changed: string[] }> {
	const [portal, design] = await Promise.all([serveSite(), serveDesign()]);
	const sites = { portal, design };
	const camera = await openCamera();
	const waiting = subjects.values();
	const changed: string[] = [];
	let taken = 0;
	await Promise.all(Array.from({ length: tabs }, takeWaiting));
	removeStrays();
	await camera.close();
	for (const { close } of Object.values(sites)) close();
	return { taken, changed: changed.sort() };

	async function takeWaiting(): Promise<void> {
		for (const subject of waiting) {
			const pictures = await camera.take(subject, sites[subject.site].origin);
			taken += pictures.size;
			for (const [name, file] of pictures) if (keep(name, file)) changed.push(name);
		}
	}
}
