package fr.dgfip.bareme.workbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that do something are refused, whatever the file is called, and nothing is ever fetched. */
class ActivePartsTest {
    @TempDir
    private Path folder;

    private Canaries canaries;

    @BeforeEach
    void layTheCanaries() {
        canaries = new Canaries(folder);
    }

    @AfterEach
    void lookAtTheCanaries() {
        canaries.assertUnchanged();
        canaries.close();
    }

    private String address() {
        return "http://127.0.0.1:" + canaries.port() + "/";
    }

    @DisplayName("T9 active parts")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/vbaProjectSignature.bin",
                "xl/macrosheets/sheet1.xml",
                "xl/dialogsheets/sheet1.xml",
                "xl/externalLinks/externalLink1.xml",
                "xl/connections.xml",
                "xl/queryTables/queryTable1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/activeX/activeX1.xml",
                "xl/ctrlProps/ctrlProp1.xml",
                "customXml/item1.xml",
                "xl/model/item.data",
                "xl/webextensions/taskpanes.xml",
                "customUI/customUI14.xml",
                "xl/media/image1.png",
                "xl/charts/chart1.xml",
                "xl/pivotCache/pivotCacheDefinition1.xml",
                "xl/worksheets/binaryIndex1.bin",
                "word/document.xml",
                "[trash]/0000.dat"
            })
    void activePartsAreRefusedUnderAnyFileName(String part) {
        Refusals.assertRefused(Edited.withPart(part, "<a>" + address() + "</a>"), ProblemCode.REFUSED_PART);
    }

    @DisplayName("T9 active content types")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-office.vbaProject",
                "application/vnd.openxmlformats-officedocument.oleObject",
                "application/vnd.ms-office.activeX+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml",
                "application/vnd.ms-excel.controlproperties+xml; ctrlProp",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
            })
    void activeContentUnderAPlainNameIsRefused(String type) {
        byte[] file = Edited.withPartChanged(
                "[Content_Types].xml",
                text -> text.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/theme/theme9.xml\" ContentType=\"" + type + "\"/></Types>"));
        Refusals.assertRefused(file, ProblemCode.REFUSED_PART);
    }

    @DisplayName("T9 links out of the file")
    @ParameterizedTest
    @CsvSource({
        "_rels/.rels, image",
        "xl/_rels/workbook.xml.rels, externalLinkPath",
        "xl/_rels/workbook.xml.rels, attachedTemplate",
        "xl/worksheets/_rels/sheet2.xml.rels, image",
        "xl/worksheets/_rels/sheet2.xml.rels, oleObject",
        "xl/worksheets/_rels/sheet2.xml.rels, drawing"
    })
    void linksOutOfTheFileAreRefusedAndNotFollowed(String part, String kind) {
        for (String mode : new String[] {" TargetMode=\"External\"", " TargetMode=\"external\"", ""}) {
            byte[] file = Edited.withPartChanged(
                    part,
                    text -> text.replace(
                            "</Relationships>",
                            "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                    + kind + "\" Target=\"" + address() + "\"" + mode + "/></Relationships>"));
            Refusals.assertRefused(file, ProblemCode.EXTERNAL_LINK);
        }
    }

    @DisplayName("T10 document types and entities")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "docProps/app.xml",
                "docProps/core.xml",
                "docProps/custom.xml",
                "docMetadata/LabelInfo.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/theme/theme1.xml",
                "xl/comments2.xml",
                "xl/drawings/drawing1.xml",
                "xl/drawings/vmlDrawing0.vml",
                "xl/tables/table1.xml",
                "xl/worksheets/sheet2.xml",
                "xl/worksheets/_rels/sheet2.xml.rels"
            })
    void documentTypesAreRefusedInEveryPartAndEncoding(String part) {
        Map<String, byte[]> parts = Edited.parts(Edited.original());
        String original = new String(
                        parts.getOrDefault(part, "<a/>".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)
                .replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
        String external =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address() + "\"><!ENTITY % p SYSTEM \"" + address() + "\"> %p;]>";
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        for (String type : new String[] {external, bomb, "<!DOCTYPE x SYSTEM \"" + address() + "\">"}) {
            String document = type + original;
            assertRefused(parts, part, ("\uFEFF" + document).getBytes(StandardCharsets.UTF_8));
            assertRefused(parts, part, document.getBytes(StandardCharsets.UTF_8));
            assertRefused(parts, part, ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16BE));
            assertRefused(parts, part, ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16LE));
            assertRefused(
                    parts,
                    part,
                    ("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + document.replace("<", "+ADw-"))
                            .getBytes(StandardCharsets.UTF_8));
            assertRefused(
                    parts,
                    part,
                    ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + document).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void assertRefused(Map<String, byte[]> parts, String part, byte[] content) {
        parts.put(part, content);
        Refusals.assertRefused(Edited.zip(parts), ProblemCode.REFUSED_XML);
    }

    @Test
    @DisplayName("T10 other encodings")
    void otherEncodingsAreRefused() {
        for (String encoding : new String[] {"UTF-7", "UTF-16", "ISO-8859-1", "windows-1252", "IBM037", "x-none"}) {
            byte[] file = Edited.withPartChanged(
                    CraftedParts.GRID,
                    text -> text.replaceFirst("encoding=\"[^\"]*\"", "encoding=\"" + encoding + "\""));
            Refusals.assertRefused(file, ProblemCode.REFUSED_XML);
        }
    }

    @Test
    @DisplayName("T10 entities")
    void entitiesAreRefused() {
        byte[] file = Edited.withPartChanged(CraftedParts.STRINGS, text -> text.replaceFirst("<t>", "<t>&xxe;"));
        Refusals.assertRefused(file, ProblemCode.REFUSED_XML);
    }
}
