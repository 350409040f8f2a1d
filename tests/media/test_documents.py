"""Every place of a document where words can hide is read, or the document is refused; each with a control."""

from __future__ import annotations

import pytest

from gateway.media.kinds import Kind, kind_of
from gateway.media.office import office_text
from gateway.media.pdf import pdf_text
from gateway.media.plain import html_text, xml_text
from gateway.media.unreadable import REMEDIES, UnreadableError, Why
from tests.media.files import DOCX, WORD, docx, odt, pdf, pptx, said, sheet, slide, stream, w, xlsx, zipped

SHOWN = b"BT /F1 12 Tf 72 720 Td (Discharge letter.) Tj ET "


def white() -> bytes:
    return SHOWN + f"BT 1 1 1 rg /F1 12 Tf 72 600 Td ({WORD}) Tj ET".encode()


def invisible() -> bytes:
    return SHOWN + f"BT 3 Tr /F1 1 Tf 72 600 Td ({WORD}) Tj ET".encode()


def hidden_layer() -> bytes:
    return SHOWN + f"/OC /Layer BDC BT /F1 12 Tf 72 600 Td ({WORD}) Tj ET EMC".encode()


ANNOTATION = f"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents ({WORD}) >>".encode()
FIELD = f"<< /FT /Tx /T (name) /V ({WORD}) /Subtype /Widget /Rect [0 0 9 9] >>".encode()
LAYERS = "/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("text", pdf(WORD)),
        ("white text", pdf(content=white())),
        ("invisible text", pdf(content=invisible())),
        ("a layer that is off", pdf(content=hidden_layer(), resources="/Properties << /Layer 7 0 R >>", root=LAYERS, more=[b"<< /Type /OCG /Name (x) >>"])),
        ("the author", pdf(info=f"/Author ({WORD})")),
        ("a property of one's own", pdf(info=f"/Patient ({WORD})")),
        ("XMP", pdf(root="/Metadata 7 0 R", more=[stream("/Type /Metadata /Subtype /XML", f"<x><dc>{WORD}</dc></x>".encode())])),
        ("an annotation", pdf(page="/Annots [7 0 R]", more=[ANNOTATION])),
        ("a form field", pdf(page="/Annots [7 0 R]", root="/AcroForm << /Fields [7 0 R] >>", more=[FIELD])),
        ("an annotation's look", pdf(content=SHOWN + b"/X Do", resources="/XObject << /X 7 0 R >>", more=[stream("/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /Font << /F1 5 0 R >> >>", f"BT /F1 9 Tf ({WORD}) Tj ET".encode())])),
        ("the outline", pdf(root="/Outlines 7 0 R", more=[b"<< /First 8 0 R >>", f"<< /Title ({WORD}) /Parent 7 0 R >>".encode()])),
        ("a link", pdf(page="/Annots [7 0 R]", more=[f"<< /Subtype /Link /A << /S /URI /URI (https://x/{WORD}) >> >>".encode()])),
        ("other text of a structure", pdf(root="/StructTreeRoot 7 0 R", more=[f"<< /Type /StructElem /Alt ({WORD}) >>".encode()])),
    ],
)  # fmt: skip
def test_words_in_a_pdf_are_read_wherever_they_are(name: str, data: bytes) -> None:
    assert kind_of("application/pdf", data) is Kind.PDF
    assert WORD in pdf_text(data)


def test_a_word_that_is_cut_at_the_end_of_a_line_is_whole() -> None:
    cut = b"BT /F1 12 Tf 14 TL 72 720 Td (Seen was Mr Zebu-) Tj T* (lon yesterday.) Tj ET"
    assert WORD in pdf_text(pdf(content=cut))


@pytest.mark.parametrize(
    ("first", "second", "read"),
    [("Born 1961-", "03-14.", "1961-03-14"), ("Call 617-555-", "0142.", "617-555-0142"), ("Mrs Lopez-", "Garcia", "Lopez-Garcia"), ("MARIA LO-", "PEZ", "MARIA LOPEZ"), ("In week 12-", "13", "12-13")],
)  # fmt: skip
def test_a_hyphen_at_the_end_of_a_line_stays_where_it_is_the_numbers_own(first: str, second: str, read: str) -> None:
    assert read in pdf_text(pdf(content=f"BT /F1 12 Tf 14 TL 72 720 Td ({first}) Tj T* ({second}) Tj ET".encode()))


