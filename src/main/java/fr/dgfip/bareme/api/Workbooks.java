package fr.dgfip.bareme.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Workbooks on the wire. */
final class Workbooks {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    /** Where the first entry of an .ods, which is stored as it is, says what it is. */
    private static final int MIME_TYPE = 38;

    private Workbooks() {}

    /** The file to save, never to be shown by a browser. */
    static Response download(String name, byte[] file) {
        boolean ods = isOds(file);
        return Response.ok(file, ods ? ODS : XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + (ods ? ".ods" : ".xlsx") + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static boolean isOds(byte[] file) {
        return new String(file, 0, Math.min(file.length, MIME_TYPE + ODS.length()), StandardCharsets.ISO_8859_1)
                .startsWith(ODS, MIME_TYPE);
    }

    /** A version number in a path. */
    static Optional<Integer> number(String text) {
        return Optional.of(text).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
    }
}
