import { SingleBar } from 'cli-progress';

/** Hears how far the reading of a site has come. */
export interface AuditProgress {
	start: (site: string) => void;
	update: (done: number, total: number) => void;
	stop: () => void;
}

/** Where nobody watches a bar, a line is written each time that so many pages were read. */
const pagesPerLine = 1000;

/** A progress bar on a terminal; a line now and then in a log. */
export function auditProgress(stream: NodeJS.WriteStream): AuditProgress {
	return stream.isTTY ? barOn(stream) : linesOn(stream);
}

/** For an audit that should say nothing. */
export const noProgress: AuditProgress = { start: () => {}, update: () => {}, stop: () => {} };

function barOn(stream: NodeJS.WriteStream): AuditProgress {
	const bar = new SingleBar({
		format: '读取 {site} [{bar}] {value}/{total}  还需约 {eta_formatted}',
		stream,
		hideCursor: true,
		clearOnComplete: true,
	});
	return {
		// A bar of nothing would look finished.
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
