package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What contradicts itself in the supplements of a request. */
final class SupplementChecks {
    private final PenaltyRequest request;
    private final RequestProblems problems;

    SupplementChecks(PenaltyRequest request, RequestProblems problems) {
        this.request = request;
        this.problems = problems;
    }

    void check() {
        Set<String> references = new HashSet<>();
        for (int i = 0; i < request.supplements().size(); i++) {
            Supplement supplement = request.supplements().get(i);
            String pointer = "/supplements/" + i;
            if (!references.add(supplement.reference())) {
                problems.contradiction(pointer + "/reference", "cette référence figure deux fois.");
            }
            checkAmount(supplement, pointer);
            checkDate(supplement, pointer);
            checkTrigger(supplement, pointer);
            checkRegularisation(supplement, pointer);
        }
        checkSum();
    }

    private void checkAmount(Supplement supplement, String pointer) {
        if (supplement.amount().equals(Euros.ZERO)) {
            problems.contradiction(pointer + "/amount", "un complément de zéro n'en est pas un.");
        }
        if (supplement.isNegative() && !supplement.isCorrection()) {
            problems.contradiction(pointer + "/amount", "une rectification du service ajoute de la TVA.");
        }
    }

    private void checkDate(Supplement supplement, String pointer) {
        past(pointer + "/date", Optional.of(supplement.date()));
        if (!supplement.date().isAfter(request.period().lastDay())) {
            problems.contradiction(pointer + "/date", "cette date ne suit pas la fin de la période.");
        }
        Optional<LocalDate> filed = request.originalReturn().filedOn();
        if (supplement.isCorrection() && !request.originalReturn().isFiled()) {
            problems.contradiction(pointer + "/kind", "une correction suppose une déclaration initiale déposée.");
        }
        if (supplement.isCorrection()
                && filed.filter(supplement.date()::isBefore).isPresent()) {
            problems.contradiction(pointer + "/date", "la correction précède la déclaration initiale.");
        }
    }

    private void past(String pointer, Optional<LocalDate> day) {
        if (day.filter(date -> date.isAfter(request.asOfDate())).isPresent()) {
            problems.contradiction(pointer, "cette date suit la date d'examen.");
        }
    }

    private void checkTrigger(Supplement supplement, String pointer) {
        boolean spontaneous = supplement.trigger() == Trigger.NONE;
        if (!spontaneous && supplement.triggerReceivedOn().isEmpty()) {
            problems.missing(pointer + "/triggerReceivedOn", "indiquez quand l'intervention du service a été reçue.");
        }
        if (spontaneous && supplement.triggerReceivedOn().isPresent()) {
            problems.contradiction(pointer + "/triggerReceivedOn", "aucune intervention n'est indiquée.");
        }
        if (spontaneous && !supplement.isCorrection()) {
            problems.contradiction(pointer + "/trigger", "une rectification suit une intervention du service.");
        }
        if (spontaneous && supplement.isCorrection() && isExaminedBefore(supplement.date())) {
            problems.contradiction(
                    pointer + "/trigger",
                    "un avis de vérification ou une proposition de rectification de la période précède cette"
                            + " correction.");
        }
        past(pointer + "/triggerReceivedOn", supplement.triggerReceivedOn());
        if (supplement.triggerReceivedOn().filter(supplement.date()::isBefore).isPresent()) {
            problems.contradiction(
                    pointer + "/triggerReceivedOn", "une intervention reçue après le complément ne le précède pas.");
        }
    }

    /** Whether the office had announced an audit, or proposed an adjustment, before a day. */
    private boolean isExaminedBefore(LocalDate day) {
        return request.supplements().stream().anyMatch(supplement -> {
            boolean examined = supplement.trigger() == Trigger.AUDIT || supplement.trigger() == Trigger.PROPOSAL;
            return (!supplement.isCorrection() && supplement.date().isBefore(day))
                    || (examined
                            && supplement
                                    .triggerReceivedOn()
                                    .filter(day::isAfter)
                                    .isPresent());
        });
    }

    private void checkRegularisation(Supplement supplement, String pointer) {
        Optional<LocalDate> asked = supplement.regularisationAskedOn();
        past(pointer + "/regularisationAskedOn", asked);
        past(pointer + "/complementaryReturnOn", supplement.complementaryReturnOn());
        past(pointer + "/interestPaidOn", supplement.interestPaidOn());
        if (asked.isPresent() && supplement.trigger() == Trigger.NONE) {
            problems.contradiction(
                    pointer + "/regularisationAskedOn",
                    "une régularisation se demande après une intervention du service.");
        }
        if (asked.flatMap(day -> supplement.triggerReceivedOn().filter(day::isBefore))
                .isPresent()) {
            problems.contradiction(pointer + "/regularisationAskedOn", "la demande précède l'intervention du service.");
        }
        if (supplement.isCorrection() && supplement.complementaryReturnOn().isPresent()) {
            problems.contradiction(
                    pointer + "/complementaryReturnOn", "la correction est elle-même la déclaration complémentaire.");
        }
        if (supplement
                .interestPaidOn()
                .filter(day -> !day.isAfter(request.period().lastDay()))
                .isPresent()) {
            problems.contradiction(pointer + "/interestPaidOn", "des intérêts payés avant d'être dus.");
        }
    }

    /** Corrections that lower the VAT cannot lower it below nothing. */
    private void checkSum() {
        Euros left = request.supplements().stream()
                .filter(Supplement::isNegative)
                .map(Supplement::amount)
                .reduce(request.originalReturn().declaredVat().orElse(Euros.ZERO), Euros::plus);
        if (left.amount().signum() < 0 && request.originalReturn().isFiled()) {
            problems.contradiction("/supplements", "les corrections en moins dépassent la TVA déclarée.");
        }
    }
}
