"""A report as one web page that needs nothing but itself: no script, no font, no picture from elsewhere."""

from collections.abc import Sequence
from html import escape

from app.picture_svg import svg_of
from app.report_blocks import Block, Code, Facts, Figure, Gallery, Paper, Paragraph, Plot, Section, Table
from app.report_style import style
from app.shown_text import shown

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""Not even a browser that wanted to would load anything."""
COLUMNS = {6: "six", 4: "four"}


def html(paper: Paper) -> bytes:
    """The page, UTF-8; every text is escaped."""
    body = "".join(
        (
            _head(paper),
            "<main>",
            *(_section(each) for each in paper.sections),
            "</main>",
            _foot(paper),
            "</body></html>\n",
        )
    )
    return "".join(
        (
            f'<!DOCTYPE html>\n<html lang="{_text(paper.language)}"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="generator" content="Otherhand">',
            f"<title>{_text(paper.title)}</title><style>{style()}</style></head>\n<body>",
            body,
        )
    ).encode()


def _head(paper: Paper) -> str:
    lead = "".join(f"<p>{_text(words)}</p>" for words in paper.lead)
    figures = "".join(f"<div><dt>{_text(what)}</dt><dd>{_text(number)}</dd></div>" for number, what in paper.figures)
    return (
        f'<header>{_figure(paper.exemplar)}<div><h1>{_text(paper.title)}</h1><p class="subtitle">'
        f'{_text(paper.subtitle)}</p>{lead}<dl class="figures">{figures}</dl></div></header>\n'
    )


def _section(section: Section) -> str:
    """Its title stays on one page with its first words and the picture below them."""
    name, count = _text(section.name), _opening(section.blocks)
    opening, rest = ("\n".join(map(_block, part)) for part in (section.blocks[:count], section.blocks[count:]))
    return (
        f'<section id="{name}" aria-labelledby="{name}-title"><div class="opening">'
        f'<h2 id="{name}-title">{_text(section.title)}</h2>\n{opening}</div>\n{rest}</section>\n'
    )


def _opening(blocks: Sequence[Block]) -> int:
    """How many blocks are kept together with the title."""
    count = 0
    for block in blocks:
        match block:
            case Paragraph():
                count += 1
            case Plot():
                return count + 1
            case Gallery() if len(block.figures) <= block.columns:
                return count + 1
            case _:
                return count
    return count


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return f'<p class="note">{_text(block.words)}</p>' if block.is_note else f"<p>{_text(block.words)}</p>"
        case Plot():
            kind = "bare" if block.is_bare else "plot"
            return f'<figure class="{kind}">{svg_of(block.picture)}{_caption(block.caption)}</figure>'
        case Gallery():
            inner = "".join(_figure(figure) for figure in block.figures)
            return f'<div class="gallery {COLUMNS[block.columns]}">{inner}</div>'
        case Table():
            return _table(block)
        case Facts():
            inner = "".join(f"<dt>{_text(name)}</dt><dd>{_text(value)}</dd>" for name, value in block.pairs)
            return f'<dl class="facts">{inner}</dl>'
        case Code():
            return _code(block)


def _figure(figure: Figure) -> str:
    kind = "card marked" if figure.is_marked else "card"
    return f'<figure class="{kind}">{svg_of(figure.picture)}{_caption(figure.caption)}</figure>'


def _caption(words: str) -> str:
    return f"<figcaption>{_text(words)}</figcaption>" if words else ""


def _table(table: Table) -> str:
    caption = f"<caption>{_text(table.caption)}</caption>" if table.caption else ""
    heads = "".join(f'<th scope="col">{_text(head)}</th>' for head in table.heads)
    rows = "".join(
        f'<tr><th scope="row">{_text(first)}</th>{"".join(f"<td>{_text(cell)}</td>" for cell in cells)}</tr>'
        for first, *cells in table.rows
    )
    return f'<div class="scroll"><table>{caption}<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def _code(code: Code) -> str:
    inner = f"<pre>{_text(code.words)}</pre>"
    return f"<details><summary>{_text(code.summary)}</summary>{inner}</details>" if code.summary else inner


def _foot(paper: Paper) -> str:
    return f"<footer><p>{_text(paper.foot)}</p></footer>"


def _text(words: str) -> str:
    return escape(shown(words))
