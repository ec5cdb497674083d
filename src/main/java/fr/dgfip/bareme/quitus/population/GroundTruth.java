package fr.dgfip.bareme.quitus.population;

/** What a file of the population really is. */
public enum GroundTruth {
    CLEAN("Honest and complete"),
    INCOMPLETE("Honest, incomplete"),
    OUT_OF_SCOPE("Out of scope"),
    F1("Margin abuse"),
    F2("Triangulation"),
    F3("Missing trader"),
    F4("New sold as used"),
    F5("\"False used\" car"),
    F6("Back- or forward-dated papers"),
    F7("False transparent agent"),
    F8("Vanishes after the certificate"),
    F9("Odometer manipulation"),
    F10("Undervaluation, disguised origin"),
    F11("False documents"),
    F12("Foreign document says exempt");

    private final String label;

    GroundTruth(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isFraud() {
        return compareTo(F1) >= 0;
    }
}
