package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static fr.dgfip.bareme.recovery.action.ShippedActions.advice;
import static fr.dgfip.bareme.recovery.action.ShippedActions.item;
import static fr.dgfip.bareme.recovery.action.ShippedActions.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.recovery.action.examination.ActionItem;
import fr.dgfip.bareme.recovery.action.examination.NearMiss;
import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import fr.dgfip.bareme.recovery.action.examination.ScoreItem;
import fr.dgfip.bareme.recovery.action.fact.GateEffect;
import fr.dgfip.bareme.recovery.action.fact.Nature;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every file. */
class RecoveryPropertiesTest {
    /** Enough files to meet each kind of gate and asset many times; a decision takes about a millisecond. */
    private static final int FILES = 400;

    private static final Set<Nature> INDIVIDUAL =
            EnumSet.of(Nature.PREALABLE, Nature.POURSUITE, Nature.SURETE, Nature.CONSERVATOIRE, Nature.OPPOSITION);

    /** What actions wait for when nothing is known for them to reach. */
    private static final Map<String, String> NAMED_BY = Map.of(
            "SATD_BANQUE", "BANK",
            "SATD_CREANCE", "CUSTOMER",
            "SATD_ASSURANCE", "LIFE_INSURANCE",
            "SAISIE_VENTE", "MOVABLES",
            "SAISIE_VEHICULE", "VEHICLE",
            "SAISIE_DAVM", "SHARES",
            "HYPO_LEGALE", "REAL_ESTATE",
            "SAISIE_IMMO", "REAL_ESTATE",
            "COMPENS", "PUBLIC_CREDIT");

    private static final Map<String, Set<String>> NAMES = names();
    private static final Map<String, Nature> NATURES = table("Catalogue").rows().stream()
            .collect(Collectors.toMap(RecoveryPropertiesTest::code, row -> (Nature) value(row, Nature.class)));

    private static DecisionTable table(String title) {
        return RULES.rules().tables().stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Codes of the actions an action code or a group code stands for. */
    private static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        for (Row row : table("Catalogue").rows()) {
            names.computeIfAbsent(code(row), name -> new HashSet<>()).add(code(row));
            names.computeIfAbsent(text(row, 2), name -> new HashSet<>()).add(code(row));
        }
        return names;
    }

    private static String code(Row row) {
        return text(row, 0);
    }

    private static String text(Row row, int outcome) {
        return (String) row.outcomes().get(outcome).orElseThrow();
    }