def test_what_is_filled_into_a_form_is_called_by_its_field() -> None:
    fields = [b"<< /FT /Tx /T (weight) /V (82) /DV (80) >>", b"<< /FT /Btn /T (smokes) /V /Yes >>", b"<< /FT /Ch /T (ward) /V [(A) (B)] >>"]  # fmt: skip
    text = pdf_text(pdf(root="/AcroForm << /Fields [7 0 R 8 0 R 9 0 R] >>", more=fields))
    assert text.splitlines()[4:] == ["weight: 82", "weight: 80", "smokes", "ward: A", "ward: B", "Producer: x"]


IMAGE = stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", b"\x00")
CID = "/Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts []"
OWN_CODES = "/Type /Font /Subtype /TrueType /BaseFont /ABCDEF+X /FontDescriptor 7 0 R"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pdf(resources="/XObject << /I 7 0 R >>", more=[IMAGE]), Why.PICTURES),
        (pdf(more=[IMAGE]), Why.PICTURES),  # hung nowhere: still in the file
        (pdf(content=SHOWN + b" q 9 0 0 9 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q"), Why.PICTURES),
        (pdf(root="/Names << /EmbeddedFiles << /Names [(f) 7 0 R] >> >>", more=[b"<< /Type /Filespec /EF << /F 8 0 R >> >>", stream("/Type /EmbeddedFile", b"x")]), Why.ATTACHMENTS),
        (pdf(page="/Annots [7 0 R]", more=[b"<< /Subtype /FileAttachment >>"]), Why.ATTACHMENTS),
        (pdf(root="/OpenAction << /S /JavaScript /JS (x) >>"), Why.ACTIVE),
        (pdf(root="/AcroForm << /XFA (x) >>"), Why.ACTIVE),
        (pdf(page="/Annots [7 0 R]", more=[b"<< /Subtype /RichMedia >>"]), Why.PICTURES),
        (pdf(trailer="/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -1 >> /ID [(a) (a)]"), Why.ENCRYPTED),
        (pdf(font=CID), Why.GARBLED),
        (pdf(font=OWN_CODES, more=[b"<< /Type /FontDescriptor /FontFile2 8 0 R >>", stream("", b"x")]), Why.GARBLED),
        (pdf("Z e b u l o n w a s s e e n t o d a y"), Why.GARBLED),
        (pdf(content=b"0 0 m 9 9 l S " * 60), Why.NO_TEXT),
        (b"%PDF-1.7\n%%EOF\n", Why.DAMAGED),
        (b"%PDF-1.7\nnonsense" * 50 + b"%%EOF", Why.DAMAGED),
    ],
)  # fmt: skip
def test_a_pdf_that_is_more_than_text_is_refused(data: bytes, why: Why) -> None:
    with pytest.raises(UnreadableError) as refused:
        pdf_text(data)
    assert refused.value.why is why


