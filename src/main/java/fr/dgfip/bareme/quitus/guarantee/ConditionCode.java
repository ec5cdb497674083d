package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Code;
import java.util.EnumSet;
import java.util.Set;

/** A condition of a caution or of a dispense, named as the domain reference names it. */
public enum ConditionCode implements Code {
    Q1("Q1", "Personne admise"),
    Q2("Q2", "Acquisitions taxables"),
    A1("A1", "Déclarations et paiements de TVA à jour"),
    A2("A2", "Redressements de TVA"),
    A3("A3", "Capacité financière et moralité fiscale"),
    A4("A4", "Ancienneté des déclarations"),
    B1("B1", "Dispense de caution obtenue"),
    B2("B2", "Gêne marquée au regard de l'activité"),
    B2_NUM("B2-num", "Nombre de véhicules importés vendus"),
    B3("B3", "Acquisitions destinées à la revente"),
    C1("C1", "Caution solvable"),
    C2("C2", "Engagement solidaire"),
    C3("C3", "Montant de l'engagement"),
    C4("C4", "Historique de l'exposition");

    private final String code;
    private final String label;

    ConditionCode(String code, String label) {
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

    /** The conditions nothing is granted without, whatever rows an office keeps. */
    static Set<ConditionCode> required(Measure measure, Stage stage) {
        if (measure == Measure.CAUTION) {
            return EnumSet.of(Q1, Q2, C1, C2, C3);
        }
        if (measure == Measure.DISPENSE_VISA) {
            return EnumSet.of(Q1, B1, B2, B3);
        }
        return stage == Stage.PREMIERE_DEMANDE ? EnumSet.of(Q1, Q2, A1, A2, A3, A4) : EnumSet.of(Q1, Q2, A1, A2, A3);
    }
}
