package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.analysis.Finding.Kind;
import fr.dgfip.bareme.analysis.Finding.TermText;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.HitPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Says the faults of one table in French. */
final class FindingWriter {
    /** Rows shown cell by cell. */
    private static final int MOST_ROWS = 20;

    private final TableBoxes boxes;
    private final BoxText text;
    private final String title;
    private final CellLanguage language;

    FindingWriter(TableBoxes boxes, CellLanguage language) {
        this.boxes = boxes;
        this.text = new BoxText(boxes, language);
        this.title = boxes.table().title();
        this.language = language;
    }

    Finding finding(Fault fault) {
        if (fault instanceof Fault.Unreachable unreachable) {
            return unreachable(unreachable);
        }
        if (fault instanceof Fault.Subsumed subsumed) {
            return subsumed(subsumed);
        }
        if (fault instanceof Fault.Masked masked) {
            return masked(masked);
        }
        if (fault instanceof Fault.Duplicate duplicate) {
            return pair(
                    Kind.DUPLICATE,
                    List.of(duplicate.row(), duplicate.of()),
                    duplicate.point(),
                    "La ligne " + text.named(duplicate.row()) + " répète la ligne " + text.named(duplicate.of())
                            + " : mêmes conditions, mêmes résultats, et des jours en commun. Supprimez l'une des deux,"
                            + " ou séparez leurs périodes.");
        }
        if (fault instanceof Fault.Overlap overlap) {
            return overlap(overlap);
        }
        if (fault instanceof Fault.Gap gap) {
            return gap(gap);
        }
        return unproved(fault);
    }

    /** @param rows those that ask for a value in the column */
    Finding rarelySent(Column column, List<Integer> rows, int said, int asked) {
        String share = BigDecimal.valueOf(100L * said)
                .divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
        boolean several = rows.size() > 1;
        return new Finding(
                Kind.RARELY_SENT,
                title,
                rows.stream().limit(MOST_ROWS).map(text::text).toList(),
                Math.max(0, rows.size() - MOST_ROWS),
                List.of(),
                List.of(),
                "« " + column.term().label() + " » n'est presque jamais transmis : sur " + asked
                        + " demandes des 30 derniers jours, " + said + " le renseigne" + (said > 1 ? "nt" : "") + " ("
                        + share + " %). " + (several ? "Les lignes " : "La ligne ") + text.named(rows)
                        + (several ? ", qui le demandent, ne servent" : ", qui le demande, ne sert")
                        + " donc presque jamais. Vérifiez que les applications transmettent cette donnée.");
    }

    private Finding unreachable(Fault.Unreachable fault) {
        String why;
        if (fault.column() == boxes.periodColumn()) {
            LocalDate first =
                    LocalDate.ofEpochDay(boxes.axis(fault.column()).domain().min());
            why = "sa période finit avant le " + language.value(first.toEpochDay(), text.type(fault.column()))
                    + ", premier jour d'application du barème. Corrigez la période, ou laissez la ligne pour mémoire.";
        } else {
            TermText cell = text.cell(fault.row(), fault.column());
            boolean absent =
                    boxes.table().rows().get(fault.row()).conditions().get(fault.column()) instanceof Condition.Absent;
            why = cell.cell().orElseThrow() + ", « " + cell.text() + " », "
                    + (absent
                            ? "alors que « " + cell.term() + " » est toujours renseigné."
                            : "n'accepte aucune valeur possible de « " + cell.term() + " ».")
                    + " Corrigez la condition ou supprimez la ligne.";
        }
        return new Finding(
                Kind.UNREACHABLE,
                title,
                List.of(text.text(fault.row())),
                0,
                List.of(),
                List.of(),
                "La ligne " + text.named(fault.row()) + " ne peut jamais servir : " + why);
    }

