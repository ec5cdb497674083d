package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.FrenchText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in sentences on which periods, reminders and balances a judgement of failures rests. */
final class FailureWords {
    private FailureWords() {}

    /** Empty when nothing failed. */
    static String of(Assessment assessment, Terms terms) {
        List<String> parts = new ArrayList<>(ofPeriods(assessment.failures()));
        assessment.records().stream()
                .filter(one -> one.state() == RecordsState.NON_FOURNIS)
                .forEach(one -> parts.add("Registres dus le " + FrenchText.day(one.due())
                        + one.limit()
                                .map(day -> ", non fournis au " + FrenchText.day(day))
                                .orElse("")));
        if (parts.isEmpty()) {
            return "";
        }
        return Listing.of(parts) + "." + exception(assessment.failures(), terms);
    }

    private static List<String> ofPeriods(Failures failures) {
        if (!failures.established().isEmpty()) {
            return failures.established().stream()
                    .flatMap(kind -> failures.window(kind).stream().map(period -> period.failureInWords(kind)))
                    .toList();
        }
        return failures.series().stream()
                .flatMap(period ->
                        Stream.of(FailureKind.values()).filter(period::fails).map(period::failureInWords))
                .toList();
    }

    private static String exception(Failures failures, Terms terms) {
        return failures.exceptionExamined()
                ? " Exception des soldes inférieurs à " + FrenchText.euros(terms.smallBalance())
                        + ", lecture retenue : « " + terms.readings().inWords(OpenPoint.CENT_EUROS) + " »."
                : "";
    }
}
