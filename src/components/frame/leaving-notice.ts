/** Shows the notice before a link leads away from the site, unless it leads to a government site or a part of the own domain. */
const dialog = document.querySelector<HTMLDialogElement>('dialog.leaving');
const address = dialog?.querySelector('.leaving-address');
const go = dialog?.querySelector<HTMLAnchorElement>('.leaving-go');

const governmentHost = /(?:^|\.)gov\.cn$/;
const ownDomain = location.hostname.replace(/^www\./, '');

function leavesForOthers({ protocol, hostname, origin }: HTMLAnchorElement): boolean {
	return (
		/^https?:$/.test(protocol) &&
		origin !== location.origin &&
		hostname !== ownDomain &&
		!hostname.endsWith(`.${ownDomain}`) &&
		!governmentHost.test(hostname)
	);
}

function ask(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!dialog || !address || !go || !link || link === go || !leavesForOthers(link)) return;
	event.preventDefault();
	go.href = link.href;
	go.target = event.ctrlKey || event.metaKey || event.shiftKey ? '_blank' : link.target;
	address.textContent = link.href;
	dialog.hidden = false;
	dialog.showModal();
}

// Browsers without dialogs follow the link, which is marked.
if (typeof dialog?.showModal === 'function') {
	document.addEventListener('click', ask);
	go?.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => (dialog.hidden = true));
}
