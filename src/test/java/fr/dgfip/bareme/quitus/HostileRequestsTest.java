package fr.dgfip.bareme.quitus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that make regular expressions take for ever, in every field of a request. */
@DisplayName("T14 texts against regular expressions, in requests")
class HostileRequestsTest {
    /** A thousand times what a request takes. */
    private static final long MOST_NANOSECONDS = 1_000_000_000L;

    static Stream<String> texts() {
        return Stream.of(
                "a".repeat(60_000) + "!",
                ",".repeat(60) + "P",
                "a,".repeat(60) + "Q",
                "xy".repeat(30_000),
                "1".repeat(60_000),
                "-".repeat(60_000),
                " ".repeat(60_000),
                "(a+)+$",
                "(.*a){20}b",
                "(x|y)*",
                "${jndi:ldap://127.0.0.1/a}");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFieldIsJudgedInLinearTime(String text) {
        List<String> fields = new ArrayList<>();
        for (String number : List.of("M01", "M13", "M18")) {
            fields(ShippedQuitus.testCase(number).request(), "", fields);
            for (String field : fields) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Reading<QuitusRequest> reading = RequestReader.read(
                        ShippedQuitus.TYPE,
                        replaced(ShippedQuitus.testCase(number).request(), "", field, text));
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                assertThat(spent).as(field).isLessThan(MOST_NANOSECONDS);
                if (reading instanceof Reading.Invalid<QuitusRequest> invalid) {
                    assertThat(invalid.problems())
                            .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("Exception"));
                }
            }
        }
        assertThat(fields).hasSizeGreaterThan(20);
    }

    private static void fields(Object value, String path, List<String> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, child) -> fields(child, path + "/" + name, found));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                fields(list.get(i), path + "/" + i, found);
            }
        } else if (!found.contains(path)) {
            found.add(path);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> replaced(Map<String, Object> tree, String path, String field, String text) {
        return (Map<String, Object>) copy(tree, path, field, text);
    }

    private static Object copy(Object value, String path, String field, String text) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, child) -> copy.put(name, copy(child, path + "/" + name, field, text)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                copy.add(copy(list.get(i), path + "/" + i, field, text));
            }
            return copy;
        }
        return path.equals(field) ? text : value;
    }
}