    private Finding subsumed(Fault.Subsumed fault) {
        List<Integer> rows = List.of(fault.row(), fault.by());
        String example = example(rows, fault.point());
        String row = text.named(fault.row());
        String by = text.named(fault.by());
        String sentence = boxes.table().policy() == HitPolicy.FIRST
                ? "La ligne " + row + " ne sert jamais : la ligne " + by
                        + ", placée avant, accepte déjà tout ce qu'elle accepte. Par exemple, pour " + example
                        + ", c'est « " + text.row(fault.by()).id() + " » qui conclut. Placez-la avant, ou"
                        + " supprimez-la."
                : "La ligne " + row + " est de trop : la ligne " + by
                        + " accepte tout ce qu'elle accepte, avec les mêmes résultats. Par exemple, pour " + example
                        + ", ils viennent deux fois. Supprimez-la, ou séparez leurs conditions.";
        return pair(Kind.SUBSUMED, rows, fault.point(), sentence);
    }

    private Finding masked(Fault.Masked fault) {
        List<Integer> rows =
                Stream.concat(Stream.of(fault.row()), fault.by().stream()).toList();
        String sentence = "La ligne " + text.named(fault.row()) + " ne sert jamais : les lignes "
                + text.named(fault.by()) + ", placées avant, acceptent ensemble tout ce qu'elle accepte. Par exemple,"
                + " pour " + example(rows, fault.point()) + ", c'est « "
                + text.row(fault.taker()).id()
                + " » qui conclut. "
                + (text.asked(List.of(fault.row())).isEmpty()
                        ? "Elle n'a pas de condition : gardez-la si c'est un filet, ou supprimez-la."
                        : "Placez-la avant, ou supprimez-la.");
        return pair(Kind.MASKED, rows, fault.point(), sentence);
    }

    private Finding overlap(Fault.Overlap fault) {
        List<Integer> rows = List.of(fault.row(), fault.other());
        return pair(
                Kind.OVERLAP,
                rows,
                fault.point(),
                "Les lignes " + text.named(rows) + " acceptent toutes deux " + example(rows, fault.point())
                        + ", alors que la règle de choix est « " + HitPolicy.UNIQUE.label()
                        + " ». Séparez leurs conditions ou leurs périodes.");
    }

    private String example(List<Integer> rows, int[] point) {
        return BoxText.joined(text.fact(point, text.asked(rows)));
    }

    private Finding pair(Kind kind, List<Integer> rows, int[] point, String sentence) {
        return new Finding(
                kind,
                title,
                rows.stream().limit(MOST_ROWS).map(text::text).toList(),
                Math.max(0, rows.size() - MOST_ROWS),
                text.fact(point, text.asked(rows)),
                List.of(),
                sentence);
    }

    private Finding gap(Fault.Gap fault) {
        List<TermText> example = text.fact(fault.point(), text.asked(fault.box()));
        List<TermText> cells = text.cells(fault.box());
        List<TermText> asking =
                cells.stream().filter(cell -> !cell.text().equals("-")).toList();
        return new Finding(
                Kind.GAP,
                title,
                List.of(),
                0,
                example,
                cells,
                "Aucune ligne n'accepte " + BoxText.joined(example)
                        + ", alors que la table est déclarée complète. Ajoutez par exemple la ligne "
                        + BoxText.joined(asking) + ".");
    }

    private Finding unproved(Fault fault) {
        if (fault instanceof Fault.UnprovedRows rows) {
            String subject = rows.rows().size() > 1 ? "les lignes " : "la ligne ";
            String verb = rows.rows().size() > 1 ? " servent" : " sert";
            return unproved(
                    rows.rows(),
                    "on n'a pas pu établir en un temps raisonnable si " + subject + text.named(rows.rows()) + verb
                            + " à quelque chose.");
        }
        if (fault instanceof Fault.UnprovedGaps gaps) {
            return unproved(
                    List.of(),
                    gaps.known()
                            ? "d'autres cas encore ne trouvent aucune ligne. Comblez d'abord ceux-ci."
                            : "on n'a pas pu établir en un temps raisonnable que chaque cas trouve une ligne.");
        }
        return unproved(List.of(), "toutes les lignes n'ont pas été comparées deux à deux.");
    }

    private Finding unproved(List<Integer> rows, String what) {
        return new Finding(
                Kind.UNPROVED,
                title,
                rows.stream().limit(MOST_ROWS).map(text::text).toList(),
                Math.max(0, rows.size() - MOST_ROWS),
                List.of(),
                List.of(),
                "Non prouvé : " + what);
    }
}
