package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** An article under which something may be charged, or is asked about. */
public enum PenaltyArticle implements NamedCode {
    INTEREST_1727("Intérêt de retard (CGI, art. 1727)"),
    LATE_RETURN_1728("Majoration pour défaut ou retard de déclaration (CGI, art. 1728)"),
    INSUFFICIENCY_1729("Majoration pour insuffisance (CGI, art. 1729)"),
    LATE_PAYMENT_1731("Majoration pour retard de paiement (CGI, art. 1731)"),
    FINE_1729B("Amende (CGI, art. 1729 B)"),
    FINE_1788A("Amende (CGI, art. 1788 A)");

    private final String label;

    PenaltyArticle(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
