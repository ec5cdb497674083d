package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of the quitus read from the sheet {@code Paramètres}. */
public enum QuitusParameter implements ParameterKey {
    MANUAL_THRESHOLD("Seuil du circuit manuel", TermType.whole("points")),
    NORMAL_RATE("Taux normal de TVA", TermType.rate()),
    RANDOM_CONTROL_RATE("Taux de contrôle aléatoire", TermType.rate()),
    NEW_LAND_MONTHS("Véhicule terrestre neuf : âge", TermType.whole("mois")),
    NEW_LAND_KM("Véhicule terrestre neuf : distance", TermType.whole("km")),
    NEW_BOAT_MONTHS("Bateau neuf : âge", TermType.whole("mois")),
    NEW_BOAT_HOURS("Bateau neuf : navigation", TermType.whole("h")),
    NEW_AIRCRAFT_MONTHS("Aéronef neuf : âge", TermType.whole("mois")),
    NEW_AIRCRAFT_HOURS("Aéronef neuf : vol", TermType.whole("h")),
    STANDARD_VIN_FROM("VIN à dix-sept caractères depuis le", new TermType.Date());

    private final String label;
    private final TermType type;

    QuitusParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public TermType type() {
        return type;
    }
}
