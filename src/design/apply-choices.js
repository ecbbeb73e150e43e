// Runs before the page is shown, so that it appears at once as its reader has set it (reading-choices.ts).
(() => {
	const root = document.documentElement;
	const apply = () => {
		let choices = {};
		try {
			choices = JSON.parse(localStorage.getItem('reading')) ?? {};
		} catch {
			// Nothing can be kept on this device, or what is kept is not ours: the system's preferences hold.
		}
		for (const name of ['type', 'theme', 'contrast']) {
			if (typeof choices[name] === 'string') root.dataset[name] = choices[name];
			else delete root.dataset[name];
		}
	};
	root.dataset.script = '';
	apply();
	// Another tab changed the choices, or this page comes back from the browser's memory.
	addEventListener('storage', apply);
	addEventListener('pageshow', (event) => event.persisted && apply());
})();
