package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way a workbook may be wrong, with the very sentence the office reads. */
class ProblemsTest {
    private static final String HERE = "Feuille « Grille de risque »";

    private static void assertText(String sheet, String address, String text, String sentence) {
        assertThat(Edited.sentences(Edited.withText(sheet, address, text))).containsExactly(sentence);
    }

    private static void assertGrid(Consumer<XSSFSheet> edit, String... sentences) {
        assertThat(Edited.sentences(Edited.inSpreadsheet(workbook -> edit.accept(workbook.getSheet(Edited.GRID)))))
                .containsExactly(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G7|Allemagn|« Allemagn » n'est pas un pays connu ; vouliez-vous dire « Allemagne » (DE) ?",
                "G7|Atlantide du Sud|« Atlantide du Sud » n'est pas un pays connu ; choisissez une valeur de la feuille"
                        + " « Vocabulaire ».",
                "H7|Profesionnel|« Profesionnel » n'est pas une valeur de la liste ; vouliez-vous dire « Professionnel »"
                        + " (PRO) ?",
                "B7|beaucoup|« beaucoup » n'est pas un nombre compris ; écrivez par exemple « 6 000 », « > 6 000 » ou"
                        + " « de 0 à 6 000 ».",
                "B7|6 000 €|« 6 000 € » est en « € » alors que le nombre est attendu en « km » ; écrivez le nombre seul ou"
                        + " suivi de « km ».",
                "B7|6000,1|« 6000,1 » a trop de décimales ; écrivez un nombre entier.",
                "B7|6 00|« 6 00 » a une espace mal placée ; groupez les chiffres par trois (« 6 000 ») et séparez les"
                        + " valeurs d'une liste par « ; ».",
                "C7|1,234|« 1,234 » a trop de décimales ; gardez au plus 2 décimales.",
                "C7|de 10 à 5|« de 10 à 5 » est un intervalle à l'envers ; écrivez d'abord la plus petite valeur.",
                "B7|]5 ; 6[|« ]5 ; 6[ » ne contient aucune valeur ; vérifiez les bornes et le sens des crochets.",
                "B7|99999999999|« 99999999999 » est un nombre trop grand ; vérifiez la saisie.",
                "D7|70|« 70 » n'a pas d'unité alors que la colonne attend un taux ; ajoutez « % » après chaque"
                        + " nombre.",
                "E7|31/02/2022|« 31/02/2022 » n'est pas un jour du calendrier ; vérifiez le jour et le mois, dans l'ordre"
                        + " jour/mois/année.",
                "E7|01/08/22|« 01/08/22 » n'a pas une année sur quatre chiffres ; écrivez par exemple « 01/08/2022 ».",
                "F7|peut-être|« peut-être » n'est ni oui ni non ; écrivez « oui » ou « non ».",
                "G7|>= DE|« >= DE » compare des valeurs qui n'ont pas d'ordre ; écrivez une valeur, une liste « a ; b » ou"
                        + " « sauf a ».",
                "J7|absent|« absent » le résultat « Points » manque ; écrivez une valeur du type « nombre entier ».",
                "A7|RF1|« RF1 » est déjà le numéro de A5 ; donnez à chaque ligne son propre numéro.",
                "P5|31/07/2022|« 31/07/2022 » n'appartient à aucune colonne de la grille ; donnez un en-tête à la colonne ou"
                        + " effacez ces cellules."
            })
    void namesWhatIsWrongWithACell(String address, String text, String sentence) {
        String cell = address.equals("P5") ? "S5" : address;
        assertText(Edited.GRID, cell, text, HERE + ", " + cell + " : " + sentence);
    }

