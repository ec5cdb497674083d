package fr.dgfip.bareme.workbook;

import java.util.List;

/** A file opened: its sheets in the order of their tabs. */
interface WorkbookFile {
    /**
     * @param hidden whether its tab is hidden
     * @param part where its cells are, a name of its own for each sheet
     */
    record Sheet(String name, boolean hidden, String part) {}

    /** @throws RefusedFile when the parts do not fit together */
    static WorkbookFile open(ZipParts parts) throws RefusedFile {
        return switch (WorkbookFormat.of(parts)) {
            case XLSX -> XlsxFile.open(parts);
            case ODS -> OdsFile.open(parts);
        };
    }

    static RefusedFile misfit() {
        return new RefusedFile(
                ProblemCode.REFUSED_XML, "", "les parties du classeur ne vont pas ensemble", RefusedFile.SAVE_AGAIN);
    }

    WorkbookFormat format();

    List<Sheet> sheets();

    /**
     * The cells of a sheet, given once: they are no longer kept here.
     *
     * @throws RefusedFile when its cells do not fit with the other parts
     */
    SheetGrid grid(Sheet sheet) throws RefusedFile;

    CellDecoder decoder();
}
