package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What contradicts itself in a request about payments. One of its kind per request. */
final class RefundChecks {
    private final RefundRequest request;
    private final RequestProblems problems = new RequestProblems();

    RefundChecks(RefundRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        checkAssessment();
        checkCause();
        checkPayments();
        checkEarlierRefunds();
        request.claim().ifPresent(this::checkClaim);
        return problems.all();
    }

    private void checkAssessment() {
        Assessment vat = request.assessment();
        if (vat.base().isEmpty() && vat.decided().isEmpty()) {
            problems.missing(
                    "/assessment", "la TVA de l'affaire se connaît par sa base ou par la TVA décidée : donnez-la.");
        }
        if (vat.rate().isPresent() && vat.base().isEmpty()) {
            problems.missing("/assessment/base", "un taux s'applique à une base : renseignez-la.");
        }
        if (vat.decided().filter(amount -> !isWhole(amount)).isPresent()) {
            problems.contradiction("/assessment/decided", "une TVA décidée est en euros entiers (CGI, art. 1724).");
        }
        if (vat.decided().isPresent() && vat.base().isPresent()) {
            checkBoth(vat, vat.base().get(), vat.decided().get());
        }
    }

    private void checkBoth(Assessment vat, Euros base, Euros decided) {
        if (vat.rate().isEmpty()) {
            problems.missing("/assessment/rate", "avec une base et une TVA décidée, le taux appliqué est nécessaire.");
        } else if (!base.taxAt(vat.rate().get()).equals(decided)) {
            problems.contradiction(
                    "/assessment/decided",
                    "la base au taux appliqué donne " + base.taxAt(vat.rate().get())
                            + " €, arrondi à l'euro, et non la TVA décidée.");
        }
    }

    private static boolean isWhole(Euros amount) {
        return amount.amount().stripTrailingZeros().scale() <= 0;
    }

    private void checkCause() {
        if (request.cause().isContested()) {
            if (request.claim().isEmpty()) {
                problems.missing("/claim", "une erreur sur la base ou le calcul se dit par une réclamation.");
            }
            if (request.assessment().decided().isPresent()) {
                problems.contradiction(
                        "/assessment/decided", "une réclamation conteste la TVA décidée : donnez seulement la base.");
            }
        }
        if (request.cause() == RefundCause.VEHICULE_NON_LIVRE
                && request.deliveryDate().filter(this::isPastOrToday).isPresent()) {
            problems.contradiction(
                    "/deliveryDate", "le véhicule n'est pas livré : il n'a pas de date de livraison passée.");
        }
    }

    private boolean isPastOrToday(LocalDate date) {
        return !date.isAfter(request.examinationDate());
    }

    private void checkPayments() {
        Set<String> operations = new HashSet<>();
        for (int i = 0; i < request.payments().size(); i++) {
            ReceivedPayment payment = request.payments().get(i);
            if (!operations.add(payment.operation())) {
                problems.contradiction(
                        "/payments/" + i + "/operation",
                        "cette opération figure deux fois : une opération est un paiement.");
            }
            if (!isPastOrToday(payment.date())) {
                problems.contradiction("/payments/" + i + "/date", "le paiement ne peut suivre l'examen.");
            }
        }
    }

    private void checkEarlierRefunds() {
        List<EarlierRefund> refunds = request.earlierRefunds();
        for (int i = 0; i < refunds.size(); i++) {
            if (!isPastOrToday(refunds.get(i).date())) {
                problems.contradiction("/earlierRefunds/" + i + "/date", "le remboursement ne peut suivre l'examen.");
            }
        }
        Optional<Integer> counted = request.statement().flatMap(Statement::vinRefunds);
        if (counted.filter(count -> count < refunds.size()).isPresent()) {
            problems.contradiction(
                    "/statement/vinRefunds",
                    "les remboursements de l'affaire sont aussi des remboursements du véhicule.");
        }
    }

    private void checkClaim(Claim claim) {
        if (!isPastOrToday(claim.date())) {
            problems.contradiction("/claim/date", "la réclamation ne peut suivre l'examen.");
        }
        if (!request.payments().isEmpty()
                && request.payments().stream()
                        .allMatch(payment -> payment.date().isAfter(claim.date()))) {
            problems.contradiction("/claim/date", "la réclamation précède tous les paiements.");
        }
    }
}
