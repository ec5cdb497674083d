package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A request for time to pay. */
public record PlanRequest(
        @Term("Délais demandés le") LocalDate requestedOn,
        @Term("Difficulté passagère") Optional<Boolean> temporaryDifficulty,
        @Term("Obligations courantes respectées") Optional<Boolean> currentDutiesKept,
        @Term("Part salariale et déclarations à jour") Optional<Boolean> employeeShareKept,
        @Term("Autres créanciers publics") Optional<Boolean> otherPublicCreditors) {}
