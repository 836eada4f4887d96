"""A report's web page read as a browser would, and what tests want to know of it."""

from collections.abc import Iterator
from html.parser import HTMLParser

VOID = {"meta", "br", "img", "link", "hr", "input"}
LOADING = {"script", "link", "iframe", "object", "embed", "img", "video", "audio", "source", "base", "form"}
"""Elements by which a page could load something, or act."""


class ReadPage(HTMLParser):
    """Reads strictly: an element that is closed in the wrong place is noted in `faults`."""

    def __init__(self, page: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: list[tuple[str, str]] = []
        """Innermost element, and the text in it."""
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(page.decode())
        self.close()
        self.faults += [f"{name} is never closed" for name in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len(dict(attrs)) < len(attrs):
            self.faults.append(f"{tag} has an attribute twice")
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.faults.append(f"{tag} is closed inside {self._open[-1:]}")
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._open and data.strip():
            self.words.append((self._open[-1], data.strip()))

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def text(self, tag: str) -> list[str]:
        return [words for name, words in self.words if name == tag]

    def addresses(self) -> Iterator[str]:
        """Everything that any element refers to."""
        for _, attributes in self.elements:
            yield from (attributes[name] for name in ("href", "src", "srcset", "action", "data") if name in attributes)

    def repeated_ids(self) -> set[str]:
        found = [attributes["id"] for _, attributes in self.elements if "id" in attributes]
        return {each for each in found if found.count(each) > 1}


def faults(page: bytes) -> list[str]:
    """What is wrong with a report's page: its structure, what it would load, what a blind reader would miss."""
    read = ReadPage(page)
    found = [*read.faults, *(f"id {each} is there twice" for each in sorted(read.repeated_ids()))]
    found += [f"<{name}> loads" for name, _ in read.elements if name in LOADING]
    found += [f"{name} acts" for _, attributes in read.elements for name in attributes if name.startswith("on")]
    found += [f"{each[:40]} is elsewhere" for each in read.addresses() if not each.startswith("data:image/png;base64,")]
    found += ["the style loads" for words in read.text("style") if "url(" in words or "@import" in words]
    found += ["a picture is not told" for each in read.named("svg") if not each.get("aria-label")]
    return found
