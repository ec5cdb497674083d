package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.GateFact;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A gate the file raises, as the answer shows it. */
public record GateItem(
        @Term("Porte") String code,
        @Term("Motif de la porte") String label,
        @Term("Créances concernées") int claims,

        @Term(value = "S'ouvre le", description = "Pour la première créance ; absent : rien ne le dit")
        Optional<LocalDate> opensOn,

        @Term("Base légale de la porte") String legalBasis,
        @Term("Cellule de la porte") String cell) {
    static GateItem of(GateFact gate, LocalDate today) {
        return new GateItem(
                gate.code(),
                gate.first().label(),
                gate.claims(),
                gate.opensIn().map(today::plusDays),
                gate.first().row().legalBasis(),
                gate.first().row().cell().address());
    }
}
