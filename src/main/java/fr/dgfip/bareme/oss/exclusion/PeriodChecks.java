package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.oss.ReturnPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What contradicts itself in periods and payments. */
final class PeriodChecks {
    private final ExclusionRequest request;
    private final RequestProblems problems;
    private final LocalDate today;
    private final Map<ReturnPeriod, PeriodRecord> periods = new HashMap<>();

    PeriodChecks(ExclusionRequest request, RequestProblems problems) {
        this.request = request;
        this.problems = problems;
        this.today = request.examinationDate();
    }

    void check() {
        for (int i = 0; i < request.periods().size(); i++) {
            checkPeriod("/periods/" + i, request.periods().get(i));
        }
        Set<String> operations = new HashSet<>();
        for (int i = 0; i < request.payments().size(); i++) {
            PeriodPayment payment = request.payments().get(i);
            checkPayment("/payments/" + i, payment);
            if (!operations.add(payment.operation())) {
                problems.contradiction("/payments/" + i + "/operation", "cette opération figure deux fois.");
            }
        }
    }

    private void checkPeriod(String at, PeriodRecord record) {
        ReturnPeriod period = record.period();
        if (!period.fits(request.scheme())) {
            problems.contradiction(
                    at + "/period", "le régime se déclare par trimestre, ou par mois pour le régime d'importation.");
            return;
        }
        if (periods.putIfAbsent(period, record) != null) {
            problems.contradiction(at + "/period", "cette période figure deux fois.");
        }
        if (!period.lastDay().isBefore(today)) {
            problems.contradiction(at + "/period", "cette période n'est pas finie au jour de l'examen.");
        }
        if (period.lastDay().isBefore(request.registeredSince())) {
            problems.contradiction(at + "/period", "cette période précède le début d'utilisation du régime.");
        }
        checkFiling(at, record);
        checkReminders(at, record);
    }

    private void checkFiling(String at, PeriodRecord record) {
        record.filedOn().ifPresent(day -> checkAfterPeriod(at + "/filedOn", day, record, "une déclaration"));
        if (record.filedOn().isPresent() && record.declaredVat().isEmpty()) {
            problems.missing(
                    at + "/declaredVat",
                    "une déclaration déposée dit la TVA déclarée : 0.00 pour une déclaration néant.");
        }
        if (record.filedOn().isEmpty() && record.declaredVat().isPresent()) {
            problems.contradiction(at + "/declaredVat", "sans déclaration déposée, rien n'est déclaré.");
        }
    }

    private void checkReminders(String at, PeriodRecord record) {
        record.returnReminderOn()
                .ifPresent(day -> checkAfterPeriod(at + "/returnReminderOn", day, record, "une relance"));
        record.paymentReminderOn().ifPresent(day -> {
            checkAfterPeriod(at + "/paymentReminderOn", day, record, "une relance");
            if (record.filedOn().filter(filed -> !filed.isAfter(day)).isEmpty()) {
                problems.contradiction(
                        at + "/paymentReminderOn", "une relance de paiement suit la déclaration qu'elle vise.");
            }
        });
    }

    private void checkAfterPeriod(String at, LocalDate day, PeriodRecord record, String what) {
        if (day.isAfter(today)) {
            problems.contradiction(at, what + " ne peut suivre l'examen.");
        }
        if (!day.isAfter(record.period().lastDay())) {
            problems.contradiction(at, what + " suit la fin de la période.");
        }
    }

    private void checkPayment(String at, PeriodPayment payment) {
        if (!periods.containsKey(payment.period())) {
            problems.contradiction(at + "/period", "cette période n'est pas parmi les périodes du dossier.");
        }
        if (payment.receivedOn().isAfter(today)) {
            problems.contradiction(at + "/receivedOn", "un paiement ne peut suivre l'examen.");
        }
        if (payment.receivedOn().isBefore(payment.period().firstDay())) {
            problems.contradiction(at + "/receivedOn", "un paiement ne précède pas la période payée.");
        }
        payment.orderedOn().ifPresent(day -> checkOrder(at + "/orderedOn", day, payment));
    }

    private void checkOrder(String at, LocalDate day, PeriodPayment payment) {
        if (payment.receivedOn().isBefore(day)) {
            problems.contradiction(at, "un ordre de paiement ne suit pas la réception des fonds.");
        }
        if (day.isBefore(payment.period().firstDay())) {
            problems.contradiction(at, "un ordre de paiement ne précède pas la période payée.");
        }
    }
}
