/**
 * How long a run still takes, in Chinese, by the seconds that its bar reckons; an empty text where the bar does not know: it
 * then gives words instead of a number.
 */
export function timeLeft(seconds: unknown): string {
	if (typeof seconds !== 'number' || !Number.isFinite(seconds)) return '';
	return `还需约 ${duration(Math.ceil(seconds))}`;
}

function duration(seconds: number): string {
	if (seconds < 60) return `${seconds} 秒`;
	const minutes = Math.round(seconds / 60);
	if (minutes < 60) return `${minutes} 分钟`;
	const rest = minutes % 60;
	return `${Math.floor(minutes / 60)} 小时${rest > 0 ? ` ${rest} 分钟` : ''}`;
}
