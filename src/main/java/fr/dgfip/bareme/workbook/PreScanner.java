package fr.dgfip.bareme.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Judges a file as a stream before anything is built from it: the archive, its parts, its links, and how much it holds.
 * Takes memory for one XML event at a time.
 */
final class PreScanner {
    private static final String DOCTYPE = "!DOCTYPE";

    private final List<CellProblem> problems = new ArrayList<>();
    private final ZipParts parts;

    private PreScanner(ZipParts parts) {
        this.parts = parts;
    }

    /**
     * The parts of a file that may be read.
     *
     * @param problems where what is refused goes; when anything does, the parts must not be read
     */
    static ZipParts scan(byte[] file, List<CellProblem> problems) throws RefusedFile {
        return scan(file, problems, new ContentCount());
    }

    /** As {@link #scan(byte[], List)}, for who needs to know how much it is. */
    static ZipParts scan(byte[] file, List<CellProblem> problems, ContentCount count) throws RefusedFile {
        PreScanner scanner = new PreScanner(ZipParts.of(file));
        scanner.scanAll(count);
        problems.addAll(scanner.problems);
        return scanner.parts;
    }

    private void scanAll(ContentCount count) throws RefusedFile {
        WorkbookFormat format = WorkbookFormat.of(parts);
        AllowedParts allowed = AllowedParts.of(format);
        Set<String> advices = new HashSet<>();
        parts.names()
                .forEach(name -> allowed.refusal(name, parts.isEmpty(name))
                        .filter(refusal -> advices.add(refusal.advice()))
                        .ifPresent(problems::add));
        for (String name : parts.names()) {
            if (allowed.isXml(name)
                    && allowed.refusal(name, parts.isEmpty(name)).isEmpty()) {
                scanXml(name, PartScan.of(format, name, count, problems), count);
            }
        }
        count.conditionalFormats().refusal().ifPresent(problems::add);
    }

    private void scanXml(String name, PartScan scan, ContentCount count) throws RefusedFile {
        try (InputStream in = parts.open(name)) {
            BoundedXml reader = Xml.open(in);
            while (reader.hasNext()) {
                int event = reader.next();
                count.pieces(event == XMLStreamConstants.START_ELEMENT ? 1 + reader.getAttributeCount() : 1);
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw refusedXml(name, "contient une déclaration DOCTYPE ou une entité");
                }
                scan.see(reader, event);
            }
        } catch (XMLStreamException | NumberFormatException | ArithmeticException e) {
            requireDrawing(name);
        } catch (IOException e) {
            throw refusedXml(name, "ne se lit pas");
        }
    }

    /** Excel writes drawings of comments that are not quite XML. Nothing here reads them, but spreadsheets do. */
    private void requireDrawing(String name) throws RefusedFile {
        if (!name.endsWith(".vml")) {
            throw refusedXml(name, "n'est pas du XML en UTF-8 bien formé");
        }
        try (InputStream in = new BufferedInputStream(parts.open(name))) {
            if (declaresType(in)) {
                throw refusedXml(name, "contient une déclaration DOCTYPE ou une entité");
            }
        } catch (IOException e) {
            throw refusedXml(name, "ne se lit pas");
        }
    }

    /** In any encoding: those of two bytes have zeros between the letters. */
    private static boolean declaresType(InputStream in) throws IOException {
        int matched = 0;
        for (int letter = in.read(); letter >= 0 && matched < DOCTYPE.length(); letter = in.read()) {
            if (letter == DOCTYPE.charAt(matched)) {
                matched++;
            } else if (letter != 0) {
                matched = letter == DOCTYPE.charAt(0) ? 1 : 0;
            }
        }
        return matched == DOCTYPE.length();
    }

    private static RefusedFile refusedXml(String name, String why) {
        return new RefusedFile(ProblemCode.REFUSED_XML, name, why, RefusedFile.SAVE_AGAIN);
    }
}
