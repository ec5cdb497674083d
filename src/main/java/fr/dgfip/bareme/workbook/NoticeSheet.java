package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.Notice;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheet {@code Notice}: labels in column A, values in column B. */
final class NoticeSheet {
    /** A line of the notice. */
    enum Entry {
        TYPE("Décision"),
        TITLE("Titre"),
        OFFICE("Bureau responsable"),
        LEGAL_BASIS("Base légale"),
        APPLICABLE_FROM("Applicable à partir du"),
        CHANGES("Changements"),
        PURPOSE("Finalité du traitement"),
        ADMINISTRATION("Administration"),
        CONTACT("Contact");

        final String label;

        Entry(String label) {
            this.label = label;
        }
    }

    private static final Map<String, Entry> ENTRIES = Arrays.stream(Entry.values())
            .collect(Collectors.toUnmodifiableMap(entry -> French.fold(entry.label), entry -> entry));
    private static final CellGrammar DATES = new CellGrammar(new TermType.Date());
    private static final int LABEL = 1;
    private static final int VALUE = 2;

    private final SheetView view;
    private final Map<Entry, Integer> rows = new HashMap<>();
    private final Set<String> meant = new HashSet<>();

    private NoticeSheet(SheetView view) {
        this.view = view;
    }

    /** The notice; empty once its problems are reported. */
    static Optional<Notice> read(SheetView view, String type) {
        NoticeSheet sheet = new NoticeSheet(view);
        HiddenContent.report(view, Integer.MAX_VALUE);
        sheet.findRows();
        Optional<Notice> notice = sheet.notice(type);
        view.reportUnread(
                "ne se lit pas : la notice tient en colonnes A et B", "mettez ce texte en colonne B ou effacez-le");
        return notice;
    }

    private void findRows() {
        for (int row : view.rows()) {
            String text = view.text(row, LABEL);
            Optional<Entry> entry = Optional.ofNullable(ENTRIES.get(French.fold(text)));
            if (text.isEmpty()) {
                continue;
            }
            if (entry.isEmpty()) {
                view.content(row, VALUE);
                List<String> known =
                        Arrays.stream(Entry.values()).map(one -> one.label).toList();
                Suggestions.nearest(text, known).ifPresent(meant::add);
                view.report(
                        row,
                        LABEL,
                        ProblemCode.UNKNOWN_LABEL,
                        "n'est pas une rubrique de la notice",
                        () -> Suggestions.advice(text, known, "supprimez cette ligne"));
            } else if (rows.putIfAbsent(entry.get(), row) != null) {
                view.content(row, VALUE);
                view.report(
                        row, LABEL, ProblemCode.DUPLICATE_LABEL, "figure deux fois", "gardez une seule de ces lignes");
            }
        }
    }

    private Optional<Notice> notice(String type) {
        Map<Entry, String> texts = new HashMap<>();
        List<String> blank = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            String text = Optional.ofNullable(rows.get(entry))
                    .map(row -> view.text(row, VALUE))
                    .orElse("");
            if (text.isEmpty() && entry != Entry.CHANGES && !meant.contains(entry.label)) {
                blank.add(entry.label);
            }
            texts.put(entry, text);
        }
        reportBlank(blank);
        boolean rightType = isType(type, texts.get(Entry.TYPE));
        return applicableFrom().filter(any -> rightType).map(date -> notice(type, texts, date));
    }

    private void reportBlank(List<String> labels) {
        String named = "« " + String.join(" », « ", labels) + " »";
        if (labels.size() == 1) {
            view.report(
                    ProblemCode.MISSING_VALUE,
                    "",
                    "la rubrique " + named + " est vide ou manque",
                    "écrivez-la en colonne A et sa valeur en colonne B");
        } else if (!labels.isEmpty()) {
            view.report(
                    ProblemCode.MISSING_VALUE,
                    "",
                    "les rubriques " + named + " sont vides ou manquent",
                    "écrivez-les en colonne A et leurs valeurs en colonne B");
        }
    }

    private boolean isType(String type, String found) {
        boolean same = French.fold(found).equals(French.fold(type));
        if (!found.isEmpty() && !same) {
            view.report(
                    rows.get(Entry.TYPE),
                    VALUE,
                    ProblemCode.OTHER_DECISION,
                    "n'est pas la décision attendue",
                    "ce classeur est déposé pour « " + type + " » : écrivez « " + type + " » ou déposez-le ailleurs");
        }
        return same;
    }

    private Optional<LocalDate> applicableFrom() {
        return Optional.ofNullable(rows.get(Entry.APPLICABLE_FROM))
                .filter(row -> !view.isBlank(row, VALUE))
                .flatMap(row -> view.read(row, VALUE, DATES::value))
                .map(LocalDate.class::cast);
    }

    private static Notice notice(String type, Map<Entry, String> texts, LocalDate applicableFrom) {
        return new Notice(
                type,
                texts.get(Entry.TITLE),
                texts.get(Entry.OFFICE),
                texts.get(Entry.LEGAL_BASIS),
                applicableFrom,
                texts.get(Entry.CHANGES),
                texts.get(Entry.PURPOSE),
                texts.get(Entry.ADMINISTRATION),
                texts.get(Entry.CONTACT));
    }
}