    private static Object value(Row row, Class<?> type) {
        return row.outcomes().stream()
                .flatMap(found -> found.stream())
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> openedBySomeGate() {
        return table("Incompatibilités").rows().stream()
                .filter(row -> value(row, GateEffect.class) == GateEffect.OUVRE)
                .flatMap(row -> NAMES.get(text(row, 0)).stream())
                .collect(Collectors.toSet());
    }

    @Property(tries = FILES)
    void oneMoreAssetNeverShutsAnAction(@ForAll long seed, @ForAll long more) {
        Map<String, Object> file = RandomFiles.file(seed);
        RecoveryAdvice before = advice(RULES, file);
        Map<String, Object> richer = new HashMap<>(file);
        richer.put("assets", with(file, "assets", RandomFiles.asset(more, file)));
        RecoveryAdvice after = advice(RULES, richer);
        for (ActionItem was : before.actions()) {
            ActionItem is = item(after, was.code());
            if (was.standing() == Standing.RECOMMENDED || was.standing() == Standing.POSSIBLE) {
                assertThat(is.standing()).as(was.code()).isIn(Standing.RECOMMENDED, Standing.POSSIBLE);
            } else if (was.standing() == Standing.NOT_APPLICABLE && is.standing() == Standing.BLOCKED) {
                // Where nothing was known to seize, the one thing now known may not be
                assertThat(is.gates()).as(was.code()).containsAnyOf("G_UNSEIZABLE", "GA_INSAISISSABLE", "GA_PROCEDURE");
            }
        }
    }

    @Property(tries = FILES)
    void aGateOfTheWorkbookLeavesNothingItBlocksRecommendedAndAddsNothing(@ForAll long seed, @ForAll int which) {
        List<String> targets = NAMES.keySet().stream().sorted().toList();
        String target = targets.get(Math.floorMod(which, targets.size()));
        RecoveryAdvice before = advice(RULES, RandomFiles.file(seed));
        RecoveryAdvice after = advice(gated(target), RandomFiles.file(seed));
        assertThat(after.recommended()).doesNotContainAnyElementsOf(NAMES.get(target));
        assertThat(before.recommended()).containsAll(after.recommended());
    }

    /** The rules with a gate every claim raises, which blocks an action or group. */
    private static ShippedRules<RecoveryRequest, RecoveryAdvice> gated(String target) {
        Row gate = ShippedRules.unconditional(table("Portes").rows(), "PT01");
        String code = text(gate, 0);
        UnaryOperator<List<Row>> withGate =
                rows -> plus(ShippedRules.replacing(List.of(copy(gate, "PT99")), "PT99", code, "G_NOUVELLE"), rows);
        Row shut = ShippedRules.unconditional(table("Incompatibilités").rows(), "IN001");
        Row targeted = ShippedRules.replacing(List.of(copy(shut, "IN999")), "IN999", text(shut, 0), target)
                .get(0);
        return RULES.with("Portes", withGate).with("Incompatibilités", rows -> plus(List.of(targeted), rows));
    }

    private static Row copy(Row row, String id) {
        return ShippedRules.copy(row, id, row.conditions(), row.outcomes());
    }

    private static List<Row> plus(List<Row> more, List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return all;
    }

    @Property(tries = FILES)
    void aStayAPlanOrAProceedingAddsNothingButWhatATableOpensByIt(@ForAll long seed, @ForAll int which) {
        Map<String, Object> file = RandomFiles.unburdened(seed);
        RecoveryAdvice before = advice(RULES, file);
        RecoveryAdvice after =
                advice(RULES, burdened(file, Math.floorMod(which, RandomFiles.isIndividual(file) ? 2 : 5)));
        Set<String> added = new HashSet<>(after.recommended());
        added.removeAll(before.recommended());
        assertThat(openedBySomeGate()).containsAll(added);
    }

    private static Map<String, Object> burdened(Map<String, Object> file, int which) {
        Map<String, Object> burdened = new HashMap<>(file);
        if (which == 0) {
            burdened.put("claims", claims(file, RecoveryPropertiesTest::stayed));
        } else if (which == 1) {
            burdened.put("plan", Map.of("kind", "CCSF", "grantedOn", "2026-01-05", "respected", true));
        } else {
            burdened.put(
                    "collective", collective(List.of("SAUVEGARDE", "RJ", "LJ").get(which - 2)));
            burdened.put("claims", claims(file, claim -> claim.put("birth", "PRIOR")));
        }
        return burdened;
    }

    private static void stayed(Map<String, Object> claim) {
        BigDecimal whole =
                new BigDecimal((String) claim.get("principal")).add(new BigDecimal((String) claim.get("penalties")));
        claim.put("contest", Map.of("amount", whole.toPlainString(), "stay", "ACCEPTED", "guarantees", "PENDING"));
    }

    private static Map<String, Object> collective(String kind) {
        return Map.of("kind", kind, "openedOn", "2025-10-06", "publishedOn", "2025-10-20", "declared", true);
    }

    private static List<Object> claims(Map<String, Object> file, Consumer<Map<String, Object>> change) {
        List<Object> claims = new ArrayList<>();
        for (Object claim : (List<?>) file.get("claims")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> changed = new HashMap<>((Map<String, Object>) claim);
            change.accept(changed);
            claims.add(changed);
        }
        return claims;
    }

    @Property(tries = FILES)
    void anOpenProceedingLeavesNoIndividualEnforcementOfPriorClaims(@ForAll long seed, @ForAll int which) {
        Map<String, Object> file = RandomFiles.file(seed);
        Assume.that(!RandomFiles.isIndividual(file));
        RecoveryAdvice advice = advice(RULES, burdened(file, 2 + Math.floorMod(which, 3)));
        Set<String> open = new HashSet<>(advice.recommended());
        open.addAll(advice.possible());
        if (RandomFiles.hasDirectorsGoods(file)) {
            // What the director owns is not the debtor's
            open.remove("SURETE_JUD");
        }
        assertThat(open).allSatisfy(code -> assertThat(NATURES.get(code)).isNotIn(INDIVIDUAL));
    }

    @Property(tries = FILES)
    void everyActionComesOutOnceAndScoresAreTheSumOfTheirParts(@ForAll long seed) {
        RecoveryAdvice advice = advice(RULES, RandomFiles.file(seed));
        assertThat(advice.actions()).hasSize(table("Catalogue").rows().size());
        assertThat(advice.recommended().size()
                        + advice.possible().size()
                        + advice.blocked().size()
                        + advice.notApplicable().size())
                .isEqualTo(advice.actions().size());
        BigDecimal last = new BigDecimal("100.0");
        for (String code : advice.recommended()) {
            BigDecimal score = item(advice, code).score().orElseThrow();
            BigDecimal parts = advice.scoreParts().stream()
                    .filter(part -> part.action().equals(code))
                    .map(ScoreItem::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(score).isEqualByComparingTo(parts.max(BigDecimal.ZERO).min(new BigDecimal("100")));
            assertThat(score).isLessThanOrEqualTo(last);
            last = score;
        }
        for (ActionItem action : advice.actions()) {
            assertThat(action.standing() == Standing.BLOCKED && action.gates().isEmpty())
                    .as(action.code())
                    .isFalse();
            assertThat(action.standing() == Standing.NOT_APPLICABLE
                            && action.conditions().isEmpty())
                    .as(action.code())
                    .isFalse();
        }
    }

    @Property(tries = FILES)
    void whatANearMissNamesBringsItsActionFirst(@ForAll long seed) {
        Map<String, Object> file = RandomFiles.file(seed);
        for (NearMiss miss : advice(RULES, file).nearMisses()) {
            String type = NAMED_BY.getOrDefault(miss.action(), "");
            if (!type.isEmpty() && miss.what().endsWith("pour toute la dette.")) {
                Map<String, Object> richer = new HashMap<>(file);
                richer.put("assets", with(file, "assets", RandomFiles.wealth("AJOUT", type)));
                assertThat(advice(RULES, richer).recommended()).as(miss.what()).startsWith(miss.action());
            }
        }
    }
}
