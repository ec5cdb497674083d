package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.quitus.PopulationFigures.Row;
import java.util.List;

/** Bars of circuits as SVG, readable on light and dark pages. */
final class PopulationChart {
    private static final int WIDTH = 860;
    private static final int LABEL = 300;
    private static final int BAR = 500;
    private static final int LINE = 24;
    private static final int TOP = 56;
    /** Blue, orange, grey: told apart by people who see no red or no green. */
    private static final List<String> COLOURS = List.of("#3b6fb6", "#e08a1e", "#a6a6a6");

    private static final List<String> NAMES =
            List.of("automatic (automatique)", "manual (manuel)", "none (aucun circuit)");

    private PopulationChart() {}

    static String svg(PopulationFigures figures) {
        List<Row> truths = figures.byTruth();
        List<Row> applicants = figures.byApplicant();
        int height = TOP + LINE * (truths.size() + applicants.size() + 1) + 12;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="13" \
                role="img" aria-label="Circuits of the synthetic population, by what files are and by who applies">
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                <text x="10" y="20" font-weight="bold">Synthetic population: says nothing about real files</text>
                """.formatted(WIDTH, height));
        legend(svg);
        bars(svg, truths, TOP);
        bars(svg, applicants, TOP + LINE * (truths.size() + 1));
        return svg.append("</svg>\n").toString();
    }

    private static void legend(StringBuilder svg) {
        for (int i = 0; i < NAMES.size(); i++) {
            int x = LABEL + i * 180;
            svg.append(
                    "<rect x=\"%d\" y=\"32\" width=\"12\" height=\"12\" fill=\"%s\"/><text x=\"%d\" y=\"43\">%s</text>\n"
                            .formatted(x, COLOURS.get(i), x + 18, NAMES.get(i)));
        }
    }

    private static void bars(StringBuilder svg, List<Row> rows, int top) {
        int y = top;
        for (Row row : rows) {
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s (%d)</text>\n"
                    .formatted(LABEL - 8, y + 15, row.label().replace("\"", "&quot;"), row.total()));
            int x = LABEL;
            List<Integer> counts = List.of(row.automatic(), row.manual(), row.none());
            for (int i = 0; i < counts.size(); i++) {
                int width = BAR * counts.get(i) / Math.max(1, row.total());
                svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" fill=\"%s\"/>\n"
                        .formatted(x, y, width, COLOURS.get(i)));
                x += width;
            }
            svg.append("<text x=\"%d\" y=\"%d\">%s</text>\n"
                    .formatted(LABEL + BAR + 6, y + 14, PopulationFigures.percent(row.perMille(Circuit.AUTOMATIC))));
            y += LINE;
        }
    }
}
