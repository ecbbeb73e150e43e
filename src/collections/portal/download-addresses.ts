import { documentKinds } from '../document-kinds.ts';
import type { Table } from '../declarations/table.ts';

/** The decoded addresses of the files that the engine makes of the document or the table at the address of its page. */
export function downloadAddresses(page: string, tables: readonly Table[]): string[] {
	const file = page.replace(/\/$/, '');
	return extensionsBelow(page, tables).map((extension) => `${file}.${extension}`);
}

/** The address of the page of which a file is made; the same address for all others. */
export function pageOfDownload(address: string): string {
	return address.replace(/\.(?:docx|csv|json)$/, '/');
}

function extensionsBelow(page: string, tables: readonly Table[]): readonly string[] {
	const isBelow = ({ path }: { path: string }) => page.startsWith(path) && page !== path;
	if (documentKinds.some((kind) => kind.word && isBelow(kind))) return ['docx'];
	return tables.some(isBelow) ? ['csv', 'json'] : [];
}
