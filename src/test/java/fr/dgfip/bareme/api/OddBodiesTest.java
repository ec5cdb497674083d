package fr.dgfip.bareme.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(TrialEdge.class)
class OddBodiesTest {
    private static final String PATH = "/api/v1/decisions/essai";
    private static final String PROBLEM = "application/problem+json";

    static Stream<byte[]> oddBodies() {
        Stream<String> texts = Stream.of(
                "",
                " ",
                "null",
                "true",
                "0",
                "-",
                "\"",
                "\"a\"",
                "[]",
                "[[]]",
                "{",
                "}",
                "{}",
                "{}{}",
                "{} ,",
                "{\"\":1}",
                "{\"\":{}}",
                "{\"vehicle\":null}",
                "{\"vehicle\":[]}",
                "{\"vehicle\":{\"vin\":{}}}",
                "{\"vehicle\":{\"vin\":\"\"}}",
                "{\"documents\":null}",
                "{\"documents\":[null]}",
                "{\"documents\":[[]]}",
                "{\"documents\":[{\"kind\":[]}]}",
                "{\"price\":\"\"}",
                "{\"price\":\"NaN\"}",
                "{\"price\":\"-\"}",
                "{\"price\":\"1e1\"}",
                "{\"price\":\"١\"}",
                "{\"price\":1e400}",
                "{\"price\":-0}",
                "{\"days\":1e400}",
                "{\"days\":-0}",
                "{\"days\":9223372036854775808}",
                "{\"deliveryDate\":\"\"}",
                "{\"deliveryDate\":\"2026-13-45\"}",
                "{\"deliveryDate\":\"-999999999-01-01\"}",
                "{\"origin\":\"\"}",
                "{\"origin\":\"\\ud83d\\ude00\"}",
                "{\"origin\":\"\\u0000\"}",
                "{\"origin\":\"\\ud800\"}",
                "{\"siren\":\"\"}",
                "{\"siren\":\"99999999999999999999\"}",
                "{\"nature\":\"%s%n%x\"}",
                "{\"nature\":\"${jndi:ldap://x}\"}",
                "{\"nature\":\"{0}\"}",
                "{\"nature\":\"\\r\\nSet-Cookie: a=b\"}",
                "{\"__proto__\":{}}",
                "{\"@class\":\"java.lang.Runtime\"}",
                "{\"rate\":\"0.000000000000000001\"}",
                "{\"remark\":\"" + "é".repeat(60_000) + "\"}",
                "[".repeat(5_000),
                "{\"a\":".repeat(5_000),
                "\uFEFF{}",
                "\u0000",
                "{\"a\":\u0001}",
                "// {}",
                "<xml/>",
                "a=b&c=d");
        return Stream.concat(
                texts.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Stream.of(
                        new byte[] {(byte) 0xFF},
                        new byte[] {(byte) 0xC3},
                        "{}".getBytes(StandardCharsets.UTF_16),
                        new byte[262_144]));
    }

    @ParameterizedTest
    @MethodSource("oddBodies")
    void answersOddBodiesWithAProblem(byte[] body) {
        List<String> codes = given().auth()
                .preemptive()
                .basic("caller", "caller")
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("code", equalTo("invalid-request"))
                .extract()
                .path("errors.code");

        assertThat(codes).isNotEmpty();
    }
}
