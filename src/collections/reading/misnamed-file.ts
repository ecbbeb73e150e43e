import type { Format } from '../declarations/collection.ts';

/** What a file is whose extension is not that of its folder, by its extension. */
const kinds: readonly {
	kind: 'text' | 'sheet' | 'document' | 'yaml';
	extensions: readonly string[];
}[] = [
	{ kind: 'text', extensions: ['md', 'mdx', 'markdown', 'mdown', 'txt', 'text', 'csv', 'tsv'] },
	{ kind: 'sheet', extensions: ['xlsx', 'xls', 'xlsm', 'et', 'ett', 'ods', 'numbers'] },
	{ kind: 'document', extensions: ['docx', 'doc', 'docm', 'wps', 'wpt', 'rtf', 'odt', 'pages'] },
	{ kind: 'yaml', extensions: ['yaml', 'yml'] },
];

const savedAsTable =
	'这里只放 .csv 文件。Excel 表格请在 Excel 或 WPS 里另存为“CSV UTF-8（逗号分隔）”，把存好的 .csv 放在这里，再删去这个文件';

const copiedFromWord = '；要发布 Word 里的内容，请用 npm run new 新建文件，再把内容复制进去';

/** What to do about a file in a folder of records whose name does not end with `extension`, in Chinese. */
export function misnamed(path: string, extension: string, format: Format): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const stem = stemOf(name);
	const written = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	const only = `这里只放 ${extension} 文件`;
	if (stem !== undefined && meansFormat(name, format))
		return `${only}，请把文件名改成 ${stem}${extension}（看不到扩展名的，先在文件夹的“查看”里勾选“文件扩展名”）`;
	const kind = kinds.find(({ extensions }) => extensions.includes(written))?.kind;
	if (kind === 'sheet' && format === 'csv') return savedAsTable;
	const attachment = `${only}。附件请放到 public/files/`;
	if (kind === 'document' && format !== 'csv') return attachment + copiedFromWord;
	if (kind === 'sheet' || written === 'csv') return `${attachment}；表格请放进各个表格栏目的文件夹`;
	return kind === 'text' || kind === 'yaml'
		? `${only}。要发布的内容请放进对应栏目的文件夹`
		: attachment;
}

/** The name without its extensions of text files: `a` of `a.md.txt`; `undefined` for `.md`. */
function stemOf(name: string): string | undefined {
	const stem = name.replace(/(?:\.(?:mdx?|markdown|mdown|txt|text|csv|tsv))+$/i, '');
	return stem === '' || stem === name ? undefined : stem;
}

/** True if the extensions say that the file holds a record of this format, as editors and their programs name such files. */
function meansFormat(name: string, format: Format): boolean {
	const [own, others] =
		format === 'csv' ? [/\.(?:csv|tsv)/i, /\.mdx?/i] : [/\.(?:mdx?|markdown|mdown)/i, /\.csv/i];
	return own.test(name) || (/\.(?:txt|text)$/i.test(name) && !others.test(name));
}
