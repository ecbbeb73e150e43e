import { expect, test } from 'vitest';
import { parseIndexNumber } from '../../../src/domain/numbers/index-number.ts';
import { hasCorpus, policyRecords } from '../../corpus.ts';

test.each([
	['an organisation code', '000014349/2018-00226', '000014349', 2018, '00226'],
	['a division and an agency serial', '640522001/2023-00173', '640522001', 2023, '00173'],
	['a credit code', '11441700007280420Y/2021-00050', '11441700007280420Y', 2021, '00050'],
	['a longer serial', '11370322004222241N/2021-5135380', '11370322004222241N', 2021, '5135380'],
	['a hyphen', '0142768-8/2022-00185', '0142768-8', 2022, '00185'],
	['a bare division', '640522/2023-0017', '640522', 2023, '0017'],
	['eight digits of serial', '640522001/2023-00000173', '640522001', 2023, '00000173'],
])('with %s: %s', (_, text, prefix, year, serial) => {
	expect(parseIndexNumber(text)).toEqual({ prefix, year, serial });
});

test.each([
	['a prefix too short', '64052/2023-00173'],
	['a prefix too long', '11441700007280420YY/2021-00050'],
	['small letters', '11441700007280420y/2021-00050'],
	['a year of two digits', '000014349/18-00226'],
	['a year out of range', '000014349/2118-00226'],
	['a serial too short', '000014349/2018-226'],
	['a serial too long', '000014349/2018-000000226'],
	['a letter in the serial', '000014349/2018-0022A'],
	['another separator', '000014349-2018-00226'],
	['full-width characters', '０００014349/2018-00226'],
	['spaces', '000014349/2018 - 00226'],
	['no prefix', '/2018-00226'],
	['a document number', '青政规〔2024〕12号'],
	['nothing', ''],
])('is not read with %s', (_, text) => {
	expect(parseIndexNumber(text)).toBeUndefined();
});

test.skipIf(!hasCorpus)('every index number of a real document is read', () => {
	const texts = policyRecords().flatMap(({ index_number }) => index_number ?? []);
	expect(texts).toHaveLength(39);
	expect(texts.filter((text) => !parseIndexNumber(text))).toEqual([]);
});
