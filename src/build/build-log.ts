import { SingleBar } from 'cli-progress';
import { timeLeft } from '../presentation/time-left.ts';

/** The steps of a build → what is said when they begin, in Chinese. */
export const buildSteps = {
	check: '检查内容',
	pages: '生成网页',
	index: '建立搜索索引',
	verify: '清点',
	publish: '换上新的网站',
} as const;
export type BuildStep = keyof typeof buildSteps;

/** Receives what a build does. */
export interface BuildLog {
	step: (step: BuildStep) => void;
	/** So many files of so many are done in the present step. */
	progress: (done: number, total: number) => void;
	note: (text: string) => void;
	/** After this nothing is shown any more. */
	end: () => void;
}

/** In a log, a line is written at each tenth, but not more often than after so many files. */
const filesPerLine = 500;

/** A log that shows nothing. */
export const silentLog: BuildLog = {
	step: () => {},
	progress: () => {},
	note: () => {},
	end: () => {},
};

/** A bar on a terminal, a line from time to time elsewhere. */
export function buildLog(stream: NodeJS.WriteStream): BuildLog {
	return stream.isTTY ? barOn(stream) : linesOn(stream);
}

function barOn(stream: NodeJS.WriteStream): BuildLog {
	let bar: SingleBar | undefined;
	const stop = () => {
		bar?.stop();
		bar = undefined;
	};
	const write = (text: string) => {
		stop();
		stream.write(`${text}\n`);
	};
	return {
		step: (step) => write(`${buildSteps[step]}……`),
		progress: (done, total) => {
			if (!bar) {
				bar = new SingleBar({
					format: '  [{bar}] {percentage}%  {value}/{total}  {eta_formatted}',
					stream,
					hideCursor: true,
					clearOnComplete: true,
					formatTime: timeLeft,
				});
				bar.start(total, done);
			}
			bar.update(done);
		},
		note: write,
		end: stop,
	};
}

function linesOn(stream: NodeJS.WriteStream): BuildLog {
	let announced = 0;
	return {
		step: (step) => {
			announced = 0;
			stream.write(`${buildSteps[step]}……\n`);
		},
		progress: (done, total) => {
			if (done < announced + Math.max(total / 10, filesPerLine)) return;
			announced = done;
			stream.write(`  ${Math.floor((100 * done) / total)}%（${done}/${total}）\n`);
		},
		note: (text) => void stream.write(`${text}\n`),
		end: () => {},
	};
}

/** A log that also takes the time of each step. */
export interface TimedLog extends BuildLog {
	/** The seconds of each step that was begun; of the present one those until now. */
	seconds: () => Partial<Record<BuildStep, number>>;
}

export function timedLog(log: BuildLog): TimedLog {
	const begins: [step: BuildStep, time: number][] = [];
	return {
		...log,
		step: (step) => {
			begins.push([step, performance.now()]);
			log.step(step);
		},
		seconds: () => {
			const ends = [...begins.slice(1).map(([, time]) => time), performance.now()];
			return Object.fromEntries(
				begins.map(([step, time], place) => [
					step,
					Math.round((ends[place] ?? time) - time) / 1000,
				]),
			);
		},
	};
}
