/** The style of the report: light and dark, each with a contrast of at least 4.5, and for print. */
export const htmlStyle = `
:root { color-scheme: light dark; --text: #1d1f23; --muted: #55595f; --surface: #fff; --line: #c9ccd0; --link: #0b4f9e;
	--bad: #8a1f11; --bad-surface: #fbe9e6; --warn: #7a4b00; --warn-surface: #fff3d6; --good: #0b6b3a; --good-surface: #e5f3ea; }
@media (prefers-color-scheme: dark) { :root { --text: #e9eaec; --muted: #a9adb3; --surface: #17191c; --line: #4a4e54; --link: #8ab8f0;
	--bad: #ffb4a8; --bad-surface: #45160f; --warn: #ffd48a; --warn-surface: #3d2a06; --good: #8fdcb0; --good-surface: #0c3520; } }
body { margin: 0; background: var(--surface); color: var(--text); line-height: 1.6;
	font-family: -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
a { color: var(--link); }
h1 { font-size: 1.6rem; }
h2, summary { font-size: 1.2rem; font-weight: bold; margin: 1.5rem 0 0.5rem; }
.muted { color: var(--muted); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 4em; }
.matrix { width: auto; }
.matrix th, .matrix td { min-width: 0; }
.matrix thead th { writing-mode: vertical-rl; max-height: 16em; font-weight: normal; }
.matrix thead th:first-child { writing-mode: horizontal-tb; }
.matrix tbody th { min-width: 8em; font-weight: normal; }
.matrix tbody th, .matrix thead th:first-child { position: sticky; left: 0; background: var(--surface); }
.matrix td { text-align: center; white-space: nowrap; }
.counts { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; padding: 0; }
.counts li { border: 1px solid var(--line); border-radius: 4px; padding: 0.2rem 0.8rem; }
.counts strong { font-size: 1.3rem; }
.missing, .late { color: var(--bad); background: var(--bad-surface); }
.stale, .unknown, .needs-review { color: var(--warn); background: var(--warn-surface); }
.met { color: var(--good); background: var(--good-surface); }
.not-yet-due, .not-applicable { color: var(--muted); }
@media print {
	:root { --text: #000; --surface: #fff; --link: #000; }
	main { max-width: none; padding: 0; }
	table { font-size: 8pt; }
	thead { display: table-header-group; }
	tr { break-inside: avoid; }
	.scroll { overflow: visible; }
	details::details-content { content-visibility: visible; block-size: auto; }
}
`;
