"""Takes a picture of a part of a sheet, with its column letters and row numbers.

    python3 picture.py WORKBOOK SHEET RANGE IMAGE.png [WIDTHS] [CELL …]

WIDTHS: centimetres of the first columns of the sheet, as 1.5,4,4. CELL: cells whose note is shown, open beside them.
Needs LibreOffice (soffice), pdftoppm (poppler) and ImageMagick (convert).
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

WIDTH = 1400  # pixels of the image at most: twice what a page shows, to be sharp
workbook, sheet, part, image = sys.argv[1:5]
widths = [width for width in "".join(sys.argv[5:6]).split(",") if width]
noted = set(sys.argv[6:])
folder = Path(tempfile.mkdtemp())
(folder / "profile/user").mkdir(parents=True)
(folder / "profile/user/registrymodifications.xcu").write_text(
    """<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale"><value>fr-FR</value></prop></item></oor:items>""", "utf-8")


def office(file, kind):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
         "--outdir", str(folder), str(file)], check=True, capture_output=True)
    return folder / (Path(file).stem + "." + kind)


flat = office(workbook, "fods")
spaces = dict(re.findall(r'xmlns:(\w+)="([^"]+)"', flat.read_text("utf-8")[:20000]))
for prefix, uri in spaces.items():
    tree.register_namespace(prefix, uri)


def name(prefixed):
    prefix, local = prefixed.split(":")
    return "{" + spaces[prefix] + "}" + local


document = tree.parse(flat)
root = document.getroot()
for table in root.iter(name("table:table")):
    shown = table.get(name("table:name")) == sheet
    table.set(name("table:print"), "true" if shown else "false")
    table.attrib.pop(name("table:print-ranges"), None)
    if shown:
        first, last = part.split(":")
        quoted = "'" + sheet.replace("'", "''") + "'"
        table.set(name("table:print-ranges"), f"{quoted}.{first}:{quoted}.{last}")


def letters(number):
    return ("" if number <= 26 else letters((number - 1) // 26)) + chr(65 + (number - 1) % 26)


def repeated(element, what):
    return int(element.get(name(f"table:number-{what}-repeated"), "1"))


def show_notes(table):
    row_number = 1
    for row in table.iter(name("table:table-row")):
        column = 1
        for cell in row:
            for note in cell.findall(name("office:annotation")):
                note.set(name("office:display"), str(f"{letters(column)}{row_number}" in noted).lower())
            column += repeated(cell, "columns")
        row_number += repeated(row, "rows")


def set_widths(table):
    """One column element for each width, then what is left of the sheet."""
    styles = root.find(name("office:automatic-styles"))
    columns = list(table.iter(name("table:table-column")))
    each = [column for column in columns for _ in range(repeated(column, "columns"))][:200]
    place = list(table).index(columns[0])
    for column in columns:
        table.remove(column)
    for index, column in enumerate(each):
        copy = tree.Element(column.tag, {k: v for k, v in column.attrib.items() if not k.endswith("repeated")})
        if index < len(widths):
            style = tree.SubElement(styles, name("style:style"),
                                    {name("style:name"): f"pic{index}", name("style:family"): "table-column"})
            tree.SubElement(style, name("style:table-column-properties"),
                            {name("style:column-width"): widths[index] + "cm"})
            copy.set(name("table:style-name"), f"pic{index}")
        table.insert(place + index, copy)
    for style in styles.iter(name("style:table-row-properties")):
        style.set(name("style:use-optimal-row-height"), "true")
        style.attrib.pop(name("style:row-height"), None)


for table in root.iter(name("table:table")):
    if table.get(name("table:name")) == sheet:
        show_notes(table)
        if widths:
            set_widths(table)
for page in root.iter(name("style:page-layout-properties")):
    page.attrib.clear()
    for key, value in {
        "fo:page-width": "60cm", "fo:page-height": "60cm", "fo:margin": "0.5cm", "style:print-orientation": "landscape",
        "style:scale-to-X": "1", "style:scale-to-Y": "1", "style:table-centering": "none",
        "style:print": "annotations charts drawings grid headers objects zero-values",
    }.items():
        page.set(name(key), value)
for master in root.iter(name("style:master-page")):
    for child in list(master):
        if "header" in child.tag or "footer" in child.tag:
            master.remove(child)
marked = folder / "marked.fods"
document.write(marked, "utf-8", xml_declaration=True)
pdf = office(marked, "pdf")
subprocess.run(["pdftoppm", "-r", "150", "-png", "-f", "1", "-l", "1", str(pdf), str(folder / "page")], check=True)
page = next(folder.glob("page*.png"))
subprocess.run(["convert", str(page), "-trim", "+repage", "-bordercolor", "white", "-border", "6",
                "-resize", f"{WIDTH}x>", "-colors", "64", image], check=True)
