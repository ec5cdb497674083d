package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Computes the lines from what the tables said of each part. Nothing is rounded but the lines. */
final class Liquidator {
    private final Situation situation;
    private final Rulings rulings;

    private Liquidator(Situation situation, Rulings rulings) {
        this.situation = situation;
        this.rulings = rulings;
    }

    static Liquidation liquidate(Situation situation, Rulings rulings) {
        Liquidator liquidator = new Liquidator(situation, rulings);
        List<PartInterest> interest = liquidator.interest();
        List<PenaltyLine> lines = new ArrayList<>();
        if (!interest.isEmpty()) {
            lines.add(liquidator.interestLine(interest));
        }
        lines.addAll(liquidator.surcharges());
        return new Liquidation(
                lines,
                interest.stream()
                        .flatMap(part -> part.details(situation.paymentDue()).stream())
                        .toList());
    }

    private List<PartInterest> interest() {
        return situation.parts().stream()
                .flatMap(part -> rulings
                        .due(PenaltyArticle.INTEREST_1727, part)
                        .map(ruling -> new PartInterest(
                                part, situation.arrears(part).tranches(), ruling, rulings.reduction(part)))
                        .stream())
                .filter(part -> !part.tranches().isEmpty())
                .toList();
    }

    private PenaltyLine interestLine(List<PartInterest> parts) {
        List<Tranche> tranches =
                parts.stream().flatMap(part -> part.tranches().stream()).toList();
        BigDecimal exact = parts.stream().map(PartInterest::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PenaltyLine(
                PenaltyArticle.INTEREST_1727,
                "Intérêt de retard",
                tranches.stream().map(Tranche::amount).reduce(Euros.ZERO, Euros::plus),
                Optional.of(tranches.get(0).percent()).filter(any -> tranches.size() == 1),
                tranches.stream().map(Tranche::months).max(Comparator.naturalOrder()),
                Printed.plain(exact),
                Printed.charged(exact),
                formula(parts.stream().map(PartInterest::formula).collect(Collectors.joining(" + ")), exact),
                joined(parts.stream().flatMap(PartInterest::explanations).toList(), " "),
                joined(parts.stream().flatMap(PartInterest::legalBases).toList(), " ; "),
                situation.dueDate());
    }

    private List<PenaltyLine> surcharges() {
        List<PenaltyLine> lines = new ArrayList<>();
        for (PenaltyArticle article : PenaltyArticle.values()) {
            if (article != PenaltyArticle.INTEREST_1727) {
                byRate(article).forEach((rate, charges) -> lines.add(line(article, rate, charges)));
            }
        }
        return lines;
    }

    /** A part an article is charged on. */
    private record Charge(Euros base, PenaltyResult ruling) {}

    private Map<BigDecimal, List<Charge>> byRate(PenaltyArticle article) {
        Map<BigDecimal, List<Charge>> charges = new TreeMap<>();
        for (Part part : situation.parts()) {
            rulings.due(article, part)
                    .ifPresent(ruling -> ruling.rate()
                            .ifPresent(rate -> charges.computeIfAbsent(rate, any -> new ArrayList<>())
                                    .add(new Charge(Articles.base(situation, article, part), ruling))));
        }
        return charges;
    }

    private PenaltyLine line(PenaltyArticle article, BigDecimal rate, List<Charge> charges) {
        Euros base = charges.stream().map(Charge::base).reduce(Euros.ZERO, Euros::plus);
        String bases =
                charges.stream().map(charge -> Printed.euros(charge.base())).collect(Collectors.joining(" + "));
        BigDecimal exact = Printed.percentOf(base.amount(), rate);
        return new PenaltyLine(
                article,
                "Majoration de " + Printed.percent(rate),
                base,
                Optional.of(rate),
                Optional.empty(),
                Printed.plain(exact),
                Printed.charged(exact),
                formula((charges.size() > 1 ? "(" + bases + ")" : bases) + " × " + Printed.percent(rate), exact),
                joined(charges.stream().map(charge -> charge.ruling().label()).toList(), " "),
                joined(
                        charges.stream()
                                .map(charge -> charge.ruling().row().legalBasis())
                                .toList(),
                        " ; "),
                situation.dueDate());
    }

    private static String formula(String product, BigDecimal exact) {
        return product + " = " + Printed.exact(exact) + " → " + Printed.whole(Printed.charged(exact));
    }

    private static String joined(List<String> texts, String between) {
        return texts.stream().filter(text -> !text.isBlank()).distinct().collect(Collectors.joining(between));
    }
}
