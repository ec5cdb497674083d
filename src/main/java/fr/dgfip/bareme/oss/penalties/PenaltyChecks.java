package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What contradicts itself in a request about penalties. One of its kind per request. */
final class PenaltyChecks {
    /** First periods of the one-stop shop, and of its import scheme. */
    private static final LocalDate FIRST_PERIOD = LocalDate.of(2015, 1, 1);

    private static final LocalDate FIRST_IMPORT = LocalDate.of(2021, 7, 1);

    /** Day of the month by which returns were due until the second quarter of 2021. */
    private static final int FIRST_DUE_DAY = 20;

    private final PenaltyRequest request;
    private final RequestProblems problems = new RequestProblems();

    PenaltyChecks(PenaltyRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        checkScheme();
        checkPeriod();
        checkReturn();
        checkNotice();
        checkHiddenActivity();
        checkReminders();
        checkPayments();
        checkDates();
        new SupplementChecks(request, problems).check();
        return problems.all();
    }

    private void checkScheme() {
        if (request.msi() == MemberState.FR) {
            problems.contradiction(
                    "/msi", "la décision porte sur la TVA due à la France par qui est identifié dans un autre État.");
        }
        if (!request.number().fits(request.scheme())) {
            problems.contradiction("/number", "ce numéro n'est pas de la forme de ceux du régime.");
        } else if (!request.number().isOf(request.msi())) {
            problems.contradiction("/number", "ce numéro n'est pas de l'État membre d'identification.");
        }
        request.intermediaryNumber().ifPresent(this::checkIntermediary);
    }

    private void checkIntermediary(OssNumber number) {
        if (request.scheme() != Scheme.IMPORT) {
            problems.contradiction("/intermediaryNumber", "seul le régime d'importation a des intermédiaires.");
        } else if (!number.isIntermediary()) {
            problems.contradiction("/intermediaryNumber", "le numéro d'un intermédiaire est IN et dix chiffres.");
        } else if (!number.isOf(request.msi())) {
            problems.contradiction("/intermediaryNumber", "ce numéro n'est pas de l'État membre d'identification.");
        }
    }

    private void checkPeriod() {
        if (!request.period().fits(request.scheme())) {
            problems.contradiction(
                    "/period",
                    request.scheme() == Scheme.IMPORT
                            ? "le régime d'importation se déclare par mois."
                            : "ce régime se déclare par trimestre.");
        }
        LocalDate first = request.scheme() == Scheme.IMPORT ? FIRST_IMPORT : FIRST_PERIOD;
        if (request.period().firstDay().isBefore(first)) {
            problems.contradiction("/period", "le régime n'existait pas encore.");
        }
        if (!isAfterPeriod(request.asOfDate())) {
            problems.contradiction("/asOfDate", "la période n'est pas finie à la date d'examen.");
        }
    }

    private boolean isAfterPeriod(LocalDate day) {
        return day.isAfter(request.period().lastDay());
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(request.asOfDate());
    }

    private void checkReturn() {
        OriginalReturn filed = request.originalReturn();
        if (filed.isFiled()) {
            if (filed.filedOn().isEmpty()) {
                problems.missing("/originalReturn/filedOn", "une déclaration déposée l'a été un jour donné.");
            }
            if (filed.declaredVat().isEmpty()) {
                problems.missing(
                        "/originalReturn/declaredVat", "indiquez la TVA française déclarée, 0.00 s'il n'y en a pas.");
            }
        } else {
            if (filed.filedOn().isPresent()) {
                problems.contradiction("/originalReturn/filedOn", "la déclaration n'est pas déposée.");
            }
            if (filed.declaredVat().isPresent()) {
                problems.contradiction("/originalReturn/declaredVat", "une déclaration qui manque ne déclare rien.");
            }
        }
        afterPeriod("/originalReturn/filedOn", filed.filedOn());
        afterPeriod("/originalReturn/finalReturnOn", filed.finalReturnOn());
    }

    private void afterPeriod(String pointer, Optional<LocalDate> day) {
        if (day.filter(this::isFuture).isPresent()) {
            problems.contradiction(pointer, "cette date suit la date d'examen.");
        }
        if (day.filter(date -> !isAfterPeriod(date)).isPresent()) {
            problems.contradiction(pointer, "cette date ne suit pas la fin de la période.");
        }
    }

    private void checkNotice() {
        request.formalNotice().ifPresent(notice -> {
            afterPeriod("/formalNotice/sentOn", Optional.of(notice.sentOn()));
            afterPeriod("/formalNotice/receivedOn", notice.receivedOn());
            if (notice.receivedOn().filter(notice.sentOn()::isAfter).isPresent()) {
                problems.contradiction("/formalNotice/receivedOn", "elle ne peut être reçue avant d'être envoyée.");
            }
        });
    }

    private void checkHiddenActivity() {
        HiddenActivity hidden = request.hiddenActivity();
        if (!hidden.alleged() && hidden.evidence().isPresent()) {
            problems.contradiction("/hiddenActivity/evidence", "une preuve sans activité occulte alléguée.");
        }
        if (hidden.alleged()
                && request.originalReturn().filedOn().filter(this::isTimely).isPresent()) {
            problems.contradiction(
                    "/hiddenActivity/alleged",
                    "l'activité d'un redevable qui a déclaré la période dans le délai n'est pas occulte.");
        }
    }

    /** By the earliest day a return has ever been due, so that no setting of the workbook is needed here. */
    private boolean isTimely(LocalDate filed) {
        return !filed.isAfter(request.period().dueDate(FIRST_DUE_DAY));
    }

    private void checkReminders() {
        Set<Reminder> seen = new HashSet<>();
        for (int i = 0; i < request.reminders().size(); i++) {
            Reminder reminder = request.reminders().get(i);
            afterPeriod("/reminders/" + i + "/sentOn", Optional.of(reminder.sentOn()));
            if (!seen.add(reminder)) {
                problems.contradiction("/reminders/" + i, "ce rappel figure deux fois.");
            }
        }
    }

    private void checkPayments() {
        Set<String> operations = new HashSet<>();
        for (int i = 0; i < request.payments().size(); i++) {
            VatPayment payment = request.payments().get(i);
            String pointer = "/payments/" + i;
            if (!operations.add(payment.operation())) {
                problems.contradiction(pointer + "/operation", "cette opération figure deux fois.");
            }
            if (isFuture(payment.date())) {
                problems.contradiction(pointer + "/date", "le paiement suit la date d'examen.");
            }
            if (payment.date().isBefore(request.period().firstDay())) {
                problems.contradiction(pointer + "/date", "le paiement précède la période.");
            }
            if (payment.supplement().filter(reference -> !isKnown(reference)).isPresent()) {
                problems.contradiction(pointer + "/supplement", "aucun complément n'a cette référence.");
            }
        }
    }

    private boolean isKnown(String reference) {
        return request.supplements().stream()
                .anyMatch(supplement -> supplement.reference().equals(reference) && !supplement.isNegative());
    }

    private void checkDates() {
        afterPeriod("/penaltiesNotifiedOn", request.penaltiesNotifiedOn());
        afterPeriod("/recoveryNoticeOn", request.recoveryNoticeOn());
    }
}
