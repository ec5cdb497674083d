package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What contradicts itself in a file. One of its kind per request. */
final class ExclusionChecks {
    /** The import scheme and the present rules began on that day. */
    private static final LocalDate IMPORT_SCHEME = LocalDate.of(2021, 7, 1);
    /** The first one-stop shop began on that day. */
    private static final LocalDate FIRST_SCHEME = LocalDate.of(2015, 1, 1);

    private final ExclusionRequest request;
    private final RequestProblems problems = new RequestProblems();

    ExclusionChecks(ExclusionRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        checkNumber();
        checkIntermediary();
        checkDates();
        checkQuestion();
        new PeriodChecks(request, problems).check();
        new EventChecks(request, problems).check();
        return problems.all();
    }

    private void checkNumber() {
        OssNumber number = request.number();
        if (request.isIntermediary() && request.scheme() != Scheme.IMPORT) {
            problems.contradiction("/scheme", "un intermédiaire n'existe que dans le régime d'importation.");
        }
        if (request.isIntermediary() != number.isIntermediary()
                || !request.isIntermediary() && !number.fits(request.scheme())) {
            problems.contradiction(
                    "/number",
                    "ce numéro n'est pas celui d'une telle personne dans ce régime (EU, IM, IN ou numéro de TVA).");
            return;
        }
        if (!number.isOf(request.msi())) {
            problems.contradiction(
                    "/msi", "le numéro a été donné par un autre État que l'État membre d'identification.");
        }
    }

    private void checkIntermediary() {
        Optional<OssNumber> intermediary = request.intermediary();
        if (intermediary.isPresent() && !intermediary.get().isIntermediary()) {
            problems.contradiction("/intermediary", "le numéro d'un intermédiaire est IN et dix chiffres.");
        }
        if (intermediary.isPresent() && (request.isIntermediary() || request.scheme() != Scheme.IMPORT)) {
            problems.contradiction(
                    "/intermediary", "seul un vendeur du régime d'importation est représenté par un intermédiaire.");
        }
        if (request.responsible().isPresent() && intermediary.isEmpty()) {
            problems.contradiction(
                    "/responsible", "sans intermédiaire, la personne répond elle-même de ses défaillances.");
        }
    }

    private void checkDates() {
        if (request.registeredSince().isBefore(request.scheme() == Scheme.IMPORT ? IMPORT_SCHEME : FIRST_SCHEME)) {
            problems.contradiction(
                    "/registeredSince",
                    "ce régime n'existait pas encore (2015 ; 1er juillet 2021 pour le régime d'importation).");
        }
        if (request.registeredSince().isAfter(request.examinationDate())) {
            problems.contradiction("/registeredSince", "le régime n'est pas encore utilisé au jour de l'examen.");
        }
        if (request.sentOn().isBefore(request.examinationDate())) {
            problems.contradiction("/decisionSentOn", "la décision ne peut être envoyée avant l'examen.");
        }
        request.lastActivityOn().ifPresent(this::checkActivity);
    }

    private void checkActivity(LocalDate last) {
        if (last.isAfter(request.examinationDate()) || last.isBefore(request.registeredSince())) {
            problems.contradiction(
                    "/lastActivityOn", "la dernière opération se situe entre le début du régime et l'examen.");
        }
        if (request.periods().stream()
                .anyMatch(
                        period -> !period.isNil() && period.period().firstDay().isAfter(last))) {
            problems.contradiction("/lastActivityOn", "une période postérieure a de la TVA déclarée.");
        }
    }

    private void checkQuestion() {
        if (request.question() == Question.SITUATION) {
            return;
        }
        if (request.periods().size() != 1) {
            problems.contradiction("/periods", "la relance porte sur une période : donnez-la, et elle seule.");
        }
        if (request.decisionSentOn().isPresent()) {
            problems.contradiction("/decisionSentOn", "une relance part le jour de l'examen.");
        }
        if (!request.events().isEmpty()) {
            problems.contradiction("/events", "des événements se jugent sur la situation, non sur une relance.");
        }
        if (!request.recordRequests().isEmpty()) {
            problems.contradiction("/recordRequests", "des demandes de registres se jugent sur la situation.");
        }
    }
}
