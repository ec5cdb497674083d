package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.Recipe.libreOffice;
import static fr.dgfip.bareme.workbook.Recipe.number;
import static fr.dgfip.bareme.workbook.Recipe.poi;
import static fr.dgfip.bareme.workbook.Recipe.text;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What goes wrong in the parameters and the test cases. */
final class ListMistakes {
    private static final String CASES = "Cas de test";
    private static final String DOCUMENTS = "Cas – Pièces";

    static final List<Recipe> RECIPES = List.of(
            libreOffice("parametre-mal-orthographie", "Un paramètre mal orthographié.", parameter("A4", "Taux nromal")),
            poi(
                    "parametre-inconnu",
                    "Un paramètre inventé.",
                    parameter("A6", "Plafond annuel").andThen(parameter("B6", "12"))),
            poi(
                    "parametre-manquant",
                    "Un paramètre supprimé.",
                    workbook -> workbook.getSheet("Paramètres")
                            .removeRow(workbook.getSheet("Paramètres").getRow(3))),
            libreOffice("parametre-en-double", "Un paramètre écrit deux fois.", workbook -> {
                parameter("A5", "Taux normal").accept(workbook);
                number("Paramètres", "B5", 0.21, "0.00%").accept(workbook);
                parameter("C5", "%").accept(workbook);
                parameter("F5", "CGI, art. 278").accept(workbook);
            }),
            poi("parametre-periodes-communes", "Deux périodes qui se chevauchent.", parameter("D3", "31/12/2022")),
            libreOffice("parametre-periode-oubliee", "Un trou entre deux périodes.", parameter("D3", "01/02/2023")),
            poi("parametre-en-lettres", "Un seuil écrit en lettres.", parameter("B2", "quarante")),
            libreOffice(
                    "parametre-taux-sans-signe", "Un taux sans le signe %.", number("Paramètres", "B4", 20, "General")),
            poi("parametre-autre-unite", "Une unité qui n'est pas celle du paramètre.", parameter("C4", "€")),
            poi("parametre-sans-unite", "L'unité d'un paramètre effacée.", parameter("C4", "")),
            poi("parametre-sans-valeur", "La valeur d'un paramètre effacée.", parameter("B4", "")),
            poi("parametre-periode-a-l-envers", "« Du » après « Au ».", parameter("E3", "31/12/2020")),
            poi("parametre-entete-effacee", "Un en-tête des paramètres effacé.", parameter("C1", "")),
            libreOffice(
                    "cas-terme-inconnu", "Un terme inconnu en en-tête des cas.", text(CASES, "C1", "Pays d'origine")),
            poi("cas-resultat-inconnu", "Un résultat inconnu en en-tête des cas.", text(CASES, "J1", "→ Amende")),
            libreOffice("cas-numero-en-double", "Deux cas sous le même numéro.", text(CASES, "A3", "1")),
            poi("cas-sans-numero", "Un cas sans numéro.", text(CASES, "A3", "")),
            poi("cas-date-impossible", "Une date impossible dans un cas.", text(CASES, "F2", "31/02/2022")),
            libreOffice(
                    "cas-valeur-inconnue",
                    "Une valeur hors de la liste dans un cas.",
                    text(CASES, "G2", "Professionnel ; Parent")),
            poi("cas-condition", "Une condition à la place d'une valeur dans un cas.", text(CASES, "D2", "> 12 000")),
            libreOffice(
                    "piece-d-un-cas-inconnu", "Une pièce d'un cas qui n'existe pas.", text(DOCUMENTS, "A2", "C-03")),
            poi("note-sous-les-cas", "Une note sous les cas.", text(CASES, "A5", "Cas relus par GF-2A en juin 2025")),
            poi("piece-sans-cas", "Une pièce sans numéro de cas.", text(DOCUMENTS, "A2", "")));

    private ListMistakes() {}

    private static Consumer<XSSFWorkbook> parameter(String address, String text) {
        return text("Paramètres", address, text);
    }
}
