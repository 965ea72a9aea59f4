"""An Excel file as people keep it: in French, with a title, footnotes, a total, a wrong country."""

from pathlib import Path

import xlsxwriter

ROWS = (("Albanie", 14_250.40), ("Tunisie", 31_007.65), ("Ouganda", 1_024_004.10),
        ("Rwandaa", 40_551.00), ("Ukraine", 90_114.30))
YEAR = 2024
# The cell with the wrong country, and what it is meant to be.
WRONG_ROW, RIGHT = 8, "Rwanda"


def write_workbook(path: Path, first: float = ROWS[0][1]) -> Path:
    """Writes the file; its path. `first` is the amount in the first row."""
    rows = ((ROWS[0][0], first), *ROWS[1:])
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Dépenses")
    bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "# ##0,00"})
    sheet.set_column(0, 0, 28)
    sheet.write(0, 0, "Dépenses de l’UIT par pays, en dollars des États-Unis", bold)
    sheet.write(1, 0, "Département des finances, état au 31 mars 2026")
    sheet.write_row(3, 0, ["Pays", "Année", "Montant (USD)"], bold)
    for place, (name, amount) in enumerate(rows, 4):
        sheet.write(place, 0, name)
        sheet.write(place, 1, YEAR)
        sheet.write(place, 2, amount, money)
    last = 4 + len(rows)
    sheet.write(last, 0, "Total", bold)
    sheet.write_formula(last, 2, f"=SUM(C5:C{last})", money, sum(amount for _, amount in rows))
    sheet.write(last + 2, 0, "* Chiffres provisoires, avant vérification des comptes.")
    book.close()
    return path
