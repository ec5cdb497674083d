package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What contradicts itself in the returns of a request and in what they owe. */
final class ReturnChecks {
    private static final LocalDate FIRST_QUARTER = LocalDate.of(2015, 1, 1);
    private static final LocalDate FIRST_IMPORT = LocalDate.of(2021, 7, 1);

    private final OssRefundRequest request;
    private final RequestProblems problems;

    ReturnChecks(OssRefundRequest request, RequestProblems problems) {
        this.request = request;
        this.problems = problems;
    }

    void check() {
        Set<String> references = new HashSet<>();
        Set<ReturnPeriod> periods = new HashSet<>();
        for (int i = 0; i < request.returns().size(); i++) {
            CandidateReturn candidate = request.returns().get(i);
            String at = "/returns/" + i;
            problems.contradictionIf(
                    !references.add(candidate.reference()), at + "/reference", "cette référence figure deux fois.");
            problems.contradictionIf(
                    !periods.add(candidate.period()), at + "/period", "une période n'a qu'une déclaration.");
            checkPeriod(candidate, at);
            checkDates(candidate, at);
            checkTotal(candidate, at + "/declared");
        }
        checkShares();
    }

    /** The total says whether a share was left out, which would look like an overpayment. */
    private void checkTotal(CandidateReturn candidate, String at) {
        boolean known = candidate.filedOn().isPresent() && request.role() == FranceRole.EMI;
        if (known && candidate.declared().isEmpty()) {
            problems.missing(at, "donnez la TVA totale déclarée : 0.00 pour une déclaration néant.");
        }
        problems.contradictionIf(
                !known && candidate.declared().isPresent(),
                at,
                "la TVA totale n'est connue que d'une déclaration déposée en France.");
        Euros shares = Sums.of(request.sharesOf(candidate.reference()), StateShare::due);
        candidate
                .declared()
                .filter(total -> known && !total.equals(shares))
                .ifPresent(total -> problems.contradiction(
                        at,
                        "les parts données font " + FrenchText.euros(shares) + " et non " + FrenchText.euros(total)
                                + "."));
    }

    private void checkPeriod(CandidateReturn candidate, String at) {
        problems.contradictionIf(
                !candidate.period().fits(request.scheme()),
                at + "/period",
                "ce régime se déclare par " + (request.scheme().isMonthly() ? "mois" : "trimestre") + ".");
        LocalDate first = request.scheme() == Scheme.IMPORT ? FIRST_IMPORT : FIRST_QUARTER;
        problems.contradictionIf(
                candidate.period().firstDay().isBefore(first), at + "/period", "ce régime n'existait pas encore.");
    }

    private void checkDates(CandidateReturn candidate, String at) {
        LocalDate end = candidate.period().lastDay();
        candidate.filedOn().ifPresent(day -> {
            checkNotFuture(day, at + "/filedOn");
            problems.contradictionIf(
                    !day.isAfter(end), at + "/filedOn", "une déclaration se dépose une fois la période finie.");
        });
        if (candidate.filedOn().isEmpty()) {
            problems.contradictionIf(
                    candidate.closed(), at + "/closed", "une déclaration non déposée n'est pas close.");
            problems.contradictionIf(
                    candidate.distributed().orElse(false),
                    at + "/distributed",
                    "rien n'est reversé d'une déclaration non déposée.");
            problems.contradictionIf(
                    request.shares().stream()
                            .anyMatch(share -> share.returnReference().equals(candidate.reference())),
                    at + "/filedOn",
                    "une déclaration non déposée ne dit pas ce qui est dû aux États.");
        }
        candidate.returnReminderOn().ifPresent(day -> checkReminder(day, end, at + "/returnReminderOn"));
        candidate.paymentReminderOn().ifPresent(day -> checkReminder(day, end, at + "/paymentReminderOn"));
        problems.contradictionIf(
                candidate
                        .returnReminderOn()
                        .flatMap(sent -> candidate.filedOn().filter(filed -> filed.isBefore(sent)))
                        .isPresent(),
                at + "/returnReminderOn",
                "la déclaration était déposée quand ce rappel de déclarer a été envoyé.");
    }

    private void checkReminder(LocalDate day, LocalDate end, String at) {
        checkNotFuture(day, at);
        problems.contradictionIf(!day.isAfter(end), at, "aucun rappel ne précède la fin de la période.");
    }

    private void checkNotFuture(LocalDate day, String at) {
        problems.contradictionIf(day.isAfter(request.examinationDate()), at, "cette date suit l'examen.");
    }

    private void checkShares() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.shares().size(); i++) {
            StateShare share = request.shares().get(i);
            String at = "/shares/" + i;
            Optional<CandidateReturn> of = request.returns().stream()
                    .filter(candidate -> candidate.reference().equals(share.returnReference()))
                    .findFirst();
            problems.contradictionIf(
                    of.isEmpty(), at + "/returnReference", "aucune déclaration donnée n'a cette référence.");
            problems.contradictionIf(
                    !seen.add(share.returnReference() + " " + share.state()),
                    at + "/state",
                    "un État n'a qu'une part de chaque déclaration.");
            problems.contradictionIf(
                    request.role() == FranceRole.EMC && share.state() != MemberState.FR,
                    at + "/state",
                    "État de consommation, la France ne connaît que sa part.");
            of.ifPresent(found -> share.reminderOn()
                    .ifPresent(day -> checkReminder(day, found.period().lastDay(), at + "/reminderOn")));
        }
    }
}
