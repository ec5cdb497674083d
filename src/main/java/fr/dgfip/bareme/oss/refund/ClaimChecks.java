package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.kernel.Euros;

/** What contradicts itself in an overpayment that someone found. */
final class ClaimChecks {
    private final OssRefundRequest request;
    private final OverpaymentClaim claim;
    private final RequestProblems problems;

    ClaimChecks(OssRefundRequest request, OverpaymentClaim claim, RequestProblems problems) {
        this.request = request;
        this.claim = claim;
        this.problems = problems;
    }

    void check() {
        problems.contradictionIf(
                request.returns().size() != 1,
                "/returns",
                "un trop-perçu concerne une déclaration et une seule : donnez-la.");
        request.returns().stream()
                .filter(concerned -> concerned.filedOn().isEmpty())
                .findFirst()
                .ifPresent(concerned ->
                        problems.missing("/returns/0/filedOn", "un trop-perçu se mesure à une déclaration déposée."));
        checkDates();
        checkReceived();
        if (request.role() == FranceRole.EMC && request.shares().isEmpty()) {
            problems.missing("/shares", "donnez la part de la France dans la déclaration.");
        }
        checkShares();
        checkCorrection();
    }

    private void checkDates() {
        problems.contradictionIf(
                claim.paidOn().isAfter(request.examinationDate()),
                "/claim/paidOn",
                "le paiement ne peut suivre l'examen.");
        claim.claimedOn().ifPresent(day -> {
            problems.contradictionIf(
                    day.isAfter(request.examinationDate()),
                    "/claim/claimedOn",
                    "la réclamation ne peut suivre l'examen.");
            problems.contradictionIf(
                    day.isBefore(claim.paidOn()), "/claim/claimedOn", "la réclamation précède le paiement.");
        });
        request.returns().stream()
                .filter(concerned -> claim.paidOn().isBefore(concerned.period().firstDay()))
                .findFirst()
                .ifPresent(concerned ->
                        problems.contradiction("/claim/paidOn", "le paiement précède la période de la déclaration."));
    }

    private void checkReceived() {
        if (request.role() == FranceRole.EMI && claim.received().isEmpty()) {
            problems.missing(
                    "/claim/received", "l'État d'identification sait ce qu'il a reçu pour la déclaration : donnez-le.");
        }
        problems.contradictionIf(
                request.role() == FranceRole.EMC && claim.received().isPresent(),
                "/claim/received",
                "État de consommation, la France ne connaît que la part qu'elle a reçue : ne donnez pas le total.");
        Euros paid = Sums.of(request.shares(), StateShare::paid);
        problems.contradictionIf(
                claim.received().filter(all -> all.compareTo(paid) < 0).isPresent(),
                "/claim/received",
                "les parts payées font plus que le total reçu.");
        Euros received = claim.received().orElse(paid);
        problems.contradictionIf(
                claim.refundedBefore()
                        .filter(back -> back.compareTo(received) > 0)
                        .isPresent(),
                "/claim/refundedBefore",
                "il ne peut avoir été rendu plus que ce qui a été reçu.");
    }

    private void checkShares() {
        boolean lowering = false;
        for (int i = 0; i < request.shares().size(); i++) {
            StateShare share = request.shares().get(i);
            String at = "/shares/" + i;
            lowering |= share.reduction().isPositive();
            problems.contradictionIf(
                    share.corrected()
                            .filter(tax -> tax.compareTo(share.due()) > 0)
                            .isPresent(),
                    at + "/corrected",
                    "une TVA plus élevée que celle déclarée n'est pas un trop-perçu.");
            problems.contradictionIf(
                    share.corrected().isPresent() && !claim.origin().lowersTax(),
                    at + "/corrected",
                    "un versement trop élevé ne change pas la TVA due.");
            problems.contradictionIf(
                    share.laterDue().isPresent() && claim.origin() != OverpaymentOrigin.CORRECTION_NEGATIVE,
                    at + "/laterDue",
                    "seule une correction négative a une déclaration ultérieure.");
            if (claim.origin() == OverpaymentOrigin.CORRECTION_NEGATIVE
                    && share.reduction().isPositive()
                    && share.laterDue().isEmpty()) {
                problems.missing(
                        at + "/laterDue",
                        "dites ce que la déclaration ultérieure devait à cet État avant la correction.");
            }
        }
        if (claim.origin().lowersTax() && !lowering) {
            problems.missing(
                    "/shares",
                    "dites pour un État au moins la TVA réellement due (corrected), moindre que celle déclarée.");
        }
    }

    private void checkCorrection() {
        boolean needed = claim.origin() == OverpaymentOrigin.CORRECTION_NEGATIVE;
        if (needed && claim.correction().isEmpty()) {
            problems.missing("/claim/correction", "dites dans quelle déclaration la correction a été faite.");
        }
        problems.contradictionIf(
                !needed && claim.correction().isPresent(),
                "/claim/correction",
                "une TVA déjà corrigée est une correction négative : changez l'origine.");
        claim.correction().ifPresent(this::checkCorrection);
    }

    private void checkCorrection(Correction correction) {
        problems.contradictionIf(
                !correction.period().fits(request.scheme()),
                "/claim/correction/period",
                "cette période n'est pas de ce régime.");
        problems.contradictionIf(
                !correction.filedOn().isAfter(correction.period().lastDay()),
                "/claim/correction/filedOn",
                "une déclaration se dépose une fois la période finie.");
        problems.contradictionIf(
                correction.filedOn().isAfter(request.examinationDate()),
                "/claim/correction/filedOn",
                "la correction ne peut suivre l'examen.");
        problems.contradictionIf(
                request.returns().stream()
                        .flatMap(concerned -> concerned.filedOn().stream())
                        .anyMatch(correction.filedOn()::isBefore),
                "/claim/correction/filedOn",
                "la correction précède le dépôt de la déclaration qu'elle corrige.");
        request.returns().stream()
                .filter(concerned -> concerned.period().compareTo(correction.period()) >= 0)
                .findFirst()
                .ifPresent(concerned -> problems.contradiction(
                        "/claim/correction/period", "une correction se fait dans une déclaration ultérieure."));
    }
}
