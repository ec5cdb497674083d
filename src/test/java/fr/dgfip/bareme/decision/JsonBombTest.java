package fr.dgfip.bareme.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonBombTest {
    private static final TrialType TYPE = new TrialType();
    private static final Duration LIMIT = Duration.ofMillis(50);

    @BeforeAll
    static void loadClasses() {
        for (int i = 0; i < 20; i++) {
            bombs().forEach(bomb -> RequestReader.read(TYPE, (byte[]) bomb.get()[2]));
        }
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                bomb("depth", "json-limit", "[".repeat(100_000)),
                bomb("depth in a field", "json-limit", "{\"vehicle\":" + "{\"a\":".repeat(40)),
                bomb("huge exponent", "wrong-type", "{\"price\": 1e9999999}"),
                bomb("huge exponent of an int", "bad-number", "{\"days\": 1e9999999}"),
                bomb("long number", "json-limit", "{\"days\": " + "9".repeat(41) + "}"),
                bomb("very long number", "json-limit", "{\"days\": " + "9".repeat(200_000) + "}"),
                bomb("long fraction", "json-limit", "{\"days\": 0." + "9".repeat(41) + "}"),
                bomb("long string", "json-limit", "{\"remark\": \"" + "x".repeat(65_537) + "\"}"),
                bomb("long name", "json-limit", "{\"" + "x".repeat(65_000) + "\": 1}"),
                bomb("long document", "document-too-long", "{\"remark\": \"" + "x".repeat(262_144) + "\"}"),
                bomb("many keys", "json-limit", manyKeys()),
                bomb("many items", "json-limit", "{\"documents\": [1" + ",1".repeat(120_000) + "]}"),
                bomb("many wrong items", "too-many-problems", "{\"documents\": [1" + ",1".repeat(15_000) + "]}"),
                bomb("duplicate field", "duplicate-field", "{\"days\": 1, \"days\": 2}"),
                bomb("duplicate null", "duplicate-field", "{\"days\": null, \"d\\u0061ys\": 2}"),
                bomb("NaN", "malformed-json", "{\"days\": NaN}"),
                bomb("infinity", "malformed-json", "{\"days\": -Infinity}"),
                bomb("leading zero", "malformed-json", "{\"days\": 007}"),
                bomb("comment", "malformed-json", "{\"days\": /* */ 7}"),
                bomb("single quotes", "malformed-json", "{'days': 7}"),
                bomb("trailing comma", "malformed-json", "{\"days\": 7,}"),
                bomb("unclosed", "malformed-json", "{\"days\": 7"),
                bomb("raw control", "malformed-json", "{\"remark\": \"a\u0000b\"}"),
                bomb("nul", "forbidden-character", "{\"remark\": \"a\\u0000b\"}"),
                bomb("nul in a name", "forbidden-character", "{\"a\\u0000\": 1}"),
                bomb("high surrogate", "forbidden-character", "{\"remark\": \"a\\uD83Db\"}"),
                bomb("low surrogate", "forbidden-character", "{\"remark\": \"\\uDE00abc\"}"),
                bomb("trailing object", "trailing-content", "{} {}"),
                bomb("trailing text", "malformed-json", "{} x"),
                bomb("byte order mark", "bad-encoding", "\uFEFF{}"),
                bomb("UTF-16 with mark", "bad-encoding", "{}".getBytes(StandardCharsets.UTF_16)),
                bomb("UTF-16 big endian", "bad-encoding", "{}".getBytes(StandardCharsets.UTF_16BE)),
                bomb("UTF-16 little endian", "malformed-json", "{}".getBytes(StandardCharsets.UTF_16LE)),
                bomb("Latin-1", "bad-encoding", "{\"remark\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)),
                bomb("overlong", "bad-encoding", new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}),
                bomb("encoded surrogate", "bad-encoding", new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}),
                bomb("empty", "empty-document", ""),
                bomb("blank", "empty-document", " \n "),
                bomb("null", "wrong-type", "null"),
                bomb("array", "wrong-type", "[]"),
                bomb("text", "wrong-type", "\"{}\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void refusesFast(String name, String code, byte[] json) {
        // Processor time: what a busy machine does meanwhile is not the reader's doing
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        Reading<TrialRequest> reading = RequestReader.read(TYPE, json);
        Duration taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);

        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        List<RequestProblem> problems = ((Reading.Invalid<TrialRequest>) reading).problems();
        assertThat(problems).extracting(RequestProblem::code).contains(code);
        assertThat(taken).isLessThan(LIMIT);
    }

    private static String manyKeys() {
        StringBuilder json = new StringBuilder("{\"a\": 1");
        for (int i = 0; i < 20_000; i++) {
            json.append(",\"k").append(i).append("\":1");
        }
        return json.append('}').toString();
    }

    private static Arguments bomb(String name, String code, String json) {
        return bomb(name, code, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments bomb(String name, String code, byte[] json) {
        return Arguments.of(name, code, Arrays.copyOf(json, json.length));
    }
}
