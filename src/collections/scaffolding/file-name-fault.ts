/** Device names that Windows reserves: it cannot create a file with such a name, whatever the extension. */
const windowsDevice = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** File systems allow 255 bytes, of which some are left for the extension and the suffix of a temporary file. */
const mostBytes = 200;

/**
 * Why a text cannot be an id, in Chinese; `undefined` if it can. An id is the path of a file below its collection's folder
 * without the extension, and part of an address. An accepted id never leads out of its folder, is never ignored by `check`
 * and works on every operating system.
 */
export function fileNameFault(id: string): string | undefined {
	if (id === '') return '文件名不能是空的';
	if (/[\s?#%\\:*"<>|\p{Cc}\p{Cf}\p{Cs}]/u.test(id))
		return '文件名里有空格或特殊符号，请只用字母、数字、连字符';
	const steps = id.split('/');
	if (steps.includes('')) return '文件名不能以“/”开头或结尾，也不能有两个“/”连写';
	if (steps.some((step) => step.startsWith('.') || step.endsWith('.')))
		return '文件名和文件夹名不能以点开头或结尾';
	const device = steps.find((step) => windowsDevice.test(step));
	if (device !== undefined)
		return `“${device}”是 Windows 保留的名称，在 Windows 上建不了这个文件，请改文件名`;
	const isLong = steps.some((step) => new TextEncoder().encode(step).length > mostBytes);
	return isLong ? `文件名太长，请不要超过 ${mostBytes} 个字母（一个汉字算三个）` : undefined;
}
