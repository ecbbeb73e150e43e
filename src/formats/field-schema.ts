/** A column of a file of data. */
interface DescribedField {
	name: string;
	label: string;
	description?: string | undefined;
	type: 'string' | 'number' | 'boolean' | 'date';
}

/**
 * The columns of a file as a schema of CSV on the Web (W3C, Metadata Vocabulary for Tabular Data): every column by its heading.
 * All cells are read as text where the schema says so; a date may be followed by a time.
 */
export function fieldSchema(
	address: string,
	title: string,
	fields: readonly DescribedField[],
): string {
	const data = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
		'@id': address,
		'@type': 'Schema',
		'dc:title': title,
		columns: fields.map(({ name, label, description, type }) => ({
			name,
			titles: label,
			...(description !== undefined && { 'dc:description': description }),
			datatype: type === 'number' ? 'number' : 'string',
		})),
	};
	return `${JSON.stringify(data)}\n`;
}
