package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws the outcome from the conclusions. */
public final class RegistrationOutcomes {
    private RegistrationOutcomes() {}

    /** @param operations,missing,sequels in any order */
    public static RegistrationOutcome decided(
            Verdict verdict,
            CheckSummary checks,
            List<OperationResult> operations,
            List<MissingData> missing,
            List<Sequel> sequels) {
        return outcome(
                verdict,
                checks.items(),
                checks::codes,
                toProvide(checks, missing),
                new Operations(operations).items(),
                sequels.stream().sorted(RowOutcome.byRow()).toList());
    }

    /** A table gave no single answer: an agent takes the request with nothing proposed. */
    public static RegistrationOutcome unanswered() {
        return outcome(Verdict.held(), List.of(), state -> List.of(), List.of(), List.of(), List.of());
    }

    /** The data the law asks for first, then what other checks need. */
    private static List<MissingItem> toProvide(CheckSummary checks, List<MissingData> missing) {
        Stream<MissingItem> data = missing.stream()
                .sorted(Comparator.comparingInt(
                        item -> item.required().row().cell().row()))
                .map(MissingData::item);
        Stream<MissingItem> others = checks.results().stream()
                .filter(result -> result.state() == CheckState.UNKNOWN && result.code() != CheckCode.R12)
                .map(CheckResult::missing);
        return Stream.concat(data, others).toList();
    }

    private static RegistrationOutcome outcome(
            Verdict verdict,
            List<CheckItem> checks,
            Function<CheckState, List<CheckCode>> codes,
            List<MissingItem> missing,
            List<OperationItem> operations,
            List<Sequel> sequels) {
        return new RegistrationOutcome(
                verdict.ruling(),
                verdict.automatic(),
                verdict.grounds().stream().findFirst(),
                verdict.grounds(),
                codes.apply(CheckState.SATISFIED),
                codes.apply(CheckState.NOT_MET),
                codes.apply(CheckState.TO_JUDGE),
                codes.apply(CheckState.UNKNOWN),
                codes.apply(CheckState.NOT_APPLICABLE),
                checks,
                missing.stream().map(MissingItem::code).toList(),
                missing,
                operations,
                verdict.number(),
                verdict.start(),
                verdict.bindingUntil(),
                verdict.firstReturn(),
                verdict.quarantineUntil(),
                verdict.boundUntil(),
                verdict.earliestStart(),
                sequels.stream().map(Sequel::code).distinct().toList(),
                sequels.stream().map(Sequel::item).toList());
    }
}
