' What LibreOffice's Basic did to downloaded.xlsx, as RoundTripHttpTest does with POI: two cells, a row, a parameter.
Sub Run(source As String, folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("file://" & source, "_blank", 0, hidden())
  sheet = doc.Sheets.getByName("Seuils")
  sheet.getCellByPosition(2, 4).String = "≤ 98"
  sheet.getCellByPosition(10, 4).String = "CIBS, art. L421-132-3"
  last = 0
  For i = 4 To 40
    If sheet.getCellByPosition(0, i).String <> "" Then last = i
  Next i
  sheet.Rows.insertByIndex(last + 1, 1)
  Dim target As New com.sun.star.table.CellAddress
  target = sheet.getCellByPosition(0, last + 1).CellAddress
  sheet.copyRange(target, sheet.getCellRangeByPosition(0, 4, 30, 4).RangeAddress)
  sheet.getCellByPosition(0, last + 1).String = "SE99"
  sheet.getCellByPosition(2, last + 1).String = "de 120 à 130"
  params = doc.Sheets.getByName("Paramètres")
  params.getCellByPosition(1, 1).Value = 16
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "calc8"
  doc.storeToURL("file://" & folder & "/edited-in-libreoffice.ods", filter())
  filter(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL("file://" & folder & "/edited-in-libreoffice.xlsx", filter())
  doc.close(True)
  StarDesktop.terminate()
End Sub
