import { SingleBar } from 'cli-progress';
import { timeLeft } from '../../presentation/time-left.ts';

/** Receives the progress of reading a site. */
export interface AuditProgress {
	start: (site: string) => void;
	update: (done: number, total: number) => void;
	stop: () => void;
}

/** In a log, one line is written after each time this many pages were read. */
const pagesPerLine = 1000;

/** A progress bar on a terminal; a line from time to time in a log. */
export function auditProgress(stream: NodeJS.WriteStream): AuditProgress {
	return stream.isTTY ? barOn(stream) : linesOn(stream);
}

/** Shows no progress. */
export const noProgress: AuditProgress = { start: () => {}, update: () => {}, stop: () => {} };

function barOn(stream: NodeJS.WriteStream): AuditProgress {
	const bar = new SingleBar({
		format: '读取 {site} [{bar}] {value}/{total}  {eta_formatted}',
		stream,
		hideCursor: true,
		clearOnComplete: true,
		formatTime: timeLeft,
	});
	return {
		// With a total of 0 the bar would look finished.
		start: (site) => bar.start(1, 0, { site }),
		update: (done, total) => {
			bar.setTotal(total);
			bar.update(done);
		},
		stop: () => bar.stop(),
	};
}

function linesOn(stream: NodeJS.WriteStream): AuditProgress {
	let announced = 0;
	return {
		start: (site) => {
			announced = 0;
			stream.write(`正在读取 ${site}\n`);
		},
		update: (done, total) => {
			if (done < announced + pagesPerLine) return;
			announced = done;
			stream.write(`已读取 ${done}/${total} 个网页\n`);
		},
		stop: () => {},
	};
}
