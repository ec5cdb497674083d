package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.quitus.Phase;
import fr.dgfip.bareme.quitus.Status;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The proposal made to the agent, on what conditions it rests, and what silence would do. */
public record GuaranteeOutcome(
        @Term("Statut") Status status,
        @Term("Circuit") Circuit circuit,
        @Term("Phase") Optional<Phase> phase,
        @Term("Proposition") GuaranteeProposal proposal,
        @Term("Motif de refus") Optional<RefusalGround> refusalGround,
        @Term("Conditions satisfaites") List<ConditionCode> met,
        @Term("Conditions non satisfaites") List<ConditionCode> unmet,
        @Term("Conditions à apprécier") List<ConditionCode> toJudge,
        @Term("Conditions non renseignées") List<ConditionCode> unknown,
        @Term("Conditions") List<ConditionItem> conditions,
        @Term("Montant de la caution") Optional<CautionAmount> amount,
        @Term("Période") Optional<ValidityPeriod> period,

        @Term(value = "Fin de la mesure", description = "Premier jour sans la mesure")
        Optional<LocalDate> endsOn,

        @Term("Nouvelle demande possible le") Optional<LocalDate> askAgainFrom,
        @Term("Silence du service") Silence silence,
        @Term("Codes des conséquences") List<String> consequenceCodes,
        @Term("Conséquences") List<ConsequenceItem> consequences) {
    public GuaranteeOutcome {
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
        toJudge = List.copyOf(toJudge);
        unknown = List.copyOf(unknown);
        conditions = List.copyOf(conditions);
        consequenceCodes = List.copyOf(consequenceCodes);
        consequences = List.copyOf(consequences);
    }
}
