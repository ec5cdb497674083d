package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.prescription.Limitation;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The prescription of one claim.
 *
 * @param limitation empty without a title: nothing runs yet
 * @param prescribed whether it is over on the day of the examination
 * @param unconfirmed whether an act whose effect is not confirmed would move the date
 */
public record ClaimPrescription(
        String claim,
        Euros amount,
        int years,
        Optional<Limitation> limitation,
        boolean prescribed,
        boolean unconfirmed) {
    static ClaimPrescription of(ClaimState state) {
        return new ClaimPrescription(
                state.claim().id(),
                state.claim().total(),
                state.years(),
                state.limitation(),
                state.isPrescribed(),
                state.isUnconfirmed());
    }

    /** The last day on which the claim may be recovered. */
    public LocalDate deadline() {
        return limitation.orElseThrow().deadline();
    }

    /** How the date is found, in French. */
    public String how() {
        return limitation.map(this::how).orElse("Sans titre, aucun délai de recouvrement ne court encore.");
    }

    private String how(Limitation found) {
        String start = "Depuis le " + FrenchText.day(found.base()) + " (" + found.label() + ")";
        if (found.held()) {
            return start
                    + " : interrompue par la déclaration de créance jusqu'à la clôture de la procédure collective.";
        }
        long suspended = ChronoUnit.DAYS.between(found.base().plusYears(years), found.deadline());
        return start + " : " + years + " ans"
                + (suspended > 0
                        ? ", reportés de " + suspended + " jour" + (suspended > 1 ? "s" : "") + " de suspension"
                        : "")
                + ", soit jusqu'au " + FrenchText.day(found.deadline()) + " inclus (LPF, art. L. 274"
                + (suspended > 0 ? " et L. 277" : "") + ").";
    }
}