DELETED = f'<w:p><w:del w:author="x"><w:r><w:delText>{WORD}</w:delText></w:r></w:del><w:ins><w:r><w:t>Jane</w:t></w:r></w:ins></w:p>'  # fmt: skip
HYPERLINK = f'<Relationships><Relationship Id="r" TargetMode="External" Target="https://x/{WORD}"/></Relationships>'


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("the body", docx(said(WORD))),
        ("a word cut into runs", docx("<w:p><w:r><w:t>Zeb</w:t></w:r><w:r><w:t>ulon</w:t></w:r></w:p>")),
        ("a tracked deletion", docx(DELETED)),
        ("the author of a change", docx(f'<w:p><w:ins w:author="{WORD}"><w:r><w:t>x</w:t></w:r></w:ins></w:p>')),
        ("hidden text", docx(f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{WORD}</w:t></w:r></w:p>")),
        ("a field", docx(f'<w:p><w:r><w:instrText>AUTHOR "{WORD}"</w:instrText></w:r></w:p>')),
        ("a comment", docx(word__comments_DOT_xml=w("comments", w("comment", said(WORD))))),
        ("a comment's author", docx(word__comments_DOT_xml=w("comments", f'<w:comment w:author="{WORD}"/>'))),
        ("a header", docx(word__header1_DOT_xml=w("hdr", said(WORD)))),
        ("a footer", docx(word__footer1_DOT_xml=w("ftr", said(WORD)))),
        ("a footnote", docx(word__footnotes_DOT_xml=w("footnotes", w("footnote", said(WORD))))),
        ("a text box", docx(f"<w:p><w:r><w:pict><w:txbxContent>{said(WORD)}</w:txbxContent></w:pict></w:r></w:p>")),
        ("a picture's other text", docx(f'<w:p><w:drawing><docPr descr="{WORD}"/></w:drawing></w:p>')),
        ("the properties", docx(docProps__core_DOT_xml=f"<p><creator>{WORD}</creator></p>")),
        ("properties of one's own", docx(docProps__custom_DOT_xml=f"<p><property><v>{WORD}</v></property></p>")),
        ("custom XML", docx(customXml__item1_DOT_xml=f"<x><patient>{WORD}</patient></x>")),
        ("an XML comment", docx(customXml__item1_DOT_xml=f"<x><!-- {WORD} --></x>")),
        ("a link", docx(word___rels__document_DOT_xml_DOT_rels=HYPERLINK)),
        ("a chart", docx(word__charts__chart1_DOT_xml=f"<c><pt><v>{WORD}</v></pt></c>")),
        ("a cell", xlsx(f"<row><c t='inlineStr'><is><t>{WORD}</t></is></c></row>")),
        ("a shared string", xlsx("<row><c t='s'><v>1</v></c></row>", xl__sharedStrings_DOT_xml="<sst><si><t>a</t></si><si><r><t>Zeb</t></r><r><t>ulon</t></r></si></sst>")),
        ("a string that no cell shows", xlsx(xl__sharedStrings_DOT_xml=f"<sst><si><t>{WORD}</t></si></sst>")),
        ("a formula", xlsx(f'<row><c><f>CONCAT("{WORD}")</f><v>x</v></c></row>')),
        ("a hidden sheet", xlsx(xl__worksheets__sheet2_DOT_xml=sheet(f"<row hidden='1'><c t='str'><v>{WORD}</v></c></row>"))),
        ("a sheet's name", xlsx(xl__workbook_DOT_xml=f'<workbook><sheets><sheet name="{WORD}" state="veryHidden"/></sheets></workbook>')),
        ("a sheet's footer", xlsx(xl__worksheets__sheet2_DOT_xml=sheet("", f"<headerFooter><oddFooter>&amp;L{WORD}</oddFooter></headerFooter>"))),
        ("a sheet's validation", xlsx(xl__worksheets__sheet2_DOT_xml=sheet("", f'<dataValidation prompt="{WORD}"/>'))),
        ("a note on a cell", xlsx(xl__comments1_DOT_xml=f"<comments><comment><text><t>{WORD}</t></text></comment></comments>")),
        ("a defined name", xlsx(xl__workbook_DOT_xml=f'<workbook><definedNames><definedName name="n">"{WORD}"</definedName></definedNames></workbook>')),
        ("a slide", pptx(WORD)),
        ("a hidden slide", pptx(ppt__slides__slide2_DOT_xml=slide(WORD).replace("<p:sld", '<p:sld show="0"'))),
        ("speaker notes", pptx(ppt__notesSlides__notesSlide1_DOT_xml=slide(WORD))),
        ("a comment on a slide", pptx(ppt__comments__comment1_DOT_xml=f"<c><text>{WORD}</text></c>")),
        ("the author of comments", pptx(ppt__commentAuthors_DOT_xml=f'<l><cmAuthor name="{WORD}"/></l>')),
        ("an ODT", odt(f"<text:p>{WORD}</text:p>")),
        ("an ODT's note", odt(f"<text:p>x<office:annotation><text:p>{WORD}</text:p></office:annotation></text:p>")),
        ("an ODT's deletion", odt(f"<text:tracked-changes><text:deletion><text:p>{WORD}</text:p></text:deletion></text:tracked-changes>")),
        ("an ODT's author", odt(creator=WORD)),
        ("an ODT's header", odt(styles_DOT_xml=f"<s><p>{WORD}</p></s>")),
    ],
)  # fmt: skip
def test_words_in_an_office_document_are_read_wherever_they_are(name: str, data: bytes) -> None:
    text = office_text(data)
    assert WORD in text
    assert f"{WORD}Jane" not in text  # what was deleted does not run into what stands in its place


