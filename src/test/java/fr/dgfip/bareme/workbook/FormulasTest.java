package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas are refused in every form, and none is evaluated: nothing here could. */
class FormulasTest {
    private static byte[] withCell(String content) {
        return Edited.withPartChanged(CraftedParts.GRID, text -> text.replaceFirst("<c r=\"B7\"[^>]*/>", content));
    }

    @DisplayName("T5 formulas and their cached values")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"B7\"><f>A1*2</f><v>999</v></c>",
                "<c r=\"B7\"><f>A1*2</f></c>",
                "<c r=\"B7\"><f/><v>999</v></c>",
                "<c r=\"B7\"><v>999</v><f>A1*2</f></c>",
                "<c r=\"B7\"><f t=\"shared\" ref=\"B7:B9\" si=\"0\">A1</f><v>1</v></c>",
                "<c r=\"B7\"><f t=\"shared\" si=\"0\"/><v>1</v></c>",
                "<c r=\"B7\"><f t=\"array\" ref=\"B7:B9\">A1:A3</f><v>1</v></c>",
                "<c r=\"B7\"><f t=\"dataTable\" ref=\"B7:B9\" r1=\"A1\"/><v>1</v></c>",
                "<c r=\"B7\" t=\"str\"><f>\"6\"&amp;\"000\"</f><v>6000</v></c>",
                "<c r=\"B7\"><f>[1]Feuil1!A1</f><v>1</v></c>",
                "<c r=\"B7\"><f>NOW()</f><v>45000</v></c>",
                "<c r=\"B7\"><f>RAND()</f><v>1</v></c>",
                "<c r=\"B7\"><f>INDIRECT(\"A\"&amp;1)</f><v>1</v></c>",
                "<c r=\"B7\"><f>WEBSERVICE(\"http://127.0.0.1/\")</f><v>1</v></c>",
                "<c r=\"B7\"><f>cmd|'/c calc'!A0</f><v>1</v></c>",
                "<c r=\"B7\" t=\"b\"><f>TRUE()</f><v>0</v></c>",
                "<c r=\"B7\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
            })
    void formulasAreRefusedByTheirCell(String cell) {
        assertThat(Edited.sentences(withCell(cell)))
                .singleElement()
                .asString()
                .startsWith("Feuille « Grille de risque », B7 : ")
                .endsWith("est le résultat d'une formule ; collez la valeur à la place (copier, puis collage spécial >"
                        + " Valeurs).");
    }

    /**
     * Each cell a hundred times as long as the one above: evaluated, the heap ends at the fifth. Rows without a number are
     * told as such, whatever stands in them.
     */
    @Test
    @DisplayName("T6 formula bomb")
    void aFormulaBombIsRefusedUnevaluated() {
        String rows = IntStream.range(9, 60)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"B" + row + "\" t=\"str\"><f>REPT(B" + (row - 1)
                        + ",100)</f><v>1</v></c></row>")
                .collect(Collectors.joining());
        byte[] file =
                Edited.withPartChanged(CraftedParts.GRID, text -> text.replace("</sheetData>", rows + "</sheetData>"));
        Refusals.assertRefused(file, ProblemCode.MISSING_VALUE);
    }
}
