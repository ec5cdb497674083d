package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** The journey to France. */
public record Route(
        @Term("Territoire d'origine") OriginTerritory origin,
        @Term("Lieu d'arrivée") ArrivalPlace arrival,
        @Term("Transport assuré par") TransportedBy transportedBy,
        @Term("Date d'arrivée") Optional<LocalDate> arrivalDate) {}