@pytest.mark.parametrize(
    "data", [pdf(), docx(), xlsx(), pptx(), odt()], ids=["pdf", "docx", "xlsx", "pptx", "odt"]
)  # fmt: skip
def test_the_word_is_nowhere_else(data: bytes) -> None:
    """The control of the two tables above."""
    assert WORD not in (pdf_text(data) if data.startswith(b"%PDF") else office_text(data))


def test_cells_read_as_they_are_shown() -> None:
    rows = (
        "<row><c t='s'><v>0</v></c><c s='1'><v>45123</v></c><c s='2'><v>45123.5</v></c></row>"
        "<row><c s='3'><v>2.5</v></c><c><v>5.551234567E9</v></c><c t='b'><v>1</v></c></row>"
    )
    text = office_text(xlsx(rows, xl__sharedStrings_DOT_xml="<sst><si><t>born</t></si></sst>"))
    assert text.startswith("born\t2023-07-16\t2023-07-16 12:00\n2.5\t5551234567\t1\n")
    mac = xlsx(rows, xl__workbook_DOT_xml='<workbook><workbookPr date1904="1"/></workbook>')
    assert "2027-07-17" in office_text(mac)


@pytest.mark.parametrize(
    ("stored", "read"), [("45123.3333333333", "2023-07-16 08:00"), ("0.333333333333333", "08:00"), ("0", "00:00"), ("1e9", "1e9")]
)  # fmt: skip
def test_times_in_cells_read_as_they_are_shown(stored: str, read: str) -> None:
    assert office_text(xlsx(f"<row><c s='1'><v>{stored}</v></c></row>")).startswith(f"{read}\n")


@pytest.mark.parametrize(("style", "read"), [(0, "36:00"), (1, "36:00"), (2, "1900-01-01 12:00")])
def test_how_long_something_took_is_no_day(style: int, read: str) -> None:
    styles = "<s><numFmts><numFmt numFmtId='164' formatCode='[h]:mm'/></numFmts><cellXfs><xf numFmtId='46'/><xf numFmtId='164'/><xf numFmtId='22'/></cellXfs></s>"  # fmt: skip
    rows = f"<row><c s='{style}'><v>{2.5 if style == 2 else 1.5}</v></c></row>"
    assert office_text(xlsx(rows, xl__styles_DOT_xml=styles)).startswith(f"{read}\n")


@pytest.mark.parametrize(
    ("code", "stored", "read"),
    [("00000000", "482913", "00482913"), ("000\\-00\\-0000", "12345678", "012-34-5678"), ("(000) 000-0000", "2175550143", "(217) 555-0143"), ("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "5550143", "555-0143"), ("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "2.175550143E9", "(217) 555-0143"), ("00000", "1234567", "1234567"), ("#,##0", "1234567", "1234567"), ("0000", "2.5", "2.5"), ("0.00", "82", "82")],
)  # fmt: skip
def test_a_number_keeps_the_zeros_and_marks_that_its_cell_shows(code: str, stored: str, read: str) -> None:
    """Who names the patient in the message names the number as it is shown."""
    styles = f"<s><numFmts><numFmt numFmtId='164' formatCode='{code.replace('<', '&lt;')}'/></numFmts><cellXfs><xf numFmtId='164'/></cellXfs></s>"  # fmt: skip
    assert office_text(xlsx(f"<row><c s='0'><v>{stored}</v></c></row>", xl__styles_DOT_xml=styles)).startswith(
        f"{read}\n"
    )


def test_where_a_drawing_or_a_note_stands_is_left_out() -> None:
    place = "<from><col>5</col><colOff>304800</colOff><row>4</row><rowOff>76200</rowOff></from>"
    drawn = f"<wsDr>{place}<txBody><p><r><t>Maria Lopez</t></r></p></txBody></wsDr>"
    noted = (
        "<xml><ClientData><Anchor>1, 15, 0, 2, 3, 15, 3, 16</Anchor><Row>7</Row><Column>9</Column></ClientData></xml>"
    )
    text = office_text(xlsx(xl__drawings__drawing1_DOT_xml=drawn, xl__drawings__vmlDrawing1_DOT_vml=noted))
    assert text == "Patients\n\nMaria Lopez\n\n(name: Seen)"


