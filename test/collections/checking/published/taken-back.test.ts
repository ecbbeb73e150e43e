import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takenBackProblems } from '../../../../src/collections/checking/published/taken-back.ts';
import { checkOf, normativeDocument } from '../../county.ts';

type Files = Record<string, string>;

const file = 'normative-documents/a.md';
const document = (changes: Record<string, string | undefined> = {}) =>
	normativeDocument({ indexNumber: '999903001/2024-00077', ...changes });
const proofs = 'lists/proofs/2026-01-01.csv';
const header = '证明名称,设定依据,索要单位';
const proof = (time: string) =>
	`${header},发布日期\n甲证明,《办法》,测试县人民政府,\n乙证明,《办法》,测试县人民政府,${time}\n`;
const change = (address: string) =>
	`原网址,日期,新网址,撤下原因\n${address},2026-11-29,,误发（虚构）\n`;

/** The messages for `now` after `last` was published, at 09:00 on 29 November 2026, and the errors of `check`. */
function takenBack(last: Files, now: Files) {
	const inContent = Object.fromEntries(
		Object.entries(now).map(([name, text]) => [`content/${name}`, text]),
	);
	const { folder, records, problems } = checkOf(inContent, (county) => {
		for (const [name, text] of Object.entries(last)) {
			mkdirSync(dirname(join(county, 'last', name)), { recursive: true });
			writeFileSync(join(county, 'last', name), text);
		}
	});
	const folders = { lastContent: join(folder, 'last'), content: join(folder, 'content') };
	return {
		errors: problems.filter(({ severity }) => severity === 'error'),
		messages: takenBackProblems(folders, records, '2026-11-29 09:00').map(
			({ file: path, line, field, message }) =>
				`${path.slice(folder.length + 1)}:${line} ${field}：${message}`,
		),
	};
}

describe('what was public cannot become unpublic by the way', () => {
	test('a document that became a draft', () => {
		const { messages } = takenBack({ [file]: document() }, { [file]: document({ draft: 'true' }) });
		expect(messages).toEqual([
			'content/normative-documents/a.md:12 草稿：/normative-documents/a/ 已经公开过，不能就这样改成草稿。不撤下的，删去 draft 这一行；要撤下的，在 content/address-changes/ 的表格里登记一行（原网址、日期、撤下原因），文件写成草稿（draft: true）留着',
		]);
	});

	test('a document that got a later time', () => {
		const { messages } = takenBack(
			{ [file]: document() },
			{ [file]: document({ publishedOn: '2026-11-29 09:01' }) },
		);
		expect(messages).toEqual([
			expect.stringMatching(/^content\/normative-documents\/a\.md:7 发布日期：.*把发布日期改回去/),
		]);
	});

	test('a row that got a later time', () => {
		const { messages } = takenBack({ [proofs]: proof('') }, { [proofs]: proof('2026-12-01') });
		expect(messages).toEqual([
			expect.stringMatching(
				/^content\/lists\/proofs\/2026-01-01\.csv:3 发布日期：\/lists\/proofs\/2026-01-01\/#row-乙证明-测试县人民政府 已经公开过/,
			),
		]);
	});
});

describe('nothing is said', () => {
	test.each<[string, Files, Files]>([
		['of what was never public', {}, { [file]: document({ draft: 'true' }) }],
		[
			'of what was scheduled and still is, at another time',
			{ [file]: document({ publishedOn: '2026-12-01' }) },
			{ [file]: document({ publishedOn: '2026-12-02' }) },
		],
		[
			'of a site that was built for a later day',
			{ [file]: document({ publishedOn: '2026-12-01' }) },
			{ [file]: document({ publishedOn: '2026-12-01' }) },
		],
		[
			'of what had ended',
			{ [file]: document({ publicUntil: '2026-11-28' }) },
			{ [file]: document({ publicUntil: '2026-11-28', draft: 'true' }) },
		],
		[
			'of a new row',
			{ [proofs]: `${header}\n甲证明,《办法》,测试县人民政府\n` },
			{ [proofs]: proof('2026-12-01') },
		],
	])('%s', (_, last, now) => {
		expect(takenBack(last, now).messages).toEqual([]);
	});

	test('of a document that is recorded as withdrawn and kept as a draft', () => {
		const { messages, errors } = takenBack(
			{ [file]: document() },
			{
				[file]: document({ draft: 'true' }),
				'address-changes/2026.csv': change('/normative-documents/a/'),
			},
		);
		expect(messages).toEqual([]);
		expect(errors).toEqual([]);
	});
});
