package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.quitus.Seller;
import fr.dgfip.bareme.quitus.SellerType;
import fr.dgfip.bareme.quitus.ViesStatus;
import java.time.LocalDate;
import java.util.Optional;

/** A seller being made up. */
final class SellerDraft {
    SellerType type;
    String country;
    Optional<VatNumber> vatNumber = Optional.empty();
    Optional<LocalDate> vatSince = Optional.empty();
    Optional<ViesStatus> vies = Optional.empty();
    Optional<Boolean> viesNameMatches = Optional.empty();
    Optional<Integer> anomalousFiles = Optional.empty();
    boolean watchListed;

    SellerDraft(SellerType type, String country) {
        this.type = type;
        this.country = country;
    }

    boolean isBusiness() {
        return type != SellerType.PARTICULIER;
    }

    Seller build() {
        return new Seller(
                type, Country.of(country), vatNumber, vatSince, vies, viesNameMatches, anomalousFiles, watchListed);
    }
}