def test_rows_of_tables_read_as_rows() -> None:
    def cell(text: str) -> str:
        return f"<w:tc>{said(text)}</w:tc>"

    rows = "".join(f"<w:tr>{cell(a)}{cell(b)}</w:tr>" for a, b in (("Drug", "Dose"), ("Metformin", "500 mg")))
    assert office_text(docx(f"<w:tbl>{rows}</w:tbl>{said('Below')}")) == "Drug | Dose |\nMetformin | 500 mg |\nBelow"


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (docx(f"<w:p>{run('SSN 123')}<w:r><w:noBreakHyphen/></w:r>{run('45')}<w:r><w:noBreakHyphen/></w:r>{run('6789')}</w:p>"), "SSN 123-45-6789"),
        (docx(word__header1_DOT_xml=w("hdr", f"<w:p>{run('Maria Lopez')}<w:r><w:ptab/></w:r>{run('MRN 5551234')}</w:p>")), "Maria Lopez MRN 5551234"),
        (docx(f"<w:p>{run('Maria Lopez')}<w:drawing><posOffset>914400</posOffset></w:drawing>{run(' has asthma.')}</w:p>"), "Maria Lopez has asthma."),
        (docx(f"<w:p>\n  {run('Ma')}\n  {run('ria')}\n</w:p>"), "Maria"),
        (docx(docProps__core_DOT_xml="<p><revision>3</revision><created>2024-03-05</created><modified>2024-03-06</modified></p>"), "revision: 3\ncreated: 2024-03-05\nmodified: 2024-03-06"),
        (docx(customXml__item1_DOT_xml="<x><first>Maria</first><t>Lopez</t><motherName>Ann</motherName></x>"), "first: Maria\nt: Lopez\nmother Name: Ann"),
        (xlsx(docProps__app_DOT_xml="<p><v><lpstr>Maria Lopez</lpstr><lpstr>Otto Brandt</lpstr></v></p>"), "Maria Lopez\nOtto Brandt"),
        (docx(docProps__custom_DOT_xml='<p><property name="Patient"><lpwstr>Maria Lopez</lpwstr></property></p>'), "(name: Patient)\nMaria Lopez"),
        (xlsx(xl__comments1_DOT_xml="<c><authors><author>Maria Lopez</author><author>Otto Brandt</author></authors></c>"), "Maria Lopez\nOtto Brandt"),
        (xlsx(xl__threadedComments__threadedComment1_DOT_xml="<c><c><text>Call Maria Lopez</text></c><c><text>Otto Brandt called</text></c></c>"), "Call Maria Lopez\nOtto Brandt called"),
        (xlsx(xl__charts__chart1_DOT_xml="<c><f>Sheet1!$A$1:$A$2</f><pt><v>Maria Lopez</v></pt><pt><v>Otto Brandt</v></pt></c>"), "Maria Lopez\nOtto Brandt"),
        (xlsx(xl__charts__chart1_DOT_xml="<c><numCache><formatCode>m/d/yyyy</formatCode><pt><v>22354</v></pt></numCache><numCache><pt><v>22354</v></pt></numCache></c>"), "1961-03-14\n22354"),
        (xlsx(xl__charts__chart1_DOT_xml="<c><date1904 val='1'/><numCache><pt formatCode='m/d/yyyy'><v>22354</v></pt></numCache></c>"), "1965-03-15"),
        (xlsx(xl__worksheets__sheet2_DOT_xml=sheet("", '<headerFooter><oddHeader>&amp;LMaria Lopez&amp;C&amp;"Arial,Bold"&amp;12Otto Brandt&amp;RSmith &amp;&amp; Sons&amp;D</oddHeader></headerFooter>')), "Maria Lopez\nOtto Brandt\nSmith & Sons"),
        (odt("<text:p>Ma<text:span>ria</text:span> <text:title>Lopez</text:title></text:p>"), "Maria Lopez"),
        (odt("<text:p>x<office:annotation><dc:creator>Maria Lopez</dc:creator><dc:date>2024-03-05</dc:date></office:annotation></text:p>"), "Maria Lopez\n2024-03-05"),
    ],
)  # fmt: skip
def test_words_read_as_they_are_shown_and_fields_apart(data: bytes, read: str) -> None:
    assert f"\n{read}\n" in f"\n{office_text(data)}\n"


