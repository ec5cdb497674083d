package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What decides the steps that follow. Legal date: that of the decision. */
public record StepFacts(
        @Term("Suite") ExclusionAnswer answer,
        @Term("Motif d'exclusion") Optional<Ground> ground,
        @Term("Personne") Subject subject,
        @Term("Régime") Scheme scheme,
        @Term("Avec quarantaine") boolean quarantined,

        @Term(value = "Avec relance", description = "D’une déclaration ou d’un paiement")
        boolean reminding,

        Optional<LocalDate> sentOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> numberValidUntil,
        Optional<Quarantine> quarantine)
        implements TableInput {
    public static StepFacts of(ExclusionProposal proposal, SituationFacts facts) {
        return new StepFacts(
                proposal.result().answer(),
                proposal.result().ground(),
                facts.subject(),
                facts.scheme(),
                proposal.quarantine().isPresent(),
                proposal.examined().reminders().stream()
                        .anyMatch(reminder -> reminder.kind() != ReminderKind.REGISTRES),
                Optional.of(proposal.examined().sentOn()),
                proposal.effectiveOn(),
                proposal.numberValidUntil(),
                proposal.quarantine());
    }

    Optional<LocalDate> day(StepDate date) {
        return switch (date) {
            case ENVOI -> sentOn;
            case EFFET -> effectiveOn;
            case FIN_DU_NUMERO -> numberValidUntil;
            case DEBUT_DE_QUARANTAINE -> quarantine.map(Quarantine::from);
            case FIN_DE_QUARANTAINE -> quarantine.map(Quarantine::to);
        };
    }
}