    @Test
    void tellsAllProblemsInTheOrderOfTheSheets() {
        byte[] file = Edited.inSpreadsheet(workbook -> {
            Edited.cell(workbook.getSheet("Paramètres"), "A2").setCellValue("Seuil de contrôl");
            Edited.cell(workbook.getSheet(Edited.GRID), "G7").setCellValue("Allemagn");
            Edited.cell(workbook.getSheet(Edited.GRID), "B7").setCellValue("?");
            Edited.cell(workbook.getSheet("Notice"), "B5").setCellValue("hier");
        });
        assertThat(Edited.problems(file))
                .extracting(problem -> problem.sheet().orElseThrow() + " "
                        + problem.cell().orElseThrow().address())
                .containsExactly("Notice B5", "Grille de risque B7", "Grille de risque G7", "Paramètres A2");
    }

    @Test
    void refusesFormulasWhateverTheyShow() {
        assertGrid(
                sheet -> Edited.cell(sheet, "B7").setCellFormula("6000*2"),
                HERE
                        + ", B7 : est le résultat d'une formule ; collez la valeur à la place (copier, puis collage spécial"
                        + " > Valeurs).");
    }

    @Test
    void saysHowManyProblemsItDoesNotTell() {
        byte[] file = Edited.inSpreadsheet(workbook -> {
            for (int row = 8; row < 8 + Problems.MOST_TOLD + 3; row++) {
                Edited.cell(workbook.getSheet(Edited.GRID), "B" + row).setCellValue("> 5");
            }
        });
        assertThat(Edited.sentences(file))
                .hasSize(Problems.MOST_TOLD + 1)
                .last()
                .isEqualTo("Classeur : 3 autres problèmes suivent ; corrigez les premiers et déposez de nouveau le"
                        + " classeur.");
    }

