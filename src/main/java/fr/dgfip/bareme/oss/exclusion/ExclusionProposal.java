package fr.dgfip.bareme.oss.exclusion;

import java.time.LocalDate;
import java.util.Optional;

/** What the tables propose before the guard rules look at it. */
public record ExclusionProposal(
        ExclusionResult result,
        Examined examined,
        Subject subject,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> numberValidUntil,
        Optional<Quarantine> quarantine) {
    /** Until then a voluntary exit barred from coming back for a while (implementing regulation 282/2011, art. 57g). */
    private static final LocalDate EXIT_WITHOUT_QUARANTINE = LocalDate.of(2021, 7, 1);

    public static ExclusionProposal withoutDates(ExclusionResult result, SituationFacts facts, Examined examined) {
        return new ExclusionProposal(
                result, examined, facts.subject(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static ExclusionProposal dated(
            ExclusionResult result,
            SituationFacts facts,
            Examined examined,
            EffectResult effect,
            QuarantineResult quarantine) {
        return new ExclusionProposal(
                result,
                examined,
                facts.subject(),
                effect.effectiveOn(),
                effect.numberValidUntil(),
                quarantine.quarantine());
    }

    public boolean isExcluding() {
        return result.isExcluding();
    }

    private boolean isOn(Ground ground) {
        return result.ground().filter(ground::equals).isPresent();
    }

    /** Whether it ends the use of the scheme without saying on what ground. */
    public boolean isGroundless() {
        return result.isGroundless();
    }

    /** Whether it rests on a persistent failure that the reminders do not prove. */
    public boolean isUnproven() {
        return isExcluding() && isOn(Ground.DEFAILLANCE_PERSISTANTE) && !examined.failureProven();
    }

    /** Whether it bars from the schemes a person whom no failure of its own bars. */
    public boolean isQuarantiningWithoutFailure() {
        boolean exit = isOn(Ground.SORTIE_VOLONTAIRE)
                && effectiveOn.filter(EXIT_WITHOUT_QUARANTINE::isAfter).isPresent();
        return quarantine.isPresent() && !isOn(Ground.DEFAILLANCE_PERSISTANTE) && !exit;
    }

    /** Whether it bars a seller for what its intermediary, or nobody knows who, failed to do. */
    public boolean isQuarantiningForAnother() {
        return quarantine.isPresent()
                && isOn(Ground.DEFAILLANCE_PERSISTANTE)
                && subject == Subject.ASSUJETTI
                && examined.atFault() != Responsible.ASSUJETTI;
    }

    /** Whether it would take effect before it is sent, which only a move does. */
    public boolean isBackdated() {
        return !isOn(Ground.CHANGEMENT_DE_LIEU)
                && effectiveOn.filter(examined.sentOn()::isAfter).isPresent();
    }

    public boolean isUndated() {
        return isExcluding() && effectiveOn.isEmpty();
    }

    private boolean isAutomatic() {
        return result.answer().isAutomatic();
    }

    /** Whether a proven persistent failure would be left as it is. */
    public boolean isIgnoringFailure() {
        return isAutomatic() && examined.failureProven();
    }

    public boolean isIgnoringReminder() {
        return result.answer() == ExclusionAnswer.RIEN_A_FAIRE && examined.isReminding();
    }

    /** Whether it closes a file of which periods are unknown. */
    public boolean isIgnoringGap() {
        return isAutomatic() && examined.incomplete();
    }
}
