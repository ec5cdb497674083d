package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Decimals;
import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.kernel.Vin;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that make regular expressions take for ever, or the stack overflow, in everything that judges a text. */
@DisplayName("T14 texts against regular expressions")
class LinearTimeTest {
    /** A thousand times what any takes; what is not linear takes hours. */
    private static final long MOST_NANOSECONDS = 1_000_000_000L;

    static Stream<String> texts() {
        return Stream.of(
                "a".repeat(40) + "!",
                ",".repeat(60) + "P",
                "a,".repeat(60) + "Q",
                "a".repeat(60) + "c",
                "xy".repeat(10_000),
                "x".repeat(20_000) + "!",
                "1".repeat(20_000),
                "1 ".repeat(2_000),
                "\"".repeat(3_999),
                "\"a\" ; ".repeat(650),
                ";".repeat(4_000),
                " ".repeat(20_000) + "x",
                "[".repeat(4_000),
                "de ".repeat(1_300),
                "_x0041".repeat(3_000),
                "_x".repeat(10_000) + "_",
                "(a+)+$",
                "(.*a){20}b",
                "(x|y)*",
                "e\u0301".repeat(10_000));
    }

    private static void assertQuick(String text, Consumer<String> reader) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reader.accept(text);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(spent).as(text.substring(0, Math.min(text.length(), 40))).isLessThan(MOST_NANOSECONDS);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyCellReaderIsQuick(String text) {
        for (FactTerm term : FactType.of(Fixture.Sale.class).terms()) {
            CellGrammar grammar = new CellGrammar(term.type());
            assertQuick(text, read -> readCell(grammar, read));
        }
        assertQuick(text, French::fold);
        assertQuick(text, Escapes::decode);
        assertQuick(text, Escapes::encode);
        assertQuick(text, NumberFormat::of);
        assertQuick(text, read -> new Candidates(List.of("Allemagne", "Belgique")).nearest(read));
        assertQuick(
                text,
                read -> Edited.problems(Edited.withPartChanged(
                        CraftedParts.STRINGS,
                        strings -> strings.replaceAll(
                                "<t[^>]*>[^<]{5,}</t>",
                                Matcher.quoteReplacement(
                                        "<t>" + read.substring(0, Math.min(read.length(), 4_000)) + "</t>")))));
    }

    private static void readCell(CellGrammar grammar, String text) {
        try {
            grammar.condition(new CellContent.Text(text));
        } catch (UnreadableCell refused) {
            assertThat(refused.fault().advice()).isNotEmpty();
        }
        try {
            grammar.value(new CellContent.Text(text));
        } catch (UnreadableCell refused) {
            assertThat(refused.fault().why()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyIdentifierIsQuick(String text) {
        List<Consumer<String>> readers = List.of(
                Siren::of, Vin::of, VatNumber::of, Country::of, Decimals::parse, state -> VatNumber.of("ES" + state));
        for (Consumer<String> reader : readers) {
            assertQuick(text, read -> assertThatIllegalArgumentException().isThrownBy(() -> reader.accept(read)));
        }
    }

    /** Expressions are constants of ours, each within a text of ours: none is made from what somebody sends. */
    @Test
    void noExpressionIsMadeOfInput() throws IOException {
        Pattern made = Pattern.compile(
                "(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*([^)\\s]*)");
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = made.matcher(Files.readString(source));
                while (matcher.find()) {
                    String argument = matcher.group(1);
                    if (!argument.startsWith("\"") && !argument.isEmpty()) {
                        found.add(source.getFileName() + " " + argument);
                    }
                }
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrder(
                        // of annotations
                        "Limits.java pattern.regexp(",
                        // of the constants above it
                        "VatNumber.java body",
                        // of a constant
                        "CallOptions.java KEY_FORM",
                        // a method of ours, and replacements of a matcher
                        "NamedCondition.java whole",
                        "CellGrammar.java text",
                        "FieldCells.java text.text(",
                        "FieldCells.java content.shown(",
                        "Escapes.java found");
    }
}
