package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** A dispense from filing nil returns (CIBS art. D161-33 and D161-34). */
public record Dispense(
        @Term("Nature de la dispense") DispenseKind kind,
        @Term("Dispense accordée le") LocalDate grantedOn) {}
