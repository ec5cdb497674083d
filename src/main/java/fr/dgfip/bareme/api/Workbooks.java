package fr.dgfip.bareme.api;

import fr.dgfip.bareme.workbook.WorkbookFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Workbooks on the wire. */
final class Workbooks {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private Workbooks() {}

    /** The file to save, never to be shown by a browser. */
    static Response download(String name, WorkbookFormat format, byte[] file) {
        return Response.ok(file, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.ending() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The format asked for by the ending of its files, if it is one. */
    static Optional<WorkbookFormat> format(String ending) {
        return Arrays.stream(WorkbookFormat.values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** The name under which a file is kept: it ends as its content says. */
    static String named(String given, WorkbookFormat format) {
        return given.endsWith("." + format.ending()) ? given : given + "." + format.ending();
    }

    /** The format of a file that was read before. */
    static WorkbookFormat formatOf(String fileName) {
        return format(fileName.substring(fileName.lastIndexOf('.') + 1)).orElse(WorkbookFormat.XLSX);
    }

    /** A version number in a path. */
    static Optional<Integer> number(String text) {
        return Optional.of(text).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
    }
}
