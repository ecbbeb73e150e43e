/** The numbers of successive years; `undefined` for a year without a number. */
export interface TrendSeries {
	label: string;
	values: readonly (number | undefined)[];
}

interface TrendPoint {
	x: number;
	y: number;
}

export interface TrendGeometry {
	/** One line for each series, broken where a value is missing. */
	lines: readonly { label: string; path: string; points: readonly TrendPoint[] }[];
	/** Horizontal lines and their values, from 0 upwards. */
	ticks: readonly { value: number; y: number }[];
	/** The centre of each year's column. */
	columns: readonly number[];
}

export interface Area {
	width: number;
	height: number;
}

const tickCount = 4;

/** Computes a line chart: the scale begins at 0 and ends at a round number that is not below the largest value. */
export function trendGeometry(
	series: readonly TrendSeries[],
	{ width, height }: Area,
): TrendGeometry {
	const years = Math.max(0, ...series.map(({ values }) => values.length));
	const largest = Math.max(
		0,
		...series.flatMap(({ values }) => values.filter((value) => value !== undefined)),
	);
	const step = roundStep(largest / tickCount);
	const top = step * tickCount;
	const columns = Array.from({ length: years }, (_, index) =>
		round((width * (index + 0.5)) / years),
	);
	const heightOf = (value: number) => round(height - (height * value) / top);
	return {
		lines: series.map(({ label, values }) => {
			const places = values.map((value, index) =>
				value === undefined ? undefined : { x: columns[index] ?? 0, y: heightOf(value) },
			);
			return { label, path: pathOf(places), points: places.filter((place) => place !== undefined) };
		}),
		ticks: Array.from({ length: tickCount + 1 }, (_, index) => ({
			value: step * index,
			y: heightOf(step * index),
		})),
		columns,
	};
}

function pathOf(places: readonly (TrendPoint | undefined)[]): string {
	return places
		.flatMap((place, index) =>
			place ? [`${places[index - 1] ? 'L' : 'M'}${place.x} ${place.y}`] : [],
		)
		.join('');
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below `least`; at least 1, because the values are whole numbers. */
function roundStep(least: number): number {
	const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, least))));
	return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
