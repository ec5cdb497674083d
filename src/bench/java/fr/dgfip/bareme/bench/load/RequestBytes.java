package fr.dgfip.bareme.bench.load;

import fr.dgfip.bareme.bench.ShippedCases;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The workbook's own test cases as whole HTTP requests, ready to send but for their id. */
final class RequestBytes {
    private static final Pattern ID = Pattern.compile("(\"requestId\":\")([^\"]*)\"");
    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
    private static final int ID_DIGITS = 12;
    private static final int HEXADECIMAL = 16;

    private final List<Template> templates = new ArrayList<>();
    private long sent;

    /** @param idEnd where the last digit of the request id stands, plus one */
    private record Template(byte[] bytes, int idEnd) {}

    RequestBytes() {
        for (byte[] json : ShippedCases.requests()) {
            templates.add(template(new String(json, StandardCharsets.UTF_8)));
        }
    }

    private static Template template(String json) {
        byte[] body = ID.matcher(json)
                .replaceFirst(Matcher.quoteReplacement("\"requestId\":\"" + NO_ID + "\""))
                .getBytes(StandardCharsets.UTF_8);
        String head = """
                POST /api/v1/decisions/quitus HTTP/1.1\r
                Host: localhost\r
                Authorization: Basic %s\r
                Content-Type: application/json\r
                Accept: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(
                Base64.getEncoder().encodeToString("caller:caller".getBytes(StandardCharsets.UTF_8)), body.length);
        ByteBuffer whole = ByteBuffer.allocate(head.length() + body.length);
        whole.put(head.getBytes(StandardCharsets.US_ASCII)).put(body);
        String text = new String(whole.array(), StandardCharsets.ISO_8859_1);
        return new Template(whole.array(), text.indexOf(NO_ID) + NO_ID.length());
    }

    /** Fills the buffer with the next request, whose id was never used. */
    void next(ByteBuffer buffer) {
        Template template = templates.get((int) (sent % templates.size()));
        buffer.clear();
        buffer.put(template.bytes());
        long digits = ++sent;
        for (int i = 1; i <= ID_DIGITS; i++) {
            buffer.put(template.idEnd() - i, (byte) Character.forDigit((int) (digits % HEXADECIMAL), HEXADECIMAL));
            digits /= HEXADECIMAL;
        }
        buffer.flip();
    }
}
