package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.Optional;

/** What contradicts itself in one claim. */
final class ClaimChecks {
    /** First day of the mini one-stop shop, before which there were no such returns. */
    private static final LocalDate FIRST_PERIOD = LocalDate.of(2015, 1, 1);

    /** First day of the import scheme. */
    private static final LocalDate FIRST_IMPORT = LocalDate.of(2021, 7, 1);

    private final RecoveryRequest request;
    private final Claim claim;
    private final String pointer;
    private final RequestProblems problems;

    ClaimChecks(RecoveryRequest request, Claim claim, String pointer, RequestProblems problems) {
        this.request = request;
        this.claim = claim;
        this.pointer = pointer;
        this.problems = problems;
    }

    void check() {
        checkPeriod();
        problems.contradictionIf(
                !claim.total().isPositive(), pointer + "/principal", "rien n'est dû : ôtez cette créance.");
        checkDates();
        checkNotice();
        checkContest();
        checkPlan();
        if (!request.isFrench()) {
            checkForeign();
        }
    }

    private void checkPeriod() {
        boolean fits = claim.period().fits(claim.scheme());
        problems.contradictionIf(
                !fits,
                pointer + "/period",
                "une période est un mois au régime d'importation, un trimestre aux autres régimes.");
        LocalDate first = claim.scheme() == Scheme.IMPORT ? FIRST_IMPORT : FIRST_PERIOD;
        problems.contradictionIf(
                fits && claim.period().firstDay().isBefore(first),
                pointer + "/period",
                "ce régime n'existait pas encore pendant cette période.");
        problems.contradictionIf(
                !claim.period().lastDay().isBefore(request.examinationDate()),
                pointer + "/period",
                "la période n'est pas achevée au jour de l'examen.");
    }

    private void checkDates() {
        after(claim.dueDate(), "dueDate", "l'échéance suit la période.");
        problems.contradictionIf(
                claim.returnFiledOn().filter(claim.period().firstDay()::isAfter).isPresent(),
                pointer + "/returnFiledOn",
                "la déclaration ne peut être déposée avant la période.");
        past(claim.returnFiledOn(), "returnFiledOn", "la déclaration ne peut être déposée après l'examen.");
        reminder(claim.identificationReminderOn(), "identificationReminderOn");
        reminder(claim.frenchReminderOn(), "frenchReminderOn");
        after(claim.titleSentOn(), "titleSentOn", "le titre suit l'échéance.");
        afterDue(claim.titleSentOn(), "titleSentOn", "le titre suit l'échéance.");
        past(claim.titleSentOn(), "titleSentOn", "le titre ne peut être envoyé après l'examen.");
        afterDue(claim.earlierRequestOn(), "earlierRequestOn", "une demande d'assistance suit l'échéance.");
        after(claim.earlierRequestOn(), "earlierRequestOn", "une demande d'assistance suit la période.");
        problems.contradictionIf(
                claim.earlierRequestOn()
                        .filter(day -> day.isAfter(request.requestDay()))
                        .isPresent(),
                pointer + "/earlierRequestOn",
                "une première demande précède celle qui est examinée.");
    }

    private void reminder(Optional<LocalDate> day, String field) {
        after(day, field, "un rappel suit la période.");
        afterDue(day, field, "un rappel suit l'échéance.");
        past(day, field, "un rappel ne peut suivre l'examen.");
    }

    private void checkNotice() {
        if (claim.noticeOn().isPresent() && claim.titleSentOn().isEmpty()) {
            problems.missing(
                    pointer + "/titleSentOn", "une mise en demeure suit un titre : dites quand il fut envoyé.");
        }
        problems.order(
                claim.titleSentOn(),
                claim.noticeOn(),
                pointer + "/noticeOn",
                "la mise en demeure ne peut précéder l'envoi du titre.");
        past(claim.noticeOn(), "noticeOn", "la mise en demeure ne peut suivre l'examen.");
        problems.contradictionIf(
                claim.noticeAnnouncesSanctions().isPresent() && claim.noticeOn().isEmpty(),
                pointer + "/noticeAnnouncesSanctions",
                "aucune mise en demeure n'est datée.");
    }

