package fr.dgfip.bareme.recovery.action.fact;

import java.util.EnumSet;
import java.util.Set;

/** What the law itself holds against some natures of actions on a claim, whatever the gates of the workbook say. */
public enum LegalBar {
    /** Recovery is lost (LPF art. L. 274). */
    PRESCRIPTION(EnumSet.complementOf(EnumSet.of(Nature.SUIVI))),
    /** Payment is stayed (LPF art. L. 277). */
    SURSIS(EnumSet.of(Nature.PREALABLE, Nature.COMPENSATION, Nature.POURSUITE, Nature.REPRISE_INDIVIDUELLE)),
    /** Individual enforcement of prior claims is stopped (C. com. art. L. 622-21 and L. 622-30). */
    PROCEDURE(EnumSet.of(Nature.PREALABLE, Nature.POURSUITE, Nature.SURETE, Nature.CONSERVATOIRE, Nature.OPPOSITION)),
    /** Nothing is enforced without a title (LPF art. L. 252 A and L. 269). */
    SANS_TITRE(EnumSet.of(
            Nature.PREALABLE, Nature.COMPENSATION, Nature.POURSUITE, Nature.SURETE, Nature.REPRISE_INDIVIDUELLE));

    private final Set<Nature> natures;

    LegalBar(Set<Nature> natures) {
        this.natures = natures;
    }

    public boolean holdsAgainst(Nature nature) {
        return natures.contains(nature);
    }
}
