package fr.dgfip.bareme.vocabulary;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What values a term takes. Each value has a key: a {@code Long} whose order is the order of the values (cents, days,
 * position in the list), or for text the text itself. Tables compare keys only, so that no comparison ever depends on
 * scale, locale or floating point.
 */
public sealed interface TermType {
    /** The key of a value of {@link #javaType()}. Never null. */
    Object key(Object value);

    /** The value of a key: the inverse of {@link #key(Object)}. */
    Object value(Object key);

    /** The key as French people write it: {@code 6 000}, {@code 1 234,50}, {@code 01/08/2022}, {@code Allemagne}. */
    String format(Object key);

    Class<?> javaType();

    /** The kind of value in French, for messages and the {@code Vocabulaire} sheet. */
    String frenchName();

    /** A count or a duration in whole units, such as {@code mois}. */
    static TermType whole(String unit) {
        return new Decimal(Integer.class, 0, unit);
    }

    /** A rate in percentage points, to the hundredth. */
    static TermType rate() {
        return new Decimal(BigDecimal.class, 2, "%");
    }

    /** An amount in euros, to the cent. */
    static TermType amount() {
        return new Decimal(Euros.class, Euros.SCALE, "€");
    }

    /** Yes or no. */
    static TermType yesNo() {
        return new YesNo();
    }

    /** A value of a closed list, an enum of codes or {@link Country}. */
    static TermType codes(Class<? extends Code> type) {
        return CodeList.of(type);
    }

    /** A number with a fixed count of decimals: whole numbers, decimals, amounts, rates. */
    record Decimal(Class<?> javaType, int scale, String unit) implements TermType {
        private static final char GROUPING = '\u00A0';

        public boolean isAmount() {
            return javaType == Euros.class;
        }

        public boolean isRate() {
            return unit.equals("%");
        }

        /** @throws ArithmeticException when the number has more decimals than the term or more than 18 digits */
        public Long keyOf(BigDecimal number) {
            return number.setScale(scale, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        }

        public BigDecimal number(Object key) {
            return BigDecimal.valueOf((Long) key, scale);
        }

        @Override
        public Object key(Object value) {
            if (value instanceof Integer whole) {
                return (long) whole;
            }
            if (value instanceof Long whole) {
                return whole;
            }
            if (value instanceof Euros euros) {
                return euros.cents();
            }
            return keyOf((BigDecimal) value);
        }

        @Override
        public Object value(Object key) {
            if (javaType == Integer.class) {
                return Math.toIntExact((Long) key);
            }
            if (javaType == Long.class) {
                return key;
            }
            return isAmount() ? new Euros(number(key)) : number(key);
        }

        @Override
        public String format(Object key) {
            BigDecimal number = number(key);
            BigDecimal shown = number.setScale(shownDecimals(number), RoundingMode.UNNECESSARY);
            return grouped(shown.toPlainString()) + (isRate() ? GROUPING + "%" : "");
        }

        private int shownDecimals(BigDecimal number) {
            int needed = Math.max(0, number.stripTrailingZeros().scale());
            return isAmount() && needed > 0 ? scale : needed;
        }

        /** By hand, because every decision shows the parameters it read and a {@code DecimalFormat} is slow. */
        private static String grouped(String plain) {
            int point = plain.indexOf('.');
            int end = point < 0 ? plain.length() : point;
            StringBuilder text = new StringBuilder(plain.length() + plain.length() / 3);
            for (int i = 0; i < end; i++) {
                text.append(plain.charAt(i));
                int left = end - i - 1;
                if (left > 0 && left % 3 == 0 && plain.charAt(i) != '-') {
                    text.append(GROUPING);
                }
            }
            if (point >= 0) {
                text.append(',').append(plain, point + 1, plain.length());
            }
            return text.toString();
        }

        @Override
        public String frenchName() {
            if (isAmount()) {
                return "montant";
            }
            if (isRate()) {
                return "taux";
            }
            return scale == 0 ? "nombre entier" : "nombre décimal";
        }
    }

    /** A day. */
    record Date() implements TermType {
        private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

        @Override
        public Object key(Object value) {
            return ((LocalDate) value).toEpochDay();
        }

        @Override
        public Object value(Object key) {
            return LocalDate.ofEpochDay((Long) key);
        }

        @Override
        public String format(Object key) {
            return FRENCH.format(LocalDate.ofEpochDay((Long) key));
        }

        @Override
        public Class<?> javaType() {
            return LocalDate.class;
        }

        @Override
        public String frenchName() {
            return "date";
        }
    }

    /** Yes or no. */
    record YesNo() implements TermType {
        @Override
        public Object key(Object value) {
            return (Boolean) value ? 1L : 0L;
        }

        @Override
        public Object value(Object key) {
            return (Long) key == 1L;
        }

        @Override
        public String format(Object key) {
            return (Long) key == 1L ? "oui" : "non";
        }

        @Override
        public Class<?> javaType() {
            return Boolean.class;
        }

        @Override
        public String frenchName() {
            return "oui ou non";
        }
    }

    /** One of a closed list. The key is the position in the list. */
    record CodeList(Class<?> javaType, List<Code> codes, Map<Code, Long> positions) implements TermType {
        static CodeList of(Class<?> type) {
            List<Code> codes = type == Country.class
                    ? List.copyOf(Country.all())
                    : Arrays.stream(type.getEnumConstants())
                            .map(Code.class::cast)
                            .toList();
            Map<Code, Long> positions = IntStream.range(0, codes.size())
                    .boxed()
                    .collect(Collectors.toMap(codes::get, position -> (long) position));
            requireUnique(type, codes, Code::code);
            requireUnique(type, codes, Code::label);
            return new CodeList(type, codes, Map.copyOf(positions));
        }

        private static void requireUnique(Class<?> type, List<Code> codes, Function<Code, String> name) {
            if (codes.stream().map(name).distinct().count() != codes.size()) {
                throw new IllegalStateException(type.getSimpleName() + " has two codes with the same name or label");
            }
        }

        @Override
        public Object key(Object value) {
            return positions.get((Code) value);
        }

        @Override
        public Object value(Object key) {
            return codes.get(Math.toIntExact((Long) key));
        }

        @Override
        public String format(Object key) {
            return ((Code) value(key)).label();
        }

        @Override
        public String frenchName() {
            return "code";
        }
    }

    /** Free text, or an identifier by its text, compared exactly. */
    record Text() implements TermType {
        @Override
        public Object key(Object value) {
            return value.toString();
        }

        @Override
        public Object value(Object key) {
            return key;
        }

        @Override
        public String format(Object key) {
            return (String) key;
        }

        @Override
        public Class<?> javaType() {
            return String.class;
        }

        @Override
        public String frenchName() {
            return "texte";
        }
    }
}
