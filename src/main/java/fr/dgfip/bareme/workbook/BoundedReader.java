package fr.dgfip.bareme.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets only so many characters through before it is allowed more: what one piece of XML may be long. */
final class BoundedReader extends FilterReader {
    private int left = Limits.XML_PIECE;

    BoundedReader(Reader in) {
        super(in);
    }

    void allowAnother() {
        left = Limits.XML_PIECE;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new IOException("a piece of XML is longer than " + Limits.XML_PIECE + " characters");
        }
        return read;
    }
}
