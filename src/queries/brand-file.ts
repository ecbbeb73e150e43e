import { fileExists } from '../collections/reading/read.ts';
import type { Portal } from './portal.ts';

/** The address of a picture of the site itself; `undefined` where the county has not put it into its public folder. */
export function brandFile({ content }: Portal, name: string): string | undefined {
	return fileExists(`${content.publicFolder}/brand/${name}`) ? `/brand/${name}` : undefined;
}
