import { leavingWords } from '../../interface/leaving.ts';

/**
 * Asks before a link leads away from the site, unless it leads to a government site or a part of the own domain. The
 * notice is made when it is first needed. Without JavaScript, or in a browser without dialogs, the link is followed: there
 * the mark at it and the sentence in the footer say where it leads.
 */
const words = leavingWords(document.documentElement.lang);

const governmentHost = /(?:^|\.)gov\.cn$/;
const ownDomain = location.hostname.replace(/^www\./, '');

let notice: { dialog: HTMLDialogElement; address: HTMLElement; go: HTMLAnchorElement } | undefined;

function leavesForOthers({ protocol, hostname, origin }: HTMLAnchorElement): boolean {
	return (
		/^https?:$/.test(protocol) &&
		origin !== location.origin &&
		hostname !== ownDomain &&
		!hostname.endsWith(`.${ownDomain}`) &&
		!governmentHost.test(hostname)
	);
}

function makeNotice() {
	const dialog = document.createElement('dialog');
	dialog.className = 'leaving';
	dialog.setAttribute('aria-labelledby', 'leaving-question');
	const question = add(dialog, 'p');
	question.id = 'leaving-question';
	const site = document.querySelector('.site-name')?.textContent.trim() ?? location.hostname;
	question.textContent = words.question(site);
	const address = add(dialog, 'p', 'leaving-address');
	const choice = add(dialog, 'p', 'leaving-choice');
	const stay = add(choice, 'button');
	stay.textContent = words.stay;
	const go = add(choice, 'a', 'leaving-go');
	go.rel = 'noopener';
	go.textContent = words.go;
	for (const way of [stay, go]) way.addEventListener('click', () => dialog.close());
	document.body.append(dialog);
	return { dialog, address, go };
}

function add<Name extends keyof HTMLElementTagNameMap>(
	parent: HTMLElement,
	name: Name,
	className = '',
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.className = className;
	parent.append(element);
	return element;
}

function ask(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || link === notice?.go || !leavesForOthers(link)) return;
	event.preventDefault();
	notice ??= makeNotice();
	const { dialog, address, go } = notice;
	go.href = link.href;
	go.target = event.ctrlKey || event.metaKey || event.shiftKey ? '_blank' : link.target;
	address.textContent = link.href;
	dialog.showModal();
}

if ('HTMLDialogElement' in window) document.addEventListener('click', ask);
