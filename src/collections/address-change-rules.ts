import { addressChanges, changedAddress } from './address-changes.ts';
import { publishedAddresses } from './published-addresses.ts';
import { labelOf } from './schema.ts';
import type { AddressChange } from './address-changes.ts';
import type { Content } from './content.ts';
import type { Problem } from './problems.ts';

/** An address cannot both have a page and be withdrawn or moved. */
export function checkAddressChanges(content: Content): Problem[] {
	const addresses = publishedAddresses(content);
	return content.records
		.filter(({ collection }) => collection.name === addressChanges.name)
		.filter(({ data }) => addresses.has(changedAddress(data as AddressChange)))
		.map(({ file, lineOf }) => ({
			file,
			line: lineOf(['address']),
			field: labelOf(addressChanges.schema, ['address']),
			message: '这个网址上现在有网页，不能又登记为撤下或改址。删去这一行，或者删去那个网页的文件',
			severity: 'error',
		}));
}
