package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.ParameterValue;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sheet {@code Paramètres}. */
final class ParameterSheet {
    static final List<String> REQUIRED =
            List.of(Labels.NAME, Labels.VALUE, Labels.UNIT, Labels.FROM, Labels.TO, Labels.LEGAL_BASIS);

    private final SheetView view;
    private final List<ParameterKey> keys;
    private final Map<String, ParameterKey> keyOfLabel = new HashMap<>();
    private final Candidates candidates;
    private final Map<ParameterKey, CellGrammar> grammars = new HashMap<>();
    private final List<ParameterValue> values = new ArrayList<>();
    /** By first day: none overlaps another, so only the neighbours of a new one may overlap it. */
    private final Map<ParameterKey, NavigableMap<LocalDate, ParameterValue>> byStart = new HashMap<>();

    private final Set<ParameterKey> named = new HashSet<>();
    private final Set<String> meant = new HashSet<>();

    private ParameterSheet(SheetView view, List<ParameterKey> keys) {
        this.view = view;
        this.keys = keys;
        this.candidates = new Candidates(keys.stream().map(ParameterKey::label).toList());
        keys.forEach(key -> keyOfLabel.putIfAbsent(French.fold(key.label()), key));
    }

    /** The values of the sheet; what is wrong is reported. */
    static List<ParameterValue> read(SheetView view, List<ParameterKey> keys) {
        OptionalInt headerRow = Header.row(view, Set.of(French.fold(Labels.NAME)), Labels.NAME);
        HiddenContent.report(view, headerRow.orElse(Integer.MAX_VALUE));
        if (headerRow.isEmpty()) {
            return List.of();
        }
        ParameterSheet sheet = new ParameterSheet(view, keys);
        List<String> known = new ArrayList<>(REQUIRED);
        known.add(Labels.COMMENT);
        Header header = Header.read(view, headerRow.getAsInt(), known, REQUIRED);
        if (header.columns().keySet().containsAll(REQUIRED)) {
            header.rowsBelow(view).forEach(row -> sheet.readRow(header, row));
            sheet.reportMissing();
            keys.forEach(sheet::reportGaps);
            view.reportUnreadOfGrid();
        }
        return sheet.values;
    }

    private void readRow(Header header, int row) {
        header.text(view, row, Labels.COMMENT);
        String legalBasis = header.text(view, row, Labels.LEGAL_BASIS);
        Optional<LegalPeriod> period = Periods.read(view, header, row);
        int unitColumn = header.columns().get(Labels.UNIT);
        int valueColumn = header.columns().get(Labels.VALUE);
        Optional<ParameterKey> key = view.read(row, header.columns().get(Labels.NAME), this::key);
        key.ifPresent(found -> {
            named.add(found);
            view.read(row, unitColumn, content -> unit(found, content));
            view.read(row, valueColumn, content -> value(found, content))
                    .flatMap(value -> period.map(
                            days -> new ParameterValue(found, value, days, legalBasis, view.cell(row, valueColumn))))
                    .ifPresent(this::add);
        });
        if (key.isEmpty()) {
            view.content(row, unitColumn);
            view.content(row, valueColumn);
        }
    }

    private ParameterKey key(CellContent content) throws UnreadableCell {
        String folded = French.fold(content.shown());
        if (folded.isEmpty()) {
            throw new UnreadableCell(
                    ProblemCode.MISSING_VALUE,
                    "la ligne n'a pas de nom de paramètre",
                    "écrivez-le ou effacez la ligne");
        }
        Optional<ParameterKey> key = Optional.ofNullable(keyOfLabel.get(folded));
        if (key.isEmpty()) {
            candidates.nearest(content.shown()).ifPresent(meant::add);
        }
        return key.orElseThrow(() -> new UnreadableCell(
                ProblemCode.UNKNOWN_VALUE,
                "n'est pas un paramètre de cette décision",
                () -> Suggestions.advice(content.shown(), labels(), "supprimez cette ligne")));
    }

    private List<String> labels() {
        return keys.stream().map(ParameterKey::label).toList();
    }

    private Object value(ParameterKey key, CellContent content) throws UnreadableCell {
        if (content instanceof CellContent.Blank) {
            throw new UnreadableCell(ProblemCode.MISSING_VALUE, "la valeur manque", "écrivez-la ou effacez la ligne");
        }
        return grammars.computeIfAbsent(key, any -> new CellGrammar(any.type())).value(content);
    }

    static String unit(TermType type) {
        return type instanceof TermType.Decimal decimal ? decimal.unit() : "";
    }

    private static String unit(ParameterKey key, CellContent content) throws UnreadableCell {
        String expected = unit(key.type());
        String found = content.shown().equals("-") ? "" : content.shown();
        if (!French.fold(found).equals(French.fold(expected))) {
            throw new UnreadableCell(
                    ProblemCode.WRONG_UNIT,
                    found.isEmpty() ? "l'unité manque" : "n'est pas l'unité de ce paramètre",
                    expected.isEmpty() ? "laissez la cellule vide" : "écrivez « " + expected + " »");
        }
        return expected;
    }

    private void add(ParameterValue value) {
        NavigableMap<LocalDate, ParameterValue> known = byStart.computeIfAbsent(value.key(), any -> new TreeMap<>());
        LocalDate start = value.period().from().orElse(LocalDate.MIN);
        Optional<ParameterValue> other = Stream.of(known.floorEntry(start), known.ceilingEntry(start))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .filter(earlier -> earlier.period().overlaps(value.period()))
                .findFirst();
        other.ifPresent(earlier -> view.report(
                value.cell().row(),
                value.cell().column(),
                ProblemCode.OVERLAPPING_PERIODS,
                "vaut les mêmes jours que la valeur de " + earlier.cell().address(),
                "séparez les périodes avec « Du » et « Au »"));
        if (other.isEmpty()) {
            known.put(start, value);
            values.add(value);
        }
    }

    private void reportMissing() {
        keys.stream()
                .filter(key -> !named.contains(key) && !meant.contains(key.label()))
                .forEach(key -> view.report(
                        ProblemCode.MISSING_PARAMETER,
                        "",
                        "le paramètre « " + key.label() + " » manque",
                        "ajoutez une ligne avec sa valeur"));
    }

    /** A day between two values has none: a decision of that day would stop. */
    private void reportGaps(ParameterKey key) {
        List<ParameterValue> dated = values.stream()
                .filter(value -> value.key().equals(key))
                .sorted(Comparator.comparing(value -> value.period().from().orElse(LocalDate.MIN)))
                .toList();
        for (int i = 1; i < dated.size(); i++) {
            LocalDate last = dated.get(i - 1).period().to().orElse(LocalDate.MAX);
            LocalDate next = dated.get(i).period().from().orElse(LocalDate.MIN);
            if (last.isBefore(next) && last.plusDays(1).isBefore(next)) {
                CellRef cell = dated.get(i).cell();
                view.report(
                        cell.row(),
                        cell.column(),
                        ProblemCode.PERIOD_GAP,
                        "laisse « " + key.label() + " » sans valeur du " + French.date(last.plusDays(1)) + " au "
                                + French.date(next.minusDays(1)),
                        "faites se suivre les périodes de cette ligne et de la ligne "
                                + dated.get(i - 1).cell().row());
            }
        }
    }
}
