import { decodeText } from './decode-text.ts';
import { isAllowed, readRobots } from './robots.ts';
import type { Robots } from './robots.ts';
import type { Source } from './source.ts';

/** A site's `robots.txt` as far as it could be read. */
export interface SiteRobots extends Robots {
	/** Whether the audit may ask for a path. */
	mayRead: (path: string) => boolean;
	/** Why `robots.txt` could not be read, in Chinese; absent when it was read or does not exist. */
	problem?: string;
}

const robotsBytes = 512 * 1024;

/**
 * Reads the `robots.txt` of the host, or of a folder, which knows no host, that of the site at `base`. Throws with a
 * reason in Chinese when the site does not answer.
 */
export async function robotsOf(source: Source, base = '/'): Promise<SiteRobots> {
	const place = source.origin === undefined ? base : '/';
	const reading = await source.read(`${place}robots.txt`, { bytes: robotsBytes });
	if (reading.kind === 'failed' && reading.isSilent)
		throw new Error(`网站没有回应：${reading.message}。请核对网址，或者稍后再试`);
	const robots = readRobots(
		reading.kind === 'found' ? decodeText(reading.bytes, reading.type) : '',
	);
	return {
		...robots,
		mayRead: (path) => source.origin === undefined || isAllowed(robots, path),
		...(reading.kind === 'failed' && { problem: reading.message }),
	};
}
