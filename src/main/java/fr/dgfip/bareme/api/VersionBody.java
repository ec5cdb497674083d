package fr.dgfip.bareme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.dgfip.bareme.kernel.LegalDay;
import fr.dgfip.bareme.ruleset.versions.State;
import fr.dgfip.bareme.ruleset.versions.Transition;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version as staff sees it.
 *
 * @param retroactive whether it was approved for a date already past
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VersionBody(
        String type,
        int number,
        String sha256,
        State state,
        boolean inForce,
        boolean retroactive,
        Optional<LocalDate> effectiveFrom,
        Optional<Integer> base,
        String fileName,
        List<Life> life,
        Links links) {
    /** A step that was taken. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Life(
            int step,
            String action,
            State state,
            String account,
            Optional<String> person,
            String at,
            Optional<LocalDate> effectiveFrom,
            String comment) {
        static Life of(Transition transition) {
            return new Life(
                    transition.step(),
                    transition.action().code().toLowerCase(Locale.ROOT),
                    transition.to(),
                    transition.actor().account(),
                    transition.actor().person(),
                    transition.at().toString(),
                    transition.effectiveFrom(),
                    transition.comment());
        }
    }

    /** Where the rest of it is. */
    record Links(String self, String workbook, String report, String transitions) {}

    static VersionBody of(VersionHistory version, boolean inForce) {
        String self = "/api/v1/rule-sets/" + version.type() + "/versions/" + version.number();
        Optional<Transition> approval = version.approval();
        return new VersionBody(
                version.type(),
                version.number(),
                version.sha256(),
                version.state(),
                inForce,
                approval.filter(VersionBody::isRetroactive).isPresent(),
                approval.flatMap(Transition::effectiveFrom),
                version.base(),
                version.fileName(),
                version.transitions().stream().map(Life::of).toList(),
                new Links(self, self + "/workbook", self + "/report", self + "/transitions"));
    }

    private static boolean isRetroactive(Transition approval) {
        return approval.effectiveFrom().orElseThrow().isBefore(LegalDay.of(approval.at()));
    }
}
