import type { AstroIntegration } from 'astro';

/** Reports how many of all files are written, at each hundredth. */
export function pageProgress(report: (done: number, total: number) => void): AstroIntegration {
	return {
		name: 'page-progress',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((standard) => {
					let [done, total, told] = [0, 0, 0];
					return {
						...standard,
						getStaticPaths: async () => {
							const paths = await standard.getStaticPaths();
							total = paths.length;
							return paths;
						},
						render: async (request, options) => {
							const response = await standard.render(request, options);
							done++;
							const hundredths = Math.floor((100 * done) / Math.max(1, total));
							if (hundredths > told) report(done, total);
							told = Math.max(told, hundredths);
							return response;
						},
					};
				});
			},
		},
	};
}
