package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What contradicts itself in a request about an annex tax. One of its kind per request. */
final class AnnexChecks {
    private static final int IMPORT_DAY = 24;

    private final AnnexRequest request;
    private final RequestProblems problems = new RequestProblems();

    AnnexChecks(AnnexRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        if (request.period().to().isBefore(request.period().from())) {
            problems.contradiction("/period/to", "la période finit avant de commencer.");
        }
        request.calendar().ifPresent(this::checkCalendar);
        checkFiling(request.filing());
        request.dispense()
                .ifPresent(dispense -> checkNotAfter(
                        "/dispense/grantedOn", dispense.grantedOn(), "la dispense ne peut suivre l'examen."));
        request.reminder().ifPresent(this::checkReminder);
        request.formalNoticeReceivedOn().ifPresent(this::checkNotice);
        return problems.all();
    }

    private void checkCalendar(Calendar calendar) {
        calendar.cessationDate().ifPresent(this::checkCessation);
        if (calendar.importVat().orElse(false)
                && calendar.filingDay().filter(day -> day != IMPORT_DAY).isPresent()) {
            problems.contradiction(
                    "/calendar/filingDay",
                    "avec de la TVA à l'importation, le jour de dépôt est le " + IMPORT_DAY + " (CIBS, art. A161-30).");
        }
        if (calendar.extension().orElse(false)) {
            checkRegime(VatRegime.MENSUEL, "/calendar/extension", "seul un déclarant mensuel peut être prolongé.");
        }
        if (calendar.specialPeriod().orElse(false)) {
            checkRegime(VatRegime.SIMPLIFIE, "/calendar/specialPeriod", "cette particularité est du régime simplifié.");
        }
        if (calendar.resultReturnDate()
                .filter(date -> !date.isAfter(request.period().to()))
                .isPresent()) {
            problems.contradiction(
                    "/calendar/resultReturnDate", "la déclaration de résultat se dépose après la fin de la période.");
        }
    }

    private void checkCessation(LocalDate ceased) {
        checkNotAfter("/calendar/cessationDate", ceased, "la cessation ne peut suivre l'examen.");
        if (ceased.isBefore(request.period().from())) {
            problems.contradiction("/calendar/cessationDate", "la période commence après la cessation.");
        }
    }

    private void checkRegime(VatRegime needed, String pointer, String message) {
        if (request.regime().filter(needed::equals).isEmpty()) {
            problems.contradiction(pointer, message);
        }
    }

    private void checkFiling(Filing filing) {
        if (filing.filedOn().isPresent() && filing.state() != FilingState.DEPOSEE) {
            problems.contradiction("/filing/filedOn", "une date de dépôt suppose une déclaration déposée.");
        }
        filing.filedOn().ifPresent(date -> {
            checkNotAfter("/filing/filedOn", date, "le dépôt ne peut suivre l'examen.");
            checkNotBeforePeriod("/filing/filedOn", date, "le dépôt précède la période.");
        });
        Optional<Boolean> positive = filing.amount().map(Euros::isPositive);
        if (filing.nil().isPresent() && positive.isPresent() && filing.nil().equals(positive)) {
            problems.contradiction("/filing/amount", "le montant ne va pas avec « Montant nul ».");
        }
        boolean due = positive.orElse(false)
                || filing.nil().isPresent() && !filing.nil().get();
        if (filing.payment() == PaymentState.RIEN_A_PAYER && due) {
            problems.contradiction("/filing/payment", "une taxe d'un montant non nul est à payer.");
        }
        if (filing.payment() == PaymentState.NON_REGLE && filing.nil().orElse(false)) {
            problems.contradiction("/filing/payment", "une taxe d'un montant nul ne peut rester impayée.");
        }
    }

    private void checkReminder(Reminder reminder) {
        checkNotAfter("/reminder/sentOn", reminder.sentOn(), "la relance ne peut suivre l'examen.");
        checkNotBeforePeriod("/reminder/sentOn", reminder.sentOn(), "la relance précède la période.");
        if (reminder.replyVerified().isPresent() && reminder.reply().isEmpty()) {
            problems.missing("/reminder/reply", "une réponse vérifiée est une réponse : dites laquelle.");
        }
        if (reminder.reply().filter(ReplyKind.CESSATION::equals).isPresent()
                && request.knownCalendar().cessationDate().isEmpty()) {
            problems.missing("/calendar/cessationDate", "l'échéance court de la cessation : donnez sa date.");
        }
    }

    private void checkNotice(LocalDate received) {
        checkNotAfter("/formalNoticeReceivedOn", received, "la mise en demeure ne peut suivre l'examen.");
        checkNotBeforePeriod("/formalNoticeReceivedOn", received, "la mise en demeure précède la période.");
        if (request.reminder().filter(sent -> received.isBefore(sent.sentOn())).isPresent()) {
            problems.contradiction("/formalNoticeReceivedOn", "la mise en demeure précède la relance.");
        }
    }

    private void checkNotAfter(String pointer, LocalDate date, String message) {
        if (date.isAfter(request.examinationDate())) {
            problems.contradiction(pointer, message);
        }
    }

    private void checkNotBeforePeriod(String pointer, LocalDate date, String message) {
        if (date.isBefore(request.period().from())) {
            problems.contradiction(pointer, message);
        }
    }
}
