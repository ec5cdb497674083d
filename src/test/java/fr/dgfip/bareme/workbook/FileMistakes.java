package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.Recipe.SavedBy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are no plain workbook. */
final class FileMistakes {
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    static final List<Recipe> RECIPES = List.of(
            bytes("mot-de-passe", "Un classeur protégé par un mot de passe à l'ouverture.", FileMistakes::encrypted),
            saved("ancien-xls", "Un ancien .xls renommé en .xlsx.", SavedBy.LIBREOFFICE_AS_XLS),
            saved("csv-renomme", "Un .csv renommé en .xlsx.", SavedBy.LIBREOFFICE_AS_CSV),
            bytes(
                    "document-word-renomme",
                    "Un document Word renommé en .xlsx.",
                    file -> Edited.zip(Map.of("word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8)))),
            bytes(
                    "archive-zip",
                    "Le classeur compressé dans une archive, renommée en .xlsx.",
                    file -> Edited.zip(Map.of("quitus.xlsx", file))),
            bytes(
                    "fichier-tronque",
                    "Un fichier dont la copie s'est interrompue.",
                    file -> Arrays.copyOf(file, file.length / 2)),
            bytes("fichier-vide", "Un fichier vide.", file -> new byte[0]),
            bytes("macro", "Un classeur avec macros renommé en .xlsx.", FileMistakes::withMacro),
            Recipe.poi("logo", "Un logo posé sur une feuille.", FileMistakes::picture),
            Recipe.poi("graphique", "Un graphique à côté de la table.", FileMistakes::chart),
            bytes("liaison", "Une liaison vers un autre classeur.", FileMistakes::linked));

    private FileMistakes() {}

    private static Recipe bytes(String name, String did, UnaryOperator<byte[]> change) {
        return new Recipe(name, did, SavedBy.POI, change);
    }

    private static Recipe saved(String name, String did, SavedBy program) {
        return new Recipe(name, did, program, file -> file);
    }

    private static byte[] encrypted(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("quitus");
            try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(file));
                    OutputStream out = encryptor.getDataStream(files)) {
                plain.save(out);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] withMacro(byte[] file) {
        Map<String, byte[]> parts = Edited.parts(file);
        parts.put("xl/vbaProject.bin", new byte[] {1});
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                .replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml");
        parts.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
        return Edited.zip(parts);
    }

    private static void picture(XSSFWorkbook workbook) {
        int picture = workbook.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG);
        XSSFSheet sheet = workbook.getSheet("Notice");
        sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 3, 1, 5, 4), picture);
    }

    private static void chart(XSSFWorkbook workbook) {
        workbook.getSheet("Notice").createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 3, 1, 9, 12));
    }

    private static byte[] linked(byte[] file) {
        Map<String, byte[]> parts = Edited.parts(file);
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>".getBytes(StandardCharsets.UTF_8));
        String rels = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/relationships/externalLinkPath\""
                + " Target=\"file:///S:/GF-2A/taux.xlsx\" TargetMode=\"External\"/></Relationships>";
        parts.put("xl/externalLinks/_rels/externalLink1.xml.rels", rels.getBytes(StandardCharsets.UTF_8));
        return Edited.zip(parts);
    }
}