def test_a_paragraph_with_tracked_changes_reads_as_it_is_and_as_it_was() -> None:
    by = 'w:author="Ann Wells"'
    corrected = f"<w:ins {by}>{run('9')}</w:ins><w:del {by}><w:r><w:delText>7</w:delText></w:r></w:del>"
    paragraphs = f"<w:p>{run('MRN 555')}{corrected}{run('1234.')}</w:p><w:p>{run('Jon')}<w:ins {by}>{run('athan')}</w:ins></w:p>{said('Well.')}"  # fmt: skip
    moved = f"<w:p>{run('Lo')}<w:moveFromRangeStart {by}/>{run('pez')}</w:p>"
    assert office_text(docx(moved)) == "Lopez (author: Ann Wells)"
    assert office_text(docx(paragraphs)) == (
        "MRN 55591234. (author: Ann Wells) (before: MRN 55571234.)\nJonathan (author: Ann Wells)\nWell."
    )


def test_a_shared_string_is_read_once() -> None:
    strings = "<sst><si><t>shown</t></si><si><t>unseen</t></si></sst>"
    text = office_text(xlsx("<row><c t='s'><v>0</v></c></row>", xl__sharedStrings_DOT_xml=strings))
    assert (text.count("shown"), text.count("unseen")) == (1, 1)


def test_an_empty_part_holds_no_words() -> None:
    assert "letter" in office_text(odt(Configurations2__accelerator__current_DOT_xml=""))


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


@pytest.mark.parametrize("marked", ["utf-8", "utf-8-sig", "utf-16"])
def test_xml_leaves_as_it_is_written_unless_it_has_a_document_type(marked: str) -> None:
    letter = f"<?xml version='1.0'?>\n<letter to='{WORD}'><!-- {WORD} --></letter>\n"
    assert xml_text(letter.encode(marked)) == letter
    for told in (BOMB, OUTSIDE, f"<!DOCTYPE letter>{letter}"):
        with pytest.raises(UnreadableError) as refused:
            xml_text(told.encode(marked))
        assert refused.value.why is Why.ACTIVE


def doubled() -> bytes:
    with pytest.warns(UserWarning, match="Duplicate name"):
        import zipfile
        from io import BytesIO

        made = BytesIO(docx())
        with zipfile.ZipFile(made, "a") as archive:
            archive.writestr("word/document.xml", "<x/>")
        return made.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (docx(word__media__image1_DOT_png=b"x"), Why.PICTURES),
        (docx(word__media__image1_DOT_emf=b"x"), Why.PICTURES),
        (docx(word__vbaProject_DOT_bin=b"x"), Why.ACTIVE),
        (docx(word__activeX__activeX1_DOT_xml="<x/>"), Why.ACTIVE),
        (docx(word__embeddings__oleObject1_DOT_bin=b"x"), Why.ATTACHMENTS),
        (docx(word__embeddings__book_DOT_xlsx=b"x"), Why.ATTACHMENTS),
        (docx(word__afchunk_DOT_mht=b"x"), Why.UNKNOWN_PART),
        (docx(f'<w:pict><w:binData>{WORD}</w:binData></w:pict>'), Why.PICTURES),
        (docx(customXml__item1_DOT_xml=BOMB), Why.ACTIVE),
        (docx(customXml__item1_DOT_xml=OUTSIDE), Why.ACTIVE),
        (docx(customXml__item1_DOT_xml="<x>"), Why.DAMAGED),
        (docx(customXml__item1_DOT_xml="<x>" * 5_000 + "</x>" * 5_000), Why.TOO_LARGE),
        (docx(customXml__item1_DOT_xml=b"<x>" + b" " * 20_000_000 + b"</x>"), Why.TOO_LARGE),
        (docx(customXml__item1_DOT_xml=b"\xff\xfe\x00"), Why.DAMAGED),
        (odt(Pictures__x_DOT_png=b"x"), Why.PICTURES),
        (odt(Basic__Standard__x_DOT_xml="<x/>"), Why.ACTIVE),
        (zipped({"mimetype": "x", "META-INF/manifest.xml": "<m><encryption-data/></m>"}), Why.ENCRYPTED),
        (b"junk" + docx(), Why.OTHER_TYPE),
        (docx() + b"junk", Why.OTHER_TYPE),
        (zipped({"word/document.xml": "<x/>"}, comment=b"hidden words"), Why.OTHER_TYPE),
        (docx()[:-40], Why.DAMAGED),
    ],
)  # fmt: skip
def test_an_office_document_that_is_more_than_text_is_refused(data: bytes, why: Why) -> None:
    with pytest.raises(UnreadableError) as refused:
        office_text(data)
    assert refused.value.why is why


