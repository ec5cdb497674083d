package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;

/** Expects refusals in words that an officer understands. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(byte[] file, ProblemCode code) {
        assertRefusals(file).extracting(CellProblem::code).contains(code);
    }

    static ListAssert<CellProblem> assertRefusals(byte[] file) {
        assertThat(Edited.sentences(file))
                .allSatisfy(sentence -> assertThat(sentence)
                        .matches("(?s)(Classeur|Feuille « .* »).* : .+ ; .+[.?]")
                        .doesNotContain("Exception", "fr.dgfip", "java."));
        return assertThat(Edited.problems(file)).isNotEmpty();
    }
}
