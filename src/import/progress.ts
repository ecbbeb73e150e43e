import { SingleBar } from 'cli-progress';
import { timeLeft } from '../presentation/time-left.ts';

/** Receives how many bytes of the sources were read. */
export interface ImportProgress {
	start: (totalBytes: number) => void;
	advance: (bytes: number) => void;
	stop: () => void;
}

/** A progress bar on a terminal; shows nothing elsewhere. */
export function importProgress(stream: NodeJS.WriteStream): ImportProgress {
	if (!stream.isTTY) return { start: () => {}, advance: () => {}, stop: () => {} };
	const bar = new SingleBar({
		format: '导入 [{bar}] {percentage}%  {eta_formatted}',
		stream,
		hideCursor: true,
		formatTime: timeLeft,
	});
	return {
		start: (totalBytes) => bar.start(totalBytes, 0),
		advance: (bytes) => bar.increment(bytes),
		stop: () => bar.stop(),
	};
}
