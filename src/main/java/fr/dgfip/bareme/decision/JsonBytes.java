package fr.dgfip.bareme.decision;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of UTF-8 JSON. For one thread. */
final class JsonBytes {
    private static final int FIRST_SIZE = 2_048;
    /** A UTF-16 code unit takes at most six bytes, as an escape. */
    private static final int MOST_BYTES_PER_UNIT = 6;

    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    /** By control character, quote or backslash: the letter after the backslash, or 0. */
    private static final byte[] SHORT_ESCAPES = shortEscapes();

    private byte[] buffer = new byte[FIRST_SIZE];
    private int size;

    private static byte[] shortEscapes() {
        byte[] letters = new byte['\\' + 1];
        letters['"'] = '"';
        letters['\\'] = '\\';
        letters['\b'] = 'b';
        letters['\t'] = 't';
        letters['\n'] = 'n';
        letters['\f'] = 'f';
        letters['\r'] = 'r';
        return letters;
    }

    void octet(char ascii) {
        reserve(1);
        buffer[size++] = (byte) ascii;
    }

    void raw(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    void string(String text) {
        int length = text.length();
        reserve(length * MOST_BYTES_PER_UNIT + 2);
        buffer[size++] = '"';
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (unit < 0x80) {
                ascii(unit);
            } else if (Character.isSurrogate(unit)) {
                i++;
                supplementary(unit, i < length ? text.charAt(i) : 0);
            } else {
                basic(unit);
            }
        }
        buffer[size++] = '"';
    }

    private void ascii(char unit) {
        if (unit >= ' ' && unit != '"' && unit != '\\') {
            buffer[size++] = (byte) unit;
            return;
        }
        buffer[size++] = '\\';
        if (SHORT_ESCAPES[unit] != 0) {
            buffer[size++] = SHORT_ESCAPES[unit];
            return;
        }
        buffer[size++] = 'u';
        buffer[size++] = '0';
        buffer[size++] = '0';
        buffer[size++] = HEXADECIMAL[unit >> 4];
        buffer[size++] = HEXADECIMAL[unit & 0xF];
    }

    private void basic(char unit) {
        if (unit < 0x800) {
            buffer[size++] = (byte) (0xC0 | unit >> 6);
        } else {
            buffer[size++] = (byte) (0xE0 | unit >> 12);
            buffer[size++] = (byte) (0x80 | unit >> 6 & 0x3F);
        }
        buffer[size++] = (byte) (0x80 | unit & 0x3F);
    }

    private void supplementary(char high, char low) {
        if (!Character.isHighSurrogate(high) || !Character.isLowSurrogate(low)) {
            throw new IllegalArgumentException("a text with an unpaired surrogate has no UTF-8 form");
        }
        int point = Character.toCodePoint(high, low);
        buffer[size++] = (byte) (0xF0 | point >> 18);
        buffer[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | point & 0x3F);
    }

    private void reserve(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(buffer, size);
    }
}
