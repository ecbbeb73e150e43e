import { expect, test } from 'vitest';
import { fileNameFault } from '../../src/collections/scaffolding/file-name-fault.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { chooseId } from '../../src/import/choose-id.ts';
import { readDocuments } from '../../src/import/registers/document-register.ts';

const [collection] = collections.filter(({ name }) => name === 'information');
if (!collection) throw new Error('information');
const nothing = () => readDocuments('/no/such/content', collection, [collection]);

test('an id that the old system used stays where it can be a file', () => {
	expect(chooseId({ stated: 'gk-12', title: '公告' }, nothing())).toEqual({
		id: 'gk-12',
		notes: [],
	});
});

test.each(['CON', 'nul', '..', '../x', '/etc/x', 'a/b', '.x', 'com1'])(
	'the id %s is replaced, with a note',
	(stated) => {
		const { id, notes } = chooseId({ stated, title: '公告' }, nothing());
		expect(fileNameFault(id)).toBeUndefined();
		expect(id).toBe('gg');
		expect(notes).toMatchObject([{ value: stated }]);
	},
);

test('initials that are a forbidden file name are not used alone', () => {
	// Their initials are p, r and n.
	expect(chooseId({ title: '评任内' }, nothing()).id).toBe('record-prn');
});