    @Test
    void refusesErrorValues() {
        assertGrid(
                sheet -> Edited.cell(sheet, "B7").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0),
                HERE + ", B7 : « #DIV/0! » est une erreur de calcul ; effacez la cellule et saisissez la valeur.");
    }

    @Test
    void reportsWhatIsHidden() {
        assertGrid(
                sheet -> sheet.getRow(6).setZeroHeight(true),
                HERE + ", A7 : « RF3 » est dans une ligne masquée ; affichez la ligne ou supprimez-la.");
        assertGrid(
                sheet -> sheet.setColumnHidden(1, true),
                HERE
                        + ", B2 : « toutes les lignes » est dans une colonne masquée ; affichez la colonne ou supprimez-la.");
        assertThat(Edited.sentences(Edited.inSpreadsheet(workbook -> workbook.setSheetHidden(1, true))))
                .containsExactly(HERE + " : la feuille est masquée ; affichez-la ou supprimez-la.");
    }

    @Test
    void reportsMergedCells() {
        assertGrid(
                sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("B6:B7")),
                HERE
                        + ", B6 : « 6000 » est dans des cellules fusionnées (B6 à B7) ; annulez la fusion et remplissez chaque"
                        + " cellule.");
        assertGrid(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1")));
    }

    @Test
    void readsRowsAfterAnEmptyRow() {
        assertGrid(
                sheet -> Edited.cell(sheet, "B40").setCellValue("> 5"),
                HERE
                        + ", B40 : « > 5 » est dans une ligne sans numéro ni tous ses résultats ; complétez la ligne, ou"
                        + " effacez-la : une note se met en colonne « Commentaire ».");
    }

    @Test
    void reportsHeaders() {
        assertText(
                Edited.GRID,
                "B4",
                "Kilometrag",
                HERE + ", B4 : « Kilometrag » n'est pas un en-tête connu de cette feuille ; vouliez-vous dire"
                        + " « Kilométrage » ?");
        assertText(
                Edited.GRID,
                "C4",
                "KILOMETRAGE",
                HERE
                        + ", C4 : « KILOMETRAGE » est déjà l'en-tête de la colonne B4 ; gardez une seule de ces colonnes.");
        assertGrid(
                sheet -> Edited.cell(sheet, "J4").setCellValue("→ Solde inconnu"),
                HERE + " : la colonne « → Points » manque ; ajoutez cette colonne avec son en-tête.",
                HERE
                        + ", J4 : « → Solde inconnu » n'est pas un en-tête connu de cette feuille ; choisissez un terme de la"
                        + " feuille « Vocabulaire » ou supprimez la colonne.");
        assertText(
                Edited.GRID,
                "A4",
                "Ligne",
                HERE + " : il n'y a pas de ligne d'en-tête ; commencez-la en colonne A par « N° ».");
    }

    @Test
    void reportsPolicyAndTitle() {
        assertText(
                Edited.GRID,
                "B2",
                "premiere lign",
                HERE
                        + ", B2 : « premiere lign » n'est pas une règle de choix ; vouliez-vous dire « première ligne » ?");
        assertText(
                Edited.GRID,
                "A1",
                "Autre",
                HERE + ", A1 : « Autre » n'est pas le titre de cette table ; écrivez « Grille de risque ».");
        assertGrid(
                sheet -> sheet.removeRow(sheet.getRow(1)),
                HERE + " : la règle de choix manque ; écrivez « Règle de choix » en A2 et « toutes les lignes »,"
                        + " « première ligne » ou « une seule ligne » en B2.");
    }

    @Test
    void reportsSheetsThatAreMissingOrUnknown() {
        assertThat(Edited.sentences(Edited.inSpreadsheet(workbook -> workbook.setSheetName(1, "Grille de risk"))))
                .containsExactly(
                        "Feuille « Grille de risk » : cette feuille n'est pas attendue et ne serait pas lue ; vouliez-vous"
                                + " dire « Grille de risque » ?");
    }

    @Test
    void reportsTheNotice() {
        assertText(
                "Notice",
                "B1",
                "oss",
                "Feuille « Notice », B1 : « oss » n'est pas la décision attendue ; ce classeur est déposé pour « essai » :"
                        + " écrivez « essai » ou déposez-le ailleurs.");
        assertThat(Edited.sentences(Edited.inSpreadsheet(workbook -> workbook.getSheet("Notice")
                        .removeRow(workbook.getSheet("Notice").getRow(8)))))
                .containsExactly(
                        "Feuille « Notice » : la rubrique « Contact » est vide ou manque ; écrivez-la en colonne A"
                                + " et sa valeur en colonne B.");
        assertText(
                "Notice",
                "A12",
                "Contacts",
                "Feuille « Notice », A12 : « Contacts » n'est pas une rubrique de la notice ; vouliez-vous dire"
                        + " « Contact » ?");
    }

    @Test
    void reportsParameters() {
        String sheet = "Feuille « Paramètres »";
        assertText("Paramètres", "C4", "€", sheet + ", C4 : « € » n'est pas l'unité de ce paramètre ; écrivez « % ».");
        assertText(
                "Paramètres",
                "D3",
                "31/12/2022",
                sheet + ", B3 : « 50 » vaut les mêmes jours que la valeur de B2 ; séparez les périodes avec « Du » et"
                        + " « Au ».");
        assertThat(Edited.sentences(Edited.withText("Paramètres", "A4", "Taux réduit")))
                .containsExactly(
                        sheet + " : le paramètre « Taux normal » manque ; ajoutez une ligne avec sa valeur.",
                        sheet
                                + ", A4 : « Taux réduit » n'est pas un paramètre de cette décision ; supprimez cette ligne.");
        assertText(
                "Paramètres",
                "E3",
                "31/12/2020",
                sheet
                        + ", E3 : « 31/12/2020 » est avant le début de la période ; inversez les dates « Du » et « Au ».");
    }

    @Test
    void reportsCases() {
        assertText(
                "Cas – Pièces",
                "A2",
                "C-03",
                "Feuille « Cas – Pièces », A2 : « C-03 » n'est le numéro d'aucun cas ; vouliez-vous dire « C-02 » ?");
        assertText(
                "Cas de test",
                "J2",
                "absent",
                "Feuille « Cas de test », J2 : « absent » attend une absence alors que « Circuit » a toujours une valeur ;"
                        + " écrivez la valeur attendue, ou laissez vide pour ne pas la vérifier.");
    }
}
