package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes files of the corpus again: {@code mvn -q test -Dtest=CorpusBuilder -Dcorpus.rebuild=<pattern>}, where the pattern
 * ({@code .*} for all) finds the names to make. Needs {@code soffice} with its French language on the path.
 */
@EnabledIfSystemProperty(named = "corpus.rebuild", matches = ".+")
class CorpusBuilder {
    private static final String ENDING = ".xlsx";

    @TempDir
    private Path temporary;

    @Test
    void makesTheFilesAgain() throws IOException, InterruptedException {
        List<Recipe> bad = Stream.of(
                        CellMistakes.RECIPES,
                        TableMistakes.RECIPES,
                        SheetMistakes.RECIPES,
                        ListMistakes.RECIPES,
                        FileMistakes.RECIPES)
                .flatMap(List::stream)
                .toList();
        make(bad, OfficeWorkbook.original(), Corpus.BAD, true);
        make(GoodSaves.RECIPES, OfficeWorkbook.original(), Corpus.GOOD, false);
        make(GoodSaves.EDITS, OfficeWorkbook.original(), Corpus.EDITED, false);
        make(QuitusSaves.RECIPES, Files.readAllBytes(QuitusSaves.SHIPPED), Corpus.QUITUS, false);
    }

    /** After the others: {@code -Dtest=CorpusBuilder#savesThemAsOdsAsWell}. */
    @Test
    void savesThemAsOdsAsWell() throws IOException, InterruptedException {
        for (Path folder : List.of(Corpus.BAD, Corpus.GOOD, Corpus.EDITED, Corpus.QUITUS, Corpus.SHIPPED)) {
            Pattern wanted = Pattern.compile(System.getProperty("corpus.rebuild"));
            List<String> names = Corpus.names(folder, ENDING).stream()
                    .filter(OdsTwins::has)
                    .filter(name -> wanted.matcher(name).find())
                    .toList();
            Path work = Files.createDirectories(temporary.resolve("ods").resolve(folder.getFileName()));
            Path saved = new LibreOffice(work).save(files(folder, names, "xlsx"), "saved", "ods");
            for (String name : names) {
                Files.write(folder.resolve(name + Corpus.ODS), Files.readAllBytes(saved.resolve(name + Corpus.ODS)));
            }
        }
    }

    private void make(List<Recipe> recipes, byte[] base, Path into, boolean described)
            throws IOException, InterruptedException {
        Files.createDirectories(into);
        Pattern wanted = Pattern.compile(System.getProperty("corpus.rebuild"));
        List<Recipe> made = recipes.stream()
                .filter(recipe -> wanted.matcher(recipe.name()).find())
                .toList();
        Path edited = temporary.resolve(into.getFileName());
        Files.createDirectories(edited);
        for (Recipe recipe : made) {
            Files.write(edited.resolve(recipe.name() + ENDING), recipe.change().apply(base));
            Path golden = into.resolve(recipe.name() + Corpus.GOLDEN_ENDING);
            if (described && !Files.exists(golden)) {
                Files.writeString(golden, recipe.did() + "\n");
            }
        }
        LibreOffice libreOffice = new LibreOffice(edited);
        for (Recipe.SavedBy program : Recipe.SavedBy.values()) {
            List<String> names = made.stream()
                    .filter(recipe -> recipe.savedBy() == program)
                    .map(Recipe::name)
                    .toList();
            Path from = edited;
            String ending = "xlsx";
            for (String format : program.formats()) {
                from = libreOffice.save(files(from, names, ending), program + "-" + format, format);
                ending = format;
            }
            for (String name : names) {
                Files.write(into.resolve(name + ENDING), Files.readAllBytes(from.resolve(name + "." + ending)));
            }
        }
    }

    private static List<Path> files(Path folder, List<String> names, String ending) {
        return names.stream().map(name -> folder.resolve(name + "." + ending)).toList();
    }
}
