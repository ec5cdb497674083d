package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.oss.Scheme;
import java.util.List;

/** What contradicts itself in a request about payments of a one-stop shop. One of its kind per request. */
final class OssRefundChecks {

    private final OssRefundRequest request;
    private final RequestProblems problems = new RequestProblems();

    OssRefundChecks(OssRefundRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        checkEvent();
        checkNumbers();
        new ReturnChecks(request, problems).check();
        request.transfer().ifPresent(this::checkTransfer);
        request.claim().ifPresent(claim -> new ClaimChecks(request, claim, problems).check());
        return problems.all();
    }

    private void checkEvent() {
        if (request.isTransferred() == request.isClaimed()) {
            problems.contradiction(
                    "",
                    "donnez soit le virement à rapprocher (transfer), soit le trop-perçu signalé (claim), un seul des deux.");
        }
        problems.contradictionIf(
                request.isTransferred() && request.role() == FranceRole.EMC,
                "/identificationState",
                "un versement se fait à l'État d'identification : la France ne rapproche que ceux de ses inscrits.");
    }

    private void checkNumbers() {
        if (!request.number().fits(request.scheme())) {
            problems.contradiction("/number", "ce numéro n'a pas la forme de ceux du régime indiqué.");
        } else {
            problems.contradictionIf(
                    !request.number().isOf(request.identificationState()),
                    "/number",
                    "ce numéro n'est pas donné par l'État d'identification indiqué.");
        }
        request.intermediary().ifPresent(number -> {
            problems.contradictionIf(
                    request.scheme() != Scheme.IMPORT,
                    "/intermediary",
                    "seul le régime d'importation a des intermédiaires.");
            problems.contradictionIf(
                    !number.isIntermediary(), "/intermediary", "un intermédiaire a un numéro IN et dix chiffres.");
            problems.contradictionIf(
                    number.isIntermediary() && !number.isOf(request.identificationState()),
                    "/intermediary",
                    "l'intermédiaire et l'assujetti sont inscrits dans le même État.");
        });
        problems.contradictionIf(
                request.intermediary().isEmpty() && standing() == PayerStanding.INTERMEDIAIRE,
                request.isTransferred() ? "/transfer/payer" : "/claim/claimant",
                "l'intermédiaire n'est pas nommé : donnez son numéro.");
    }

    private PayerStanding standing() {
        return request.transfer()
                .map(Transfer::payer)
                .or(() -> request.claim().map(OverpaymentClaim::claimant))
                .orElse(PayerStanding.INCONNU);
    }

    private void checkTransfer(Transfer transfer) {
        problems.contradictionIf(
                transfer.valueDate().isAfter(request.examinationDate()),
                "/transfer/valueDate",
                "les fonds ne peuvent être reçus après l'examen.");
        problems.contradictionIf(
                transfer.orderedOn()
                        .filter(day -> day.isAfter(transfer.valueDate()))
                        .isPresent(),
                "/transfer/orderedOn",
                "l'ordre ne peut suivre la réception des fonds.");
        problems.contradictionIf(
                transfer.referenceState().isPresent() && transfer.reference().isEmpty(),
                "/transfer/referenceState",
                "sans référence citée, aucun État ne l'a donnée.");
        request.subject()
                .filter(quoted -> transfer.valueDate().isBefore(quoted.period().firstDay()))
                .ifPresent(quoted -> problems.contradiction(
                        "/transfer/valueDate", "les fonds sont reçus avant la période de la déclaration citée."));
        problems.contradictionIf(
                transfer.quotesForeign() && request.subject().isPresent(),
                "/transfer/referenceState",
                "cette référence est celle d'une déclaration faite en France.");
        for (int i = 0; i < request.shares().size(); i++) {
            StateShare share = request.shares().get(i);
            problems.contradictionIf(
                    share.paid().compareTo(share.due()) > 0,
                    "/shares/" + i + "/paid",
                    "cet État a déjà reçu plus que ce qui lui est dû : signalez un trop-perçu (claim).");
            problems.contradictionIf(
                    share.corrected().isPresent() || share.laterDue().isPresent(),
                    "/shares/" + i,
                    "une TVA moindre que celle déclarée se signale par un trop-perçu (claim), non par un virement.");
        }
    }
}
