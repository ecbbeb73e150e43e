import { expect, test } from 'vitest';
import { annexName } from '../../../src/domain/documents/annex-name.ts';

test.each([
	['申请表', '申请表'],
	['附件1：申请表.docx', '申请表'],
	['附件 2. 目录清单；', '目录清单'],
	['附件三、名单', '名单'],
	['附件1', '附件1'],
	['2026年预算表（v2.1）', '2026年预算表（v2.1）'],
])('%s is named %s', (title, name) => {
	expect(annexName(title)).toBe(name);
});
