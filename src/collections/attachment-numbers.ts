import { personalNumberKind } from '../domain/personal-data.ts';
import type { Found } from '../attachments/inspect-file.ts';
import type { PersonalData } from '../domain/personal-data.ts';

const labels: Record<PersonalData['kind'], string> = {
	identity: '身份证号码',
	mobile: '手机号码',
	'bank-card': '银行卡号',
};

const candidates =
	/(?<![0-9A-Za-z])(?:\d{4}(?: \d{4}){3}(?: \d{1,3})?|\d{10,18}[0-9Xx])(?![0-9A-Za-z])/g;

/** The numbers of persons in the text of an attachment. */
export function findNumbers(text: string): Found[] {
	const plain = text.replace(/[０-９Ｘｘ]/g, (wide) =>
		String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
	);
	return [...plain.matchAll(candidates)].flatMap(({ 0: found, index: start }) => {
		const digits = found.replaceAll(' ', '');
		const kind = personalNumberKind(digits);
		if (!kind) return [];
		const shown = kind === 'mobile' ? 3 : 6;
		const masked = `${digits.slice(0, shown)}${'*'.repeat(digits.length - shown)}`;
		const stops = kind !== 'mobile';
		return [{ label: labels[kind], start, end: start + found.length, masked, stops }];
	});
}
