package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The two kinds of file offices write. A file is recognised by what it holds, never by its name. */
public enum WorkbookFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet");

    private static final String TYPE_PART = "mimetype";

    private final String ending;
    private final String mediaType;

    WorkbookFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of file names, without its point. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws RefusedFile when the archive is no workbook at all */
    static WorkbookFormat of(ZipParts parts) throws RefusedFile {
        if (parts.first().equals(TYPE_PART) && saysOds(parts)) {
            return ODS;
        }
        if (parts.has("xl/workbook.xml")) {
            return XLSX;
        }
        throw notAWorkbook(
                parts.has("content.xml")
                        ? "le fichier est un document OpenDocument, mais pas un classeur"
                        : "le fichier n'est pas un classeur .xlsx ou .ods");
    }

    static RefusedFile notAWorkbook(String why) {
        return new RefusedFile(
                ProblemCode.NOT_A_WORKBOOK,
                "",
                why,
                "enregistrez-le au format « Classeur Excel (.xlsx) » ou « Classeur ODF (.ods) »");
    }

    private static boolean saysOds(ZipParts parts) {
        try (InputStream in = parts.open(TYPE_PART)) {
            byte[] wanted = ODS.mediaType.getBytes(StandardCharsets.US_ASCII);
            byte[] found = in.readNBytes(wanted.length + 1);
            return Arrays.equals(found, wanted);
        } catch (IOException e) {
            return false;
        }
    }
}
