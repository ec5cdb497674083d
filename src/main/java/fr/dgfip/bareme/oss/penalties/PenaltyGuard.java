package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that took away what the tables alone would have decided. No office may override it. */
public enum PenaltyGuard implements NamedCode {
    GP_MISE_EN_DEMEURE(
            "Une majoration de 40 % ou plus pour retard de déclaration exige une mise en demeure par lettre recommandée, reçue,"
                    + " et un délai expiré : elle n'est pas appliquée.",
            "CGI, art. 1728, 1, b"),
    GP_RAPPEL(
            "Un rappel électronique ou un envoi de l'État d'identification n'est jamais une mise en demeure.",
            "CGI, art. 1728, 1, b ; règlement (UE) 282/2011, art. 60 bis"),
    GP_ACTIVITE_OCCULTE(
            "Une majoration de 80 % pour activité occulte exige une preuve : elle n'est pas appliquée.",
            "CGI, art. 1728, 1, c"),
    GP_VISA(
            "Une majoration pour insuffisance n'est appliquée qu'avec le visa d'un agent de catégorie A.",
            "LPF, art. L. 80 E"),
    GP_BONNE_FOI(
            "Une majoration pour insuffisance exige une déclaration, et que le manquement délibéré ou la fraude soit retenu.",
            "CGI, art. 1729"),
    GP_UNE_MAJORATION(
            "La même somme ne supporte jamais à la fois la majoration pour retard de déclaration et celle pour insuffisance.",
            "CGI, art. 1729 A"),
    GP_UNE_REDUCTION(
            "Les deux réductions de l'intérêt de retard ne se cumulent jamais : un agent choisit.",
            "CGI, art. 1727, V ; LPF, art. L. 62"),
    GP_TAUX("Un taux absent, négatif ou supérieur à 100 % n'est pas appliqué.", "CGI, art. 1724"),
    GP_TABLE_SANS_REPONSE(
            "Une table n'a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1");

    private final String label;
    private final String legalBasis;

    PenaltyGuard(String label, String legalBasis) {
        this.label = label;
        this.legalBasis = legalBasis;
    }

    @Override
    public String label() {
        return label;
    }

    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }
}
