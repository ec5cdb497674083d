package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.ruleset.Notice;

/** The mention a decision taken with an algorithm must bear (CRPA art. L. 311-3-1 and R. 311-3-1-1). */
final class CitizenNotice {
    static final String NO_DECISION = "Essai : ceci n'est pas une décision et n'a pas été enregistré.";

    private CitizenNotice() {}

    static String of(Notice notice, Automation automation) {
        String part = automation == Automation.FULL
                ? "Cette décision a été prise par un traitement algorithmique."
                : "Cette décision est prise par un agent à l'aide d'un traitement algorithmique.";
        return part + " Finalité : " + notice.purpose() + " Vous pouvez demander à " + notice.administration() + " ("
                + notice.contact()
                + ") les règles qui définissent ce traitement et les principales caractéristiques de sa"
                + " mise en œuvre (CRPA, art. L. 311-3-1).";
    }
}
