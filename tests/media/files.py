"""Small files of each kind, made by hand, with a word hidden in a place of one's choice."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping, Sequence
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

WORD = "Zebulon"  # hidden here and there; no file holds it otherwise
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ODT = "application/vnd.oasis.opendocument.text"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'  # fmt: skip


def pdf(
    text: str = "Discharge letter. The patient is well.",
    *,
    content: bytes | None = None,
    resources: str = "",
    page: str = "",
    root: str = "",
    info: str = "",
    more: Sequence[bytes] = (),
    font: str = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding",
    trailer: str = "",
    behind: bytes = b"",
) -> bytes:
    """Make a PDF of one page. ``more`` are further objects, from number 7 on."""
    if content is None:
        content = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode("latin-1")
    packed = zlib.compress(content)
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {root} >>".encode(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> {page} >>".encode(),
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed),
        f"<< {font} >>".encode(),
        f"<< /Producer (x) {info} >>".encode(),
        *more,
    ]
    made, offsets = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    made += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 6 0 R {trailer} >>\n".encode()
    return made + b"startxref\n%d\n%%%%EOF\n" % start + behind


def stream(head: str, body: bytes) -> bytes:
    return f"<< {head} /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


def zipped(parts: Mapping[str, str | bytes], *, comment: bytes = b"") -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        archive.comment = comment
    return made.getvalue()


def docx(body: str = "<w:p><w:r><w:t>Discharge letter.</w:t></w:r></w:p>", **more: str | bytes) -> bytes:
    """Make a DOCX. Names of further parts have __ for / and _DOT_ for the dot."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
    }
    return zipped(parts | named(more))


def named(more: Mapping[str, str | bytes]) -> dict[str, str | bytes]:
    return {name.replace("__", "/").replace("_DOT_", "."): content for name, content in more.items()}


def w(kind: str, inner: str) -> str:
    return f"<w:{kind} {_W}>{inner}</w:{kind}>"


def said(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def xlsx(rows: str = "<row><c t='inlineStr'><is><t>Patients</t></is></c></row>", **more: str | bytes) -> bytes:
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f'<workbook {_S}><sheets><sheet name="Seen" sheetId="1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": sheet(rows),
        "xl/styles.xml": f'<styleSheet {_S}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.00 &quot;mg&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    }
    return zipped(parts | named(more))


def sheet(rows: str, more: str = "") -> str:
    return f"<worksheet {_S}><sheetData>{rows}</sheetData>{more}</worksheet>"


def pptx(text: str = "First slide", **more: str | bytes) -> bytes:
    return zipped({"[Content_Types].xml": "<Types/>", "ppt/slides/slide1.xml": slide(text)} | named(more))


def slide(text: str) -> str:
    return f"<p:sld {_A}><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sld>"


def odt(body: str = "<text:p>Discharge letter.</text:p>", **more: str | bytes) -> bytes:
    spaces = 'xmlns:office="urn:o" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="urn:d" xmlns:meta="urn:m"'
    parts: dict[str, str | bytes] = {
        "mimetype": ODT,
        "content.xml": f"<office:document-content {spaces}><office:body>{body}</office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {spaces}><dc:creator>{more.pop('creator', 'x')!s}</dc:creator></office:document-meta>",
        "META-INF/manifest.xml": "<manifest/>",
    }
    return zipped(parts | named(more))


def page_of(lines: Sequence[str], *, size: tuple[int, int] = (1000, 500), points: int = 32) -> Image.Image:
    """Draw lines of print, black on white."""
    picture = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(points)
    for index, line in enumerate(lines):
        pen.text((40, 40 + index * points * 2), line, fill="black", font=font)
    return picture


def png(picture: Image.Image, **options: object) -> bytes:
    made = BytesIO()
    picture.save(made, "PNG", **options)  # type: ignore[arg-type]
    return made.getvalue()


def jpeg(picture: Image.Image, **options: object) -> bytes:
    made = BytesIO()
    picture.save(made, "JPEG", quality=92, **options)  # type: ignore[arg-type]
    return made.getvalue()
