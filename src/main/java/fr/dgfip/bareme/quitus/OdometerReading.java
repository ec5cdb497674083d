package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** An earlier reading of the odometer. */
public record OdometerReading(
        @Term("Date du relevé") LocalDate date,

        @Term(value = "Kilométrage relevé (km)", unit = "km") @Min(0) @Max(2_000_000)
        int km) {}