def test_two_parts_of_one_name_are_refused() -> None:
    with pytest.raises(UnreadableError) as refused:
        office_text(doubled())
    assert refused.value.why is Why.DAMAGED


def test_a_thumbnail_and_fonts_do_not_matter() -> None:
    assert "letter" in office_text(docx(docProps__thumbnail_DOT_jpeg=b"x", word__fonts__font1_DOT_odttf=b"x"))


@pytest.mark.parametrize(
    "html",
    [f"<p>{WORD}</p>", f"<p style='display:none'>{WORD}</p>", f"<!-- {WORD} -->", f"<img alt='{WORD}'>", f"<input value='{WORD}'>", f"<style>{WORD}</style>", f"<p data-who='{WORD}'>x</p>", f"<title>{WORD}</title>", f"<aside>{WORD}</aside><aside>x</aside>", "<p>Zeb<b>ulon</b></p>", "<p>&#90;ebulon</p>"],
)  # fmt: skip
def test_words_in_a_page_are_read(html: str) -> None:
    assert WORD in html_text(html.encode())


@pytest.mark.parametrize("block", ["aside", "figcaption", "details", "summary", "button", "textarea", "dialog", "menu"])
def test_what_stands_apart_in_a_page_reads_apart(block: str) -> None:
    page = f"<{block}>Maria Lopez</{block}><{block}>Otto Brandt</{block}>"
    assert html_text(page.encode()) == "Maria Lopez\nOtto Brandt"


@pytest.mark.parametrize(
    ("html", "why"),
    [("<script>x</script>", Why.ACTIVE), ("<p onclick='x'>", Why.ACTIVE), ("<img src='data:image/png;base64,xx'>", Why.PICTURES), ("<style>p {background: url( 'data:image/png;base64,xx')}</style>", Why.PICTURES), ("<object data='x'>", Why.ACTIVE), ("\udcff", Why.GARBLED)],
)  # fmt: skip
def test_a_page_that_is_more_than_text_is_refused(html: str, why: Why) -> None:
    with pytest.raises(UnreadableError) as refused:
        html_text(html.encode("utf-8", "surrogateescape"))
    assert refused.value.why is why


@pytest.mark.parametrize(
    ("declared", "data", "why"),
    [
        ("application/pdf", docx(), Why.OTHER_TYPE),
        (DOCX, pdf(), Why.OTHER_TYPE),
        ("text/plain", pdf(), Why.OTHER_TYPE),
        ("text/plain", b"a\x00b", Why.OTHER_TYPE),
        ("application/pdf", b"junk" + pdf(), Why.OTHER_TYPE),
        ("application/pdf", pdf(behind=docx()), Why.OTHER_TYPE),
        ("application/pdf", b"", Why.OTHER_TYPE),
        ("application/dicom", b"DICM", Why.UNKNOWN_TYPE),
        ("application/rtf", b"{\\rtf", Why.UNKNOWN_TYPE),
        ("application/msword", b"\xd0\xcf", Why.UNKNOWN_TYPE),
        ("image/svg+xml", b"<svg/>", Why.UNKNOWN_TYPE),
        ("image/gif", b"GIF89a", Why.UNKNOWN_TYPE),
        ("image/tiff", b"II*\x00", Why.UNKNOWN_TYPE),
        ("audio/wav", b"RIFF", Why.UNKNOWN_TYPE),
    ],
)
def test_a_file_is_what_it_is_declared_to_be(declared: str, data: bytes, why: Why) -> None:
    with pytest.raises(UnreadableError) as refused:
        kind_of(declared, data)
    assert refused.value.why is why


def test_every_code_has_a_remedy() -> None:
    assert set(REMEDIES) == set(Why)
