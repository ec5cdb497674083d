package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is answered to a request for registration, on what checks it rests, and what follows. */
public record RegistrationOutcome(
        @Term("Décision") Ruling decision,

        @Term(value = "Sans agent", description = "Oui : la réponse prend effet d’elle-même ; non : un agent décide")
        boolean automatic,

        @Term("Motif principal de refus") Optional<Ground> mainGround,
        @Term("Motifs de refus") List<Ground> grounds,
        @Term("Contrôles satisfaits") List<CheckCode> satisfied,
        @Term("Contrôles non satisfaits") List<CheckCode> unmet,
        @Term("Contrôles à apprécier") List<CheckCode> toJudge,
        @Term("Contrôles non renseignés") List<CheckCode> unknown,
        @Term("Contrôles sans objet") List<CheckCode> notApplicable,
        @Term("Contrôles") List<CheckItem> checks,
        @Term("Codes des renseignements à fournir") List<String> missingCodes,
        @Term("Renseignements à fournir") List<MissingItem> missing,
        @Term("Opérations") List<OperationItem> operations,
        @Term("Numéro") Optional<NumberItem> number,
        @Term("Début") Optional<StartItem> start,

        @Term(
                value = "Engagement jusqu'au",
                description = "La France, choisie parmi plusieurs États, reste l’État d’identification jusqu’à ce jour")
        Optional<LocalDate> bindingUntil,

        @Term("Première déclaration") Optional<FirstReturn> firstReturn,
        @Term("Quarantaine jusqu'au") Optional<LocalDate> quarantineUntil,
        @Term("Engagé ailleurs jusqu'au") Optional<LocalDate> boundUntil,
        @Term("Début possible au plus tôt le") Optional<LocalDate> earliestStart,
        @Term("Codes des suites") List<String> sequelCodes,
        @Term("Suites") List<SequelItem> sequels) {
    public RegistrationOutcome {
        grounds = List.copyOf(grounds);
        satisfied = List.copyOf(satisfied);
        unmet = List.copyOf(unmet);
        toJudge = List.copyOf(toJudge);
        unknown = List.copyOf(unknown);
        notApplicable = List.copyOf(notApplicable);
        checks = List.copyOf(checks);
        missingCodes = List.copyOf(missingCodes);
        missing = List.copyOf(missing);
        operations = List.copyOf(operations);
        sequelCodes = List.copyOf(sequelCodes);
        sequels = List.copyOf(sequels);
    }
}
