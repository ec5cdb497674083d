package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.kernel.Vin;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request with every kind of component a request may have. */
public record TrialRequest(
        @Term(value = "Référence", description = "Deux lettres et quatre chiffres.") @Pattern(regexp = "[A-Z]{2}\\d{4}")
        String reference,

        @Term("Nature") Nature nature,
        @Term("Pays d'origine") Country origin,
        @Term("Vendeur professionnel") boolean professional,
        @Term("Date de livraison") LocalDate deliveryDate,
        @Term("Prix") @PositiveOrZero Euros price,

        @Term(value = "Taux", unit = "%", scale = 2) @Max(100)
        Optional<BigDecimal> rate,

        @Term("SIREN du vendeur") Optional<Siren> siren,
        @Term("Remarque") Optional<@Size(min = 3, max = 20) String> remark,
        @Term(value = "Durée", unit = "jours") Optional<@Positive Long> days,
        @Term("Véhicule") Vehicle vehicle,
        @Term("Pièces") @Size(max = 3) List<Document> documents,
        @Term("Autres natures") List<Nature> otherNatures) {

    /** A nested record. */
    public record Vehicle(
            @Term("Numéro d'identification (VIN)") Vin vin,

            @Term(value = "Kilométrage", unit = "km") @Min(0) @Max(2_000_000)
            int odometerKm,

            @Term("Première mise en circulation") Optional<LocalDate> firstUse) {
        public Vehicle {
            if (odometerKm == 13) {
                throw new IllegalArgumentException("treize kilomètres ne se peuvent");
            }
        }
    }

    /** A record in a list. */
    public record Document(
            @Term("Type de pièce") Nature kind,
            @Term("Titre") @NotBlank String title) {}

    /** A closed list. */
    public enum Nature implements Code {
        NEW("NEUF", "Véhicule neuf"),
        USED("OCCASION", "Véhicule d'occasion"),
        DEMO("DEMO", "Véhicule de démonstration");

        private final String code;
        private final String label;

        Nature(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
