import { runsXml } from './official-text.ts';

/** 附件说明. `isSigned`: a signature follows, which must not be alone on its page. */
export function annexNoteXml(names: readonly string[], isSigned: boolean): string[] {
	const properties = isSigned ? '<w:keepNext/>' : '';
	return names.map((name, index) => {
		const number = names.length > 1 ? `${index + 1}. ` : '';
		return index === 0
			? runsXml('FirstAttachment', [{ text: `附件：${number}${name}` }], properties)
			: runsXml('Attachment', [{ text: `${number}${name}` }], properties);
	});
}
