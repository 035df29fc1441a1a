"""Elements by their local names, checked against a schema that is a list of paths."""

from collections import Counter
from collections.abc import Iterator, Mapping

from lxml import etree

from csr_desktop.demo_site.refusals import Cause, RefusedError

Schema = tuple[str, ...]
"""Paths of the elements that may occur, in schema order, including containers: `("metaData",
"metaData/sessionType")`. Each may occur once; a leaf that ends in `*`, any number of times.
"""

Fields = Mapping[str, str]
"""The text of each element found, by path; containers are included with an empty text. The second
of several elements with the same path is under `path[2]`, and so on.
"""


def local_name(element: etree._Element) -> str:
    """Return the name without its namespace."""
    return element.tag.rpartition("}")[2]


def has_text(element: etree._Element) -> bool:
    """Whether it contains text besides elements that is more than white space."""
    texts = [element.text, *(child.tail for child in element)]
    return any(text and text.strip() for text in texts)


def read_fields(parent: etree._Element, schema: Schema, *, in_order: bool) -> Fields:
    """Read everything below `parent`. Raises RefusedError for what the schema does not allow."""
    fields = {"": _text(parent, "", schema)}
    order = {path.removesuffix("*"): place for place, path in enumerate(schema)}
    seen: Counter[str] = Counter()
    latest = 0
    for path, element in _walk(parent, ""):
        seen[path] += 1
        if path not in order:
            raise RefusedError(Cause.SCHEMA, f"{path} is not expected")
        if seen[path] > 1 and f"{path}*" not in schema:
            raise RefusedError(Cause.SCHEMA, f"{path} is given twice")
        if in_order and order[path] < latest:
            raise RefusedError(Cause.SCHEMA, f"{path} is out of order")
        latest = order[path]
        key = path if seen[path] == 1 else f"{path}[{seen[path]}]"
        fields[key] = _text(element, path, schema)
    return fields


def every(fields: Fields, path: str) -> list[str]:
    """Return the texts of all elements with this path, in the request's order."""
    return [text for key, text in fields.items() if key.partition("[")[0] == path]


def _walk(parent: etree._Element, above: str) -> Iterator[tuple[str, etree._Element]]:
    for element in parent:
        path = above + local_name(element)
        yield path, element
        yield from _walk(element, path + "/")


def _text(element: etree._Element, path: str, schema: Schema) -> str:
    """Return a leaf's text unchanged; an element with children may contain only white space."""
    is_leaf = path != "" and not any(other.startswith(path + "/") for other in schema)
    if is_leaf:
        return element.text or ""
    if has_text(element):
        raise RefusedError(Cause.SCHEMA, f"{path or local_name(element)} contains text")
    return ""
