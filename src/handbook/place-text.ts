import { code, escapedMarkdown } from './markdown.ts';
import type { Collection } from '../collections/declarations/collection.ts';
import type { Table } from '../collections/declarations/table.ts';

/** Where the records of a collection are, the names of their files, and where readers find them. */
export function placeText(collection: Collection): string {
	return [
		`- **位置**：${folderText(collection)}`,
		...fileNameText(collection),
		...newFileText(collection),
		...addressText(collection),
		...(collection.withoutPersonalData
			? [
					'- **个人信息**：手机号码、证件号码、住址等任何一种都不能有，见[不能公开的内容](privacy.md)。',
				]
			: []),
	].join('\n');
}

function folderText({ name, format }: Collection): string {
	if (format === 'yaml') return `文件 ${code(`content/${name}.yaml`)}，只有一份。`;
	const folder = `文件夹 ${code(`content/${name}/`)}`;
	if (format === 'csv')
		return `${folder}，是表格（CSV），用 Excel 编辑，见[表格和 Excel](spreadsheets.md)。`;
	return `${folder}，一份一个文件，以 ${code(format === 'mdx' ? '.mdx' : '.md')} 结尾，见[发布一份文件](publishing.md)。`;
}

function fileNameText({ fileName, versioned }: Collection): string[] {
	if (!fileName) return [];
	const version = versioned
		? '一个文件是一份完整的清单；改动时另存一份新的，旧的保留，网页上可以查看以前的版本。'
		: '';
	return [`- **怎么起名**：${fileName.hint}。${version}`];
}

function addressText(collection: Collection): string[] {
	const { format, path } = collection;
	if (path === undefined) return [];
	if (format !== 'csv') return [`- **网页**：${code(`${path}编号/`)}`];
	const { description } = collection as Partial<Table>;
	const above =
		description === undefined ? '' : `，表格上面写着：“${escapedMarkdown(description)}”`;
	return [`- **网页**：${code(path)}${above}`];
}

function newFileText({ name, format, schema }: Collection): string[] {
	if (format !== 'markdown' && format !== 'mdx') return [];
	const number = 'documentNumber' in schema.shape ? ' --number 文号' : '';
	return [`- **新建**：${code(`npm run new -- ${name}${number} --title 标题`)}`];
}
