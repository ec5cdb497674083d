package fr.dgfip.bareme.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts a plain workbook is made of, and how to get rid of others. */
final class AllowedParts {
    private static final Set<String> NAMES = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "docProps/app.xml",
            "docProps/custom.xml",
            "docMetadata/LabelInfo.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/calcChain.xml",
            "xl/metadata.xml");
    private static final List<Folder> FOLDERS = List.of(
            new Folder("xl/worksheets/", ".xml"),
            new Folder("xl/worksheets/_rels/", ".xml.rels"),
            new Folder("xl/theme/", ".xml"),
            new Folder("xl/comments", ".xml"),
            new Folder("xl/comments/", ".xml"),
            new Folder("xl/threadedComments/", ".xml"),
            new Folder("xl/persons/", ".xml"),
            new Folder("xl/drawings/vmlDrawing", ".vml"),
            new Folder("xl/drawings/drawing", ".xml"),
            new Folder("xl/printerSettings/", ".bin"),
            new Folder("xl/tables/", ".xml"));
    private static final Map<String, String> ADVICE = Map.of(
            "vbaProject", "il contient des macros : enregistrez-le au format « Classeur Excel (.xlsx) », sans macro",
            "externalLinks", "il est lié à un autre classeur : rompez les liaisons (Données > Modifier les liens)",
            "connections", "il contient une connexion à des données : supprimez-la (Données > Requêtes et connexions)",
            "embeddings", "il contient un document incorporé : supprimez cet objet de la feuille",
            "activeX", "il contient un contrôle ActiveX : supprimez ce contrôle de la feuille",
            "customXml",
                    "il contient des données XML : Fichier > Informations > Inspecter le document, puis supprimez-les",
            "media", "il contient une image : supprimez-la de la feuille",
            "drawings", "il contient un dessin ou une image : supprimez cet objet de la feuille",
            "charts", "il contient un graphique : supprimez-le de la feuille",
            "pivot", "il contient un tableau croisé dynamique : collez-en les valeurs et supprimez-le");
    private static final List<String> ADVICE_ORDER = List.of(
            "vbaProject",
            "externalLinks",
            "connections",
            "embeddings",
            "activeX",
            "customXml",
            "media",
            "charts",
            "pivot",
            "drawings");

    private AllowedParts() {}

    private record Folder(String start, String end) {
        boolean holds(String name) {
            return name.startsWith(start)
                    && name.endsWith(end)
                    && name.length() >= start.length() + end.length()
                    && name.indexOf('/', start.length()) < 0;
        }
    }

    /** The refusal of a part that is not allowed. */
    static Optional<CellProblem> refusal(String name) {
        if (NAMES.contains(name) || FOLDERS.stream().anyMatch(folder -> folder.holds(name))) {
            return Optional.empty();
        }
        String advice = ADVICE_ORDER.stream()
                .filter(name::contains)
                .findFirst()
                .map(ADVICE::get)
                .orElse("copiez les feuilles dans un classeur neuf");
        return Optional.of(CellProblem.ofFile(
                ProblemCode.REFUSED_PART, name, "n'a pas sa place dans un classeur de barème", advice));
    }
}