    private void checkContest() {
        if (claim.contested() && claim.contestedOn().isEmpty()) {
            problems.missing(pointer + "/contestedOn", "dites depuis quand la créance est contestée.");
        }
        if (!claim.contested()) {
            absent(claim.contestedOn(), "contestedOn");
            absent(claim.stayRequested(), "stayRequested");
            absent(claim.finalDecisionOn(), "finalDecisionOn");
            absent(claim.pursuitCertified(), "pursuitCertified");
        }
        if (request.isFrench()
                && claim.stayRequested().orElse(false)
                && claim.titleSentOn().isEmpty()) {
            problems.missing(
                    pointer + "/titleSentOn",
                    "un sursis diffère le paiement d'une somme mise en recouvrement : dites quand le titre fut envoyé.");
        }
        after(claim.contestedOn(), "contestedOn", "la contestation suit la période.");
        past(claim.contestedOn(), "contestedOn", "la contestation ne peut suivre l'examen.");
        problems.order(
                claim.contestedOn(),
                claim.finalDecisionOn(),
                pointer + "/finalDecisionOn",
                "la décision définitive ne peut précéder la contestation.");
        past(claim.finalDecisionOn(), "finalDecisionOn", "la décision définitive ne peut suivre l'examen.");
        problems.contradictionIf(
                claim.contestState() == ContestState.PENDING_WITH_STAY
                        && claim.pursuitCertified().orElse(false),
                pointer + "/pursuitCertified",
                "un sursis suspend l'exigibilité : le recouvrement ne peut être certifié possible.");
    }

    private void absent(Optional<?> value, String field) {
        problems.contradictionIf(value.isPresent(), pointer + "/" + field, "la créance est dite non contestée.");
    }

    private void checkPlan() {
        if (claim.paymentPlan() && claim.planEnd().isEmpty()) {
            problems.missing(pointer + "/planEnd", "dites quand finit le plan de règlement.");
        }
        problems.contradictionIf(
                !claim.paymentPlan() && claim.planEnd().isPresent(),
                pointer + "/planEnd",
                "aucun plan de règlement n'est dit accordé.");
        afterDue(claim.planEnd(), "planEnd", "un plan de règlement finit après l'échéance.");
    }

    private void checkForeign() {
        if (claim.dueDate().isEmpty()) {
            problems.missing(pointer + "/dueDate", "l'échéance d'une créance d'un autre État est à donner.");
        }
        foreign(claim.titleSentOn(), "titleSentOn");
        foreign(claim.noticeOn(), "noticeOn");
        foreign(claim.frenchReminderOn(), "frenchReminderOn");
    }

    private void foreign(Optional<LocalDate> value, String field) {
        problems.contradictionIf(
                value.isPresent(), pointer + "/" + field, "cet acte français ne vise pas la créance d'un autre État.");
    }

    private void after(Optional<LocalDate> day, String field, String message) {
        problems.contradictionIf(
                day.filter(found -> !found.isAfter(claim.period().lastDay())).isPresent(),
                pointer + "/" + field,
                message);
    }

    /** Only against a due date that is given: the other one is in the workbook. */
    private void afterDue(Optional<LocalDate> day, String field, String message) {
        problems.contradictionIf(
                claim.dueDate()
                        .filter(due -> due.isAfter(claim.period().lastDay()))
                        .flatMap(due -> day.filter(found -> !found.isAfter(due)))
                        .filter(found -> found.isAfter(claim.period().lastDay()))
                        .isPresent(),
                pointer + "/" + field,
                message);
    }

    private void past(Optional<LocalDate> day, String field, String message) {
        problems.order(day, Optional.of(request.examinationDate()), pointer + "/" + field, message);
    }
}
