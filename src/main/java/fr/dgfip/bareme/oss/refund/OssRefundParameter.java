package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of payments and refunds of the one-stop shops read from the sheet {@code Paramètres}. */
public enum OssRefundParameter implements ParameterKey {
    DUE_DAY("Jour d'échéance dans le mois suivant", TermType.whole("jour")),
    WEEKEND_SHIFT("Échéance reportée au jour ouvré", new TermType.YesNo()),
    REMINDER_DAYS("Délai du rappel de paiement", TermType.whole("jours")),
    TRANSFER_DAYS("Délai de transmission aux États", TermType.whole("jours")),
    THRESHOLD("Seuil de restitution", TermType.amount()),
    SMALL_AMOUNTS("Seuil de restitution applicable aux guichets", new TermType.YesNo()),
    AUTOMATIC_CEILING("Plafond du remboursement automatique", TermType.amount()),
    CLAIM_YEARS("Délai de réclamation", TermType.whole("années")),
    CORRECTION_YEARS("Délai de correction", TermType.whole("années")),
    LATER_RETURN("Correction dans une déclaration ultérieure", new TermType.YesNo()),
    RETENTION("Part conservée par l'État d'identification", TermType.rate()),
    NETTING("Correction négative compensée", new TermType.YesNo()),
    RECEIPT_DATE("Paiement daté de sa réception", new TermType.YesNo()),
    MONTHLY_RATE("Taux mensuel d'intérêt", TermType.rate()),
    REMINDED_LAST("Parts déjà rappelées servies en dernier", new TermType.YesNo()),
    PAYMENT_MONTH("Mois du paiement compté", new TermType.YesNo()),
    INTEREST_DECIMALS("Décimales des intérêts moratoires", TermType.whole("décimales"));

    private final String label;
    private final TermType type;

    OssRefundParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public TermType type() {
        return type;
    }
}
