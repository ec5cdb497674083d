package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Kind of vehicle ({@code genre}). */
public enum VehicleKind implements NamedCode {
    VP("Voiture particulière", Medium.LAND),
    CTTE("Camionnette", Medium.LAND),
    MOTO("Motocyclette", Medium.LAND),
    CYCLO("Cyclomoteur", Medium.LAND),
    QUAD("Quad", Medium.LAND),
    CAM("Camion", Medium.LAND),
    TCP("Transport en commun", Medium.LAND),
    CAMPINGCAR("Autocaravane", Medium.LAND),
    REMORQUE("Remorque ou semi-remorque", Medium.LAND),
    AGRICOLE("Véhicule agricole ou forestier", Medium.LAND),
    BATEAU("Bateau", Medium.BOAT),
    AERONEF("Aéronef", Medium.AIRCRAFT);

    private final String label;
    private final Medium medium;

    VehicleKind(String label, Medium medium) {
        this.label = label;
        this.medium = medium;
    }

    @Override
    public String label() {
        return label;
    }

    public Medium medium() {
        return medium;
    }
}
