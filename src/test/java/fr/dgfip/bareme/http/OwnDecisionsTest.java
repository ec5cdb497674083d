package fr.dgfip.bareme.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.http.RawHttp.Answer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each caller sees of the others, by id and by idempotency key: nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(HttpTestSettings.class)
class OwnDecisionsTest {
    @TestHTTPResource
    URL service;

    private RawHttp http;
    private HttpCases cases;

    @BeforeEach
    void connect() {
        http = new RawHttp(service);
        cases = new HttpCases(http);
    }

    @Test
    void anotherCallersDecisionIsToldLikeNone() {
        Map<String, List<String>> owned = new HashMap<>();
        for (String caller : HttpTestSettings.CALLERS) {
            owned.put(
                    caller,
                    IntStream.range(0, 2)
                            .mapToObj(any -> cases.decide(caller).header("location"))
                            .toList());
        }
        for (String caller : HttpTestSettings.CALLERS) {
            Answer unknown = get(caller, "/api/v1/journal/" + UUID.randomUUID());
            assertThat(unknown.status()).isEqualTo(404);
            owned.forEach((owner, locations) -> locations.forEach(location -> {
                Answer answer = get(caller, location);
                if (owner.equals(caller)) {
                    assertThat(answer.status()).isEqualTo(200);
                } else {
                    assertThat(answer).isEqualTo(unknown);
                }
                assertThat(http.call(RawHttp.withBody(RawHttp.head("POST", location + "/replay", caller), ""))
                                .status())
                        .isEqualTo(403);
            }));
        }
    }

    @Test
    void parallelCallsOfTwoRequestsUnderOneKeyRecordOneAndRefuseTheOther() {
        String key = UUID.randomUUID().toString();
        String other = HttpCases.request().replace("\"odometerKm\": 15", "\"odometerKm\": 16");
        List<CompletableFuture<Answer>> calls = IntStream.range(0, 50)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> withKey("caller", number % 2 == 0 ? HttpCases.request() : other, key, "")))
                .toList();
        List<Answer> answers = calls.stream().map(CompletableFuture::join).toList();

        List<Answer> decided =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(decided)
                .hasSize(25)
                .extracting(Answer::body)
                .containsOnly(decided.get(0).body());
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(422))
                .allSatisfy(answer -> assertThat(answer.body()).contains("idempotency-key-reused"));
        assertThat(decided.stream().map(answer -> answer.header("location")).collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        String key = UUID.randomUUID().toString();
        Set<String> locations = new HashSet<>();
        for (String caller : HttpTestSettings.CALLERS) {
            Answer answer = withKey(caller, HttpCases.request(), key, "");
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.headers()).doesNotContainKey("idempotent-replayed");
            locations.add(answer.header("location"));
        }
        assertThat(locations).hasSameSizeAs(HttpTestSettings.CALLERS);
    }

    @Test
    void aTryUnderAKeyNeitherTakesTheKeyNorItsAnswer() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(withKey("analyst", HttpCases.request(), key, "?dryRun=true")
                            .body())
                    .contains("\"dryRun\":true");
        }
        Answer decided = withKey("caller", HttpCases.request(), key, "");
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.headers()).doesNotContainKey("idempotent-replayed");
        assertThat(withKey("analyst", HttpCases.request(), key, "?dryRun=true").body())
                .contains("\"dryRun\":true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"\"",
                "short",
                "\"0123456789abcdef",
                "0123456789abcdef\"",
                "0123456789abcdé",
                "0123456789 abcdef",
                "0123456789\tabcdef",
                "0123456789abcdef, 0123456789abcdeg",
                "../../../../etc/passwd",
                "${jndi:ldap://x/y}",
                "0123456789abcdef' OR 1=1 --"
            })
    void oddKeysAreRefusedByName(String key) {
        Answer answer = withKey("caller", HttpCases.request(), key, "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"bad-format\",\"parameter\":\"Idempotency-Key\"");
    }

    @Test
    void aLongKeyAndAKeyWithALineEndAreRefused() {
        assertThat(withKey("caller", HttpCases.request(), "k".repeat(256), "").status())
                .isEqualTo(400);
        List<Integer> statuses = new ArrayList<>();
        for (String key : List.of("0123456789abcdef\rX: y", "0123456789abcdef\nX: y", "0123456789abcdef\0")) {
            statuses.add(withKey("caller", HttpCases.request(), key, "").status());
        }
        assertThat(statuses).containsOnly(400);
    }

    private Answer withKey(String caller, String body, String key, String query) {
        try (RawHttp own = new RawHttp(service)) {
            return own.call(RawHttp.withBody(
                    RawHttp.head("POST", HttpCases.PATH + query, caller) + "Idempotency-Key: " + key + "\r\n", body));
        }
    }

    private Answer get(String caller, String path) {
        return http.call(RawHttp.head("GET", path, caller) + "\r\n");
    }
}
