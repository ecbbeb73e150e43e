import type { Collection } from './collection.ts';

/** The path of a file of a table below the folder of its collection, without `.csv`: it names the table and begins the ids of its rows. */
export function nameOfTableFile(file: string, { name }: Pick<Collection, 'name'>): string {
	return file.slice(file.lastIndexOf(`/${name}/`) + name.length + 2, -'.csv'.length);
}
