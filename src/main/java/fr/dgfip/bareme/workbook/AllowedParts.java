package fr.dgfip.bareme.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parts a plain workbook is made of, and how to get rid of others.
 *
 * @param empty start of the names of those that are allowed as long as nothing is in them
 * @param xml which of the allowed parts are XML
 */
record AllowedParts(
        Set<String> names, List<Folder> folders, Optional<String> empty, List<Advice> advices, Predicate<String> xml) {
    private static final AllowedParts XLSX = new AllowedParts(
            Set.of(
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
                    "xl/metadata.xml"),
            List.of(
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
                    new Folder("xl/tables/", ".xml")),
            Optional.empty(),
            List.of(
                    new Advice(
                            "vbaProject",
                            "il contient des macros : enregistrez-le au format « Classeur Excel (.xlsx) », sans macro"),
                    new Advice(
                            "externalLinks",
                            "il est lié à un autre classeur : rompez les liaisons (Données > Modifier les liens)"),
                    new Advice(
                            "connections",
                            "il contient une connexion à des données : supprimez-la (Données > Requêtes et connexions)"),
                    new Advice("embeddings", "il contient un document incorporé : supprimez cet objet de la feuille"),
                    new Advice("activeX", "il contient un contrôle ActiveX : supprimez ce contrôle de la feuille"),
                    new Advice(
                            "customXml",
                            "il contient des données XML : Fichier > Informations > Inspecter le document, puis"
                                    + " supprimez-les"),
                    new Advice("media", "il contient une image : supprimez-la de la feuille"),
                    new Advice("charts", "il contient un graphique : supprimez-le de la feuille"),
                    new Advice(
                            "pivot", "il contient un tableau croisé dynamique : collez-en les valeurs et supprimez-le"),
                    new Advice("drawings", "il contient un dessin ou une image : supprimez cet objet de la feuille")),
            name -> !name.endsWith(".bin"));

    private static final AllowedParts ODS = new AllowedParts(
            Set.of(
                    "mimetype",
                    "content.xml",
                    "styles.xml",
                    "meta.xml",
                    "settings.xml",
                    "manifest.rdf",
                    "META-INF/",
                    "META-INF/manifest.xml",
                    "Thumbnails/",
                    "Thumbnails/thumbnail.png"),
            List.of(),
            Optional.of("Configurations2/"),
            List.of(
                    new Advice("Basic", "il contient des macros : supprimez-les (Outils > Macros > Gérer les macros)"),
                    new Advice(
                            "Scripts", "il contient des macros : supprimez-les (Outils > Macros > Gérer les macros)"),
                    new Advice(
                            "Dialogs", "il contient des macros : supprimez-les (Outils > Macros > Gérer les macros)"),
                    new Advice(
                            "Object",
                            "il contient un graphique ou un document incorporé : supprimez cet objet de la feuille"),
                    new Advice("Pictures", "il contient une image : supprimez-la de la feuille"),
                    new Advice("media", "il contient une image : supprimez-la de la feuille"),
                    new Advice(
                            "signatures",
                            "il porte une signature numérique : supprimez-la (Fichier > Signatures numériques)"),
                    new Advice("encrypted", "retirez le mot de passe et enregistrez-le de nouveau")),
            name -> name.endsWith(".xml") && !name.startsWith("Configurations2/") || name.endsWith(".rdf"));

    /** The names between a start and an end. */
    record Folder(String start, String end) {
        boolean holds(String name) {
            return name.startsWith(start)
                    && name.endsWith(end)
                    && name.length() >= start.length() + end.length()
                    && name.indexOf('/', start.length()) < 0;
        }
    }

    /** What to do about a part whose name has this in it. */
    record Advice(String in, String text) {}

    static AllowedParts of(WorkbookFormat format) {
        return switch (format) {
            case XLSX -> XLSX;
            case ODS -> ODS;
        };
    }

    boolean isXml(String name) {
        return xml.test(name);
    }

    /** The refusal of a part that is not allowed. */
    Optional<CellProblem> refusal(String name, boolean nothingInIt) {
        boolean allowed = names.contains(name)
                || folders.stream().anyMatch(folder -> folder.holds(name))
                || nothingInIt && empty.filter(name::startsWith).isPresent();
        if (allowed) {
            return Optional.empty();
        }
        String advice = advices.stream()
                .filter(one -> name.contains(one.in()))
                .findFirst()
                .map(Advice::text)
                .orElse("copiez les feuilles dans un classeur neuf");
        return Optional.of(CellProblem.ofFile(
                ProblemCode.REFUSED_PART, name, "n'a pas sa place dans un classeur de barème", advice));
    }
}
