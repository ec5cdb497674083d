package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Types of terms and keys of their values, for the properties of cells. */
final class RandomKeys {
    private RandomKeys() {}

    /** One term of each type, as the fixture has them. */
    static Arbitrary<TermType> types() {
        return Arbitraries.of(
                        "Kilométrage",
                        "Prix payé",
                        "Part de marge",
                        "Date de vente",
                        "Véhicule neuf",
                        "Pays de départ",
                        "Vendeur",
                        "Nom du vendeur")
                .map(Fixture::type);
    }

    /** Keys of values that a cell of the type may hold. */
    static Arbitrary<Object> of(TermType type) {
        if (type instanceof TermType.Date) {
            return Arbitraries.longs()
                    .between(
                            LocalDate.of(1000, 1, 1).toEpochDay(),
                            LocalDate.of(9999, 12, 31).toEpochDay())
                    .map(Object.class::cast);
        }
        if (type instanceof TermType.Decimal) {
            Arbitrary<Long> small = Arbitraries.longs().between(-2000, 2000);
            return Arbitraries.oneOf(small, Arbitraries.longs().between(-999_999_999, 999_999_999))
                    .map(Object.class::cast);
        }
        if (type instanceof TermType.CodeList codes) {
            return Arbitraries.of(codes.codes()).map(codes::key);
        }
        return type instanceof TermType.YesNo
                ? Arbitraries.of(0L, 1L).map(Object.class::cast)
                : Arbitraries.of(' ', ';', '"', '=', '≠', 'a', 'é', '<', '-', 's', 'u', 'f')
                        .list()
                        .ofMaxSize(8)
                        .map(RandomKeys::joined);
    }

    private static Object joined(List<Character> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(text::append);
        return text.toString();
    }
}
