package fr.dgfip.bareme.workbook;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Refuses what runs, what draws and what fetches its content elsewhere, wherever in the part it stands. */
final class OdsActiveScan implements PartScan {
    private static final Set<String> RUNS =
            Set.of("office:script", "office:event-listeners", "presentation:event-listener", "table:error-macro");
    private static final Set<String> FETCHES = Set.of(
            "table:table-source",
            "table:cell-range-source",
            "table:dde-link",
            "office:dde-source",
            "table:database-source-sql",
            "table:database-source-table",
            "table:database-source-query");
    /** Tables within or over the cells, and earlier contents. */
    private static final Set<String> SHOWS_OTHERWISE =
            Set.of("table:data-pilot-table", "table:scenario", "table:tracked-changes");

    private final boolean refusesDrawings;

    /** @param refusesDrawings not so where styles describe how lines would be drawn */
    OdsActiveScan(boolean refusesDrawings) {
        this.refusesDrawings = refusesDrawings;
    }

    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        String name = Ods.name(reader);
        if (RUNS.contains(name) || name.startsWith("script:")) {
            throw refused("le classeur contient des macros", "supprimez-les (Outils > Macros > Gérer les macros)");
        }
        if (refusesDrawings && (name.startsWith("draw:") || name.startsWith("form:"))) {
            throw DrawingScan.refusal();
        }
        if (FETCHES.contains(name)) {
            throw new RefusedFile(
                    ProblemCode.EXTERNAL_LINK,
                    Ods.attribute(reader, Ods.LINK, "href").orElse(""),
                    "une feuille prend son contenu hors du classeur",
                    "rompez les liaisons (Édition > Liens vers des fichiers externes) ou collez les valeurs");
        }
        if (SHOWS_OTHERWISE.contains(name)) {
            throw refused(
                    "le classeur contient un tableau croisé, un scénario ou un suivi des modifications",
                    "collez-en les valeurs et supprimez-le, ou acceptez les modifications");
        }
    }

    private static RefusedFile refused(String why, String advice) {
        return new RefusedFile(ProblemCode.REFUSED_PART, "", why, advice);
    }
}
