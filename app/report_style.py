"""How a report looks in a browser, by day, by night and on A4 paper."""

from app.report_colours import COLOURS

LAYOUT = """
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--window);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,
"Helvetica Neue",Arial,sans-serif}
main,header,footer{max-width:920px;margin:0 auto;padding:0 28px}
h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L","P052",Georgia,serif;font-weight:600;
line-height:1.2;text-wrap:balance}
h1{font-size:2.5rem;margin:0;overflow-wrap:anywhere}
h2{font-size:1.5rem;margin:0 0 1rem}
p{margin:0 0 .8rem;max-width:74ch}
header{display:grid;grid-template-columns:252px 1fr;gap:40px;align-items:center;padding-top:56px;padding-bottom:24px}
header figure{margin:0}
header .subtitle{color:var(--faint);margin:.35rem 0 1.1rem}
section{padding:36px 0 24px;border-top:1px solid var(--rule)}
.figures{display:flex;flex-wrap:wrap;gap:12px 34px;margin:1.2rem 0 0;padding:0}
.figures div{display:flex;flex-direction:column-reverse}
.figures dd{margin:0;font-size:1.7rem;line-height:1.15;font-variant-numeric:tabular-nums}
.figures dt{color:var(--faint);font-size:.85rem}
.note,figcaption,caption,footer{color:var(--faint);font-size:.85rem;line-height:1.45}
.gallery{display:grid;gap:16px 14px;margin:0 0 1rem}
.gallery figure{margin:0;min-width:0}
figcaption{margin-top:5px;font-variant-numeric:tabular-nums}
.gallery figcaption{text-align:center;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.six{grid-template-columns:repeat(6,1fr)}
.four{grid-template-columns:repeat(4,1fr)}
svg{display:block;width:100%;height:auto;fill:none;font-family:inherit;overflow:hidden}
.card svg{background:var(--paper);border:1px solid var(--rule);border-radius:6px}
.marked svg{border:2px solid var(--accent)}
.marked figcaption{color:var(--accent);text-align:center}
.plot{margin:0 0 1.2rem}
.plot svg{background:var(--paper);border:1px solid var(--rule);border-radius:6px;padding:6px}
.bare{margin:0 0 1rem;max-width:340px}
.scroll{overflow-x:auto;margin:0 0 1.4rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{caption-side:bottom;text-align:left;padding-top:8px;max-width:80ch}
th,td{padding:7px 12px;text-align:right;border-bottom:1px solid var(--rule);vertical-align:bottom}
th:first-child,td:first-child{text-align:left;padding-left:0}
thead th{font-weight:600;color:var(--faint);font-size:.82rem;line-height:1.3}
tbody th{font-weight:400}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:5px 22px;margin:0 0 1.4rem;font-size:.92rem}
.facts dt{color:var(--faint)}
.facts dd{margin:0;overflow-wrap:anywhere}
pre{background:var(--paper);border:1px solid var(--rule);border-radius:6px;padding:12px 14px;margin:0 0 1rem;
font:.82rem/1.5 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Menlo,monospace;white-space:pre-wrap;
overflow-wrap:anywhere;max-height:22em;overflow-y:auto}
summary{cursor:pointer;margin:0 0 .8rem;color:var(--accent)}
footer{border-top:1px solid var(--rule);padding-top:20px;padding-bottom:56px}
.on-dark{display:none}
"""
NARROW = """
@media (max-width:720px){header{grid-template-columns:1fr;padding-top:32px}header figure{max-width:252px}
main,header,footer{padding-left:18px;padding-right:18px}
.six{grid-template-columns:repeat(3,1fr)}.four{grid-template-columns:repeat(2,1fr)}h1{font-size:2rem}
.plot{overflow-x:auto}.plot svg{min-width:600px}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:8px}}
"""
NIGHT = ".on-light{display:none}.on-dark{display:inline}"
PRINT = """
@page{size:A4;margin:17mm 16mm 18mm}
body{background:none;font-size:10.5pt;line-height:1.45}
main,header,footer{max-width:none;padding-left:0;padding-right:0}
header{padding-top:0;grid-template-columns:46mm 1fr;gap:10mm}
h1{font-size:24pt}h2{font-size:15pt;break-after:avoid}
section{padding:7mm 0 3mm}
figure,tr,.plot,.figures,.opening,pre,p{break-inside:avoid}
.card svg,.plot svg,pre{background:none}
.gallery{gap:4mm 3.5mm}
.scroll{overflow:visible;break-inside:avoid}
pre{max-height:none;overflow:visible}
details{display:none}
footer{padding-bottom:0}
"""


def style() -> str:
    """The text of the page's one style element: dark where the reader's system is, light on paper."""
    dark = f"{_variables(is_dark=True)}{NIGHT}"
    return "".join(
        (
            f":root{{color-scheme:light dark}}{_variables(is_dark=False)}",
            LAYOUT,
            _classes(),
            NARROW,
            f"@media screen and (prefers-color-scheme:dark){{{dark}}}",
            f"@media print{{{PRINT}}}",
        )
    )


def _variables(is_dark: bool) -> str:
    each = (f"--{name}:{colour.dark if is_dark else colour.light}" for name, colour in COLOURS.items())
    return f":root{{{';'.join(each)}}}"


def _classes() -> str:
    """Stroke and fill in every colour, for the parts of pictures."""
    return "".join(f".s-{name}{{stroke:var(--{name})}}.f-{name}{{fill:var(--{name})}}" for name in COLOURS)
