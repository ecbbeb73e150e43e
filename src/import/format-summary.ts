import type { ImportSummary } from './import-files.ts';

const mostListed = 20;

/** The text that the terminal shows at the end of an import. */
export function formatSummary(summary: ImportSummary): string {
	const {
		title,
		folder,
		imported,
		noted,
		existing,
		failures,
		createdAgencies,
		guesses,
		answered,
		reportFile,
	} = summary;
	const lines = [
		...guesses,
		`“${title}”已导入 ${imported} 份到 ${folder}${noted > 0 ? `，其中 ${noted} 份有提示` : ''}。`,
		...(existing > 0 ? [`已存在、没有改动的 ${existing} 份。`] : []),
		...(createdAgencies.length > 0
			? [
					`新建机构 ${createdAgencies.length} 个：${listed(createdAgencies, '、')}。请补填办公信息。`,
				]
			: []),
		...(answered.count > 0
			? [
					`旧网址登记了 ${answered.count} 个，在 ${answered.file}：打开旧网址的读者会转到新的网页。怎么用见手册“撤下与改址”。`,
				]
			: []),
		...(failures.length > 0
			? [`失败 ${failures.length} 份：`, listed(failures.map(formatFailure), '\n')]
			: []),
		`逐份的结果和提示见 ${reportFile}（可用 Excel 打开）。接着请运行 npm run check。`,
	];
	return lines.join('\n');
}

function formatFailure({ source, line, reason }: ImportSummary['failures'][number]): string {
	return `  ${source}${line === undefined ? '' : `:${line}`}  ${reason}`;
}

function listed(items: readonly string[], separator: string): string {
	const more =
		items.length > mostListed ? `${separator}  另有 ${items.length - mostListed} 项` : '';
	return `${items.slice(0, mostListed).join(separator)}${more}`;
}
