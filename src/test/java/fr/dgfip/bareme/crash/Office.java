package fr.dgfip.bareme.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.dgfip.bareme.workbook.WorkbookFormat;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An analyst and an approver who bring contents of one rule set into force over HTTP, each time on another replica. */
final class Office {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Caller caller;
    private final String versions;
    private final String effectiveFrom;
    private int calls;

    /** @param effectiveFrom legal date of all that is approved; one in the past applies at once */
    Office(Caller caller, String type, String effectiveFrom) {
        this.caller = caller;
        this.versions = "/api/v1/rule-sets/" + type + "/versions";
        this.effectiveFrom = effectiveFrom;
    }

    /** A version and the hash of its content. */
    record Content(int version, String sha256) {}

    Content draft(byte[] workbook, int base) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = caller.post(
                calls++,
                versions + "?base=" + base,
                "analyst",
                workbook,
                "Content-Type",
                WorkbookFormat.XLSX.mediaType());
        return content(answer, CREATED);
    }

    /** Submitted by its author, approved by a colleague. */
    Content approve(Content draft) throws IOException, InterruptedException {
        step("analyst", draft, OK, Map.of("action", "submit"));
        return step("approver", draft, OK, dated("approve", draft));
    }

    /** As a new version. */
    Content restore(Content older) throws IOException, InterruptedException {
        return step("approver", older, CREATED, dated("restore", older));
    }

    private Map<String, Object> dated(String action, Content content) {
        return Map.of("action", action, "sha256", content.sha256(), "effectiveFrom", effectiveFrom, "comment", "essai");
    }

    private Content step(String user, Content content, int expected, Map<String, Object> body)
            throws IOException, InterruptedException {
        return content(attempt(user, content, body), expected);
    }

    /** A restoration that may be refused. */
    HttpResponse<byte[]> tryToRestore(Content older) throws IOException, InterruptedException {
        return attempt("approver", older, dated("restore", older));
    }

    private HttpResponse<byte[]> attempt(String user, Content content, Map<String, Object> body)
            throws IOException, InterruptedException {
        String path = versions + "/" + content.version() + "/transitions";
        return caller.post(calls++, path, user, JSON.writeValueAsBytes(body), "Content-Type", "application/json");
    }

    private static Content content(HttpResponse<byte[]> answer, int expected) throws IOException {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(expected);
        JsonNode body = JSON.readTree(answer.body());
        return new Content(body.get("number").asInt(), body.get("sha256").textValue());
    }
}
