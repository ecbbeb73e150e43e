import { absolute } from '../absolute.ts';
import { dataSets } from './open-data.ts';
import { common, dataWords as words } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { DataFile, DataSet } from './open-data.ts';

export interface DataFileProps extends Record<string, unknown> {
	set: DataSet;
	file: DataFile;
}

/** The files of all data as static paths without their extension. */
export function dataFilePaths(portal: Portal) {
	return dataSets(portal).flatMap((set) =>
		set.files.map((file) => ({
			params: { data: decodeURIComponent(file.path).slice(1) },
			props: { set, file } satisfies DataFileProps,
		})),
	);
}

/** What a file of JSON holds: the rows of the CSV file, where their fields are described, and on what terms they may be used. */
export function jsonDataOf(portal: Portal, { set, file }: DataFileProps) {
	const [columns, ...rows] = file.table();
	const { dataLicence } = portal.site;
	return {
		title: file.title === set.title ? set.title : common.qualified(set.title, file.title),
		page: absolute(portal, set.href),
		fields: absolute(portal, set.schema),
		licence: dataLicence
			? { name: dataLicence.name, url: dataLicence.address }
			: { name: words.noLicence },
		columns,
		rows,
		// Tells readers of the file how many rows were left out.
		...(file.omitted > 0 && { omitted: file.omitted }),
	};
}
