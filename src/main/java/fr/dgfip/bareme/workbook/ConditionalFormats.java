package fr.dgfip.bareme.workbook;

import java.util.BitSet;
import java.util.Optional;

/** The conditional formats of a file: those that show a number otherwise than it is are refused where a sheet uses them. */
final class ConditionalFormats {
    private final BitSet withNumberFormat = new BitSet();
    private final BitSet used = new BitSet();
    private boolean inSheet;

    /** A format of the workbook, by its number, shows numbers in a way of its own. */
    void showsNumbers(int format) {
        withNumberFormat.set(format);
    }

    /** A sheet uses a format of the workbook. */
    void use(int format) {
        used.set(format);
    }

    /** A sheet has such a format of its own. */
    void useInSheet() {
        inSheet = true;
    }

    /** Once all parts are seen. */
    Optional<CellProblem> refusal() {
        if (!inSheet && !used.intersects(withNumberFormat)) {
            return Optional.empty();
        }
        return Optional.of(changesNumbers());
    }

    static CellProblem changesNumbers() {
        return CellProblem.ofFile(
                ProblemCode.NUMBER_FORMAT,
                "",
                "une mise en forme conditionnelle change l'affichage des nombres",
                "n'y gardez que des couleurs (Accueil > Mise en forme conditionnelle > Gérer les règles)");
    }
}
