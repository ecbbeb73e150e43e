import { SettingError } from './setting-error.ts';

/** The value of an option that is a number of things; `undefined` when it is not given. Throws a `SettingError`. */
export function countOption(option: string, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (!/^[1-9]\d{0,5}$/.test(value))
		throw new SettingError(`${option} 应是 1 到 999999 的整数，现在是“${value}”`);
	return Number(value);
}

/** The value of an option that is a number of seconds, 0 to 99; `undefined` when it is not given. Throws a `SettingError`. */
export function secondsOption(option: string, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (!/^\d{1,2}(\.\d{1,3})?$/.test(value))
		throw new SettingError(`${option} 应是 0 到 99 的秒数，如 0.5，现在是“${value}”`);
	return Number(value);
}
