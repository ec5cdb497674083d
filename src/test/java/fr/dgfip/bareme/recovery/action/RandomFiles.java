package fr.dgfip.bareme.recovery.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** Made-up files of every kind of debtor, claim, act, resource and gate, valid, by a seed. */
final class RandomFiles {
    private static final List<String> NATURAL = List.of("INDIVIDUAL", "SOLE_TRADER", "ESTATE");
    private static final List<String> MORAL = List.of("COMPANY", "CIVIL_COMPANY", "SNC", "ASSOCIATION");
    private static final List<String> ASSETS = List.of(
            "BANK",
            "LIFE_INSURANCE",
            "CUSTOMER",
            "RENT",
            "PUBLIC_CREDIT",
            "CURRENT_ACCOUNT",
            "MOVABLES",
            "VEHICLE",
            "SHARES",
            "BUSINESS",
            "REAL_ESTATE",
            "DORMANT_RIGHT",
            "ABROAD");
    private static final List<String> EARNINGS = List.of("WAGE", "PENSION");
    private static final List<String> OWNERSHIPS =
            List.of("FULL", "FULL", "FULL", "BARE", "USUFRUCT", "UNDIVIDED", "NOMINEE");
    private static final List<String> MARITAL = List.of("COMMUNITY", "SPOUSE_OWN");
    private static final List<String> ROLES = List.of(
            "BANK",
            "EMPLOYER",
            "CUSTOMER",
            "TENANT",
            "INSURER",
            "NOTARY",
            "ESCROW",
            "AMICABLE_LIQUIDATOR",
            "ORDER_GIVER",
            "OTHER");
    private static final List<String> ANSWERS =
            List.of("NOT_ASKED", "NO_ANSWER", "ADMITS_REFUSES", "FALSE", "PAYS", "CONTESTS");
    private static final List<String> ACTS_ON_ANY = List.of(
            "DEBT_RECOGNITION",
            "COURT_CLAIM",
            "CONSERVATORY",
            "PHONE_REMINDER",
            "PRIVILEGE_PUBLICITY",
            "DIRECTOR_ASSIGNATION",
            "JUDGE_AUTHORISATION");
    private static final List<String> ACTS_ON_TITLED =
            List.of("RELANCE", "MED", "SATD_BANK", "SATD_EMPLOYER", "SATD_OTHER", "SEIZURE", "MORTGAGE_INSCRIPTION");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate FIRST_ACT = LocalDate.of(2025, 2, 1);
    private final Random random;

    private RandomFiles(long seed) {
        this.random = new Random(seed);
    }

    /** A file of a given size, always the same one. */
    static RecoveryRequest request(int claims, int acts, int assets) {
        RandomFiles files = new RandomFiles(7);
        Map<String, Object> file = files.burdened(files.file(claims, acts, assets));
        Reading<RecoveryRequest> reading = RequestReader.read(ShippedActions.RULES.type(), file);
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return ((Reading.Valid<RecoveryRequest>) reading).request();
    }

    /** Half of them with stays, a plan or proceedings. */
    static Map<String, Object> file(long seed) {
        Map<String, Object> file = unburdened(seed);
        return seed % 2 == 0 ? new RandomFiles(seed).burdened(file) : file;
    }

    /** Neither stay nor plan nor proceedings. */
    static Map<String, Object> unburdened(long seed) {
        RandomFiles files = new RandomFiles(seed);
        return files.file(1 + files.random.nextInt(3), files.random.nextInt(4), files.random.nextInt(4));
    }

    /** One more asset that the debtor of a file may have. */
    static boolean hasDirectorsGoods(Map<String, Object> file) {
        return ((List<?>) file.get("assets"))
                .stream().anyMatch(asset -> "DIRECTOR_OWN".equals(((Map<?, ?>) asset).get("ownership")));
    }

    static Map<String, Object> asset(long seed, Map<String, Object> file) {
        return new RandomFiles(seed).asset("AJOUT", isNatural(file), file.containsKey("director"));
    }

    /** Whether the debtor is one for whom the law knows no insolvency proceedings. */
    static boolean isIndividual(Map<String, Object> file) {
        return ((Map<?, ?>) file.get("debtor")).get("kind").equals("INDIVIDUAL");
    }

    private static boolean isNatural(Map<String, Object> file) {
        return NATURAL.contains(((Map<?, ?>) file.get("debtor")).get("kind"));
    }

    /** A thing of one kind that would pay any debt. */
    static Map<String, Object> wealth(String id, String type) {
        Map<String, Object> asset = new HashMap<>(new RandomFiles(0).asset(id, true, false));
        asset.remove("quota");
        asset.putAll(Map.of("type", type, "ownership", "FULL", "value", "900000000.00", "unseizable", false));
        asset.putAll(Map.of("pledged", false, "mainResidence", false, "inDwelling", false));
        return asset;
    }

    private Map<String, Object> file(int claims, int acts, int assets) {
        Map<String, Object> file = new HashMap<>();
        boolean natural = chance(3);
        boolean director = !natural && chance(2);
        file.put("fileId", "HASARD");
        file.put("examinationDate", TODAY.toString());
        file.put("direction", "75");
        file.put(
                "localStance", one(List.of("HEAVY_RETAINED_NEEDS_POLE", "KEEP_WANTS_SUPPORT", "ASKS_OPINION", "NONE")));
        file.put("debtor", debtor(one(natural ? NATURAL : MORAL)));
        List<Object> owed = list(claims, this::claim);
        file.put("claims", owed);
        file.put("acts", list(acts, number -> act(number, titled(owed))));
        file.put("assets", list(assets, number -> asset("B" + number, natural, director)));
        file.put("thirdParties", list(random.nextInt(3), this::third));
        file.put("suspiciousActs", list(random.nextInt(2), this::suspicious));
        file.put("liablePersons", list(random.nextInt(2), number -> liable()));
        if (director) {
            file.put("director", director());
        }
        if (chance(4)) {
            file.put("businessSale", Map.of("publishedOn", TODAY.minusDays(5).toString()));
        }
        if (chance(4)) {
            file.put("planRequest", Map.of("requestedOn", "2026-03-02", "temporaryDifficulty", chance(2)));
        }
        if (chance(3)) {
            file.put("circumstances", Map.of("flagrance", chance(2), "paymentsCeased", chance(2), "strategic", true));
        }
        return file;
    }

    private Map<String, Object> debtor(String kind) {
        Map<String, Object> debtor = new HashMap<>();
        boolean ceased = chance(4);
        debtor.put("kind", kind);
        debtor.put("residence", one(List.of("FR", "FR", "EU", "NON_EU_WITH_TREATY", "NON_EU_NO_TREATY")));
        debtor.put("activity", ceased ? "CEASED" : "ACTIVE");
        if (ceased) {
            debtor.put("ceasedOn", one(List.of("2024-12-31", "2025-11-03")));
        }
        return debtor;
    }

    private Map<String, Object> director() {
        return Map.of(
                "deFacto",
                false,
                "seriousAndRepeated",
                chance(2),
                "fraud",
                false,
                "duringMandate",
                true,
                "causal",
                true,
                "diligent",
                true);
    }

    private Map<String, Object> claim(int number) {
        Map<String, Object> claim = new HashMap<>();
        boolean titled = !chance(6);
        claim.put("id", "C" + number);
        claim.put("taxType", one(List.of("TVA", "IS", "IR", "TF", "PENALTY")));
        claim.put("category", one(List.of("A", "B", "C")));
        claim.put("principal", 100 + random.nextInt(200_000) + ".00");
        claim.put("penalties", random.nextInt(500) + ".00");
        claim.put("titleType", titled ? one(List.of("AMR", "ROLE", "TITRE_PERCEPTION")) : "NONE");
        if (titled) {
            // One title in four is past four years on the day of the examination: prescribed unless interrupted
            claim.put("titleDate", one(List.of("2021-11-02", "2022-05-04", "2024-07-01", "2025-01-10")));
        }
        claim.put("fromAudit", chance(3));
        claim.put("writtenOff", chance(10));
        claim.put("earlierDefault", chance(2));
        return claim;
    }

    private static List<Object> titled(List<Object> claims) {
        return claims.stream()
                .map(claim -> (Map<?, ?>) claim)
                .filter(claim -> claim.containsKey("titleDate"))
                .<Object>map(claim -> claim.get("id"))
                .toList();
    }

    private Map<String, Object> act(int number, List<Object> titled) {
        Map<String, Object> act = new HashMap<>();
        boolean onTitled = !titled.isEmpty() && chance(2);
        act.put("kind", one(onTitled ? ACTS_ON_TITLED : ACTS_ON_ANY));
        // A mise en demeure may be recent enough to hold back what follows it
        LocalDate day = chance(3) ? TODAY.minusDays(number) : FIRST_ACT.plusDays(number);
        act.put("date", day.toString());
        act.put("claims", onTitled ? titled : List.of());
        act.put("result", one(List.of("FRUITLESS", "PARTIAL", "PENDING", "NONE")));
        return act;
    }

    private Map<String, Object> asset(String id, boolean natural, boolean director) {
        Map<String, Object> asset = new HashMap<>();
        String ownership = one(OWNERSHIPS);
        if (natural && chance(4)) {
            ownership = one(MARITAL);
        } else if (director && chance(6)) {
            ownership = "DIRECTOR_OWN";
        }
        asset.put("id", id);
        asset.put("type", natural && chance(4) ? one(EARNINGS) : one(ASSETS));
        asset.put("ownership", ownership);
        if (ownership.equals("UNDIVIDED")) {
            asset.put("quota", "50");
        }
        if (!chance(4)) {
            asset.put("value", random.nextInt(300_000) + ".00");
        }
        asset.put("unseizable", chance(6));
        asset.put("pledged", chance(6));
        asset.put("mainResidence", asset.get("type").equals("REAL_ESTATE") && chance(3));
        asset.put("inDwelling", asset.get("type").equals("MOVABLES") && chance(2));
        return asset;
    }

    private Map<String, Object> third(int number) {
        Map<String, Object> third = new HashMap<>();
        String answer = one(ANSWERS);
        third.put("id", "T" + number);
        third.put("role", one(ROLES));
        third.put("answer", answer);
        third.put("held", "4000.00");
        third.put("undeclaredWork", chance(4));
        if (!answer.equals("NOT_ASKED")) {
            third.put("seized", "5000.00");
            third.put("receptionProved", chance(2));
            third.put("legitimateReason", false);
        }
        if (answer.equals("ADMITS_REFUSES")) {
            third.put("admitted", "3000.00");
        }
        return third;
    }

    private Map<String, Object> suspicious(int number) {
        return Map.of(
                "kind",
                one(List.of("GIFT", "SALE", "SCI_CONTRIBUTION", "NOMINEE")),
                "date",
                "2025-06-01",
                "value",
                "80000.00",
                "afterDebt",
                true,
                "beneficiaryAware",
                chance(2));
    }

    private Map<String, Object> liable() {
        return Map.of(
                "id",
                "P0",
                "role",
                one(List.of("BUYER", "CONVICTED")),
                "limit",
                "20000.00",
                "titleNotified",
                chance(2));
    }

    /** The file with stays, a plan or proceedings. */
    private Map<String, Object> burdened(Map<String, Object> file) {
        Map<String, Object> burdened = new HashMap<>(file);
        boolean proceedings = !isIndividual(file) && chance(2);
        List<Object> claims = new ArrayList<>();
        for (Object claim : (List<?>) file.get("claims")) {
            Map<Object, Object> changed = new HashMap<>((Map<?, ?>) claim);
            if (chance(3)) {
                changed.put("contest", Map.of("amount", "100.00", "stay", one(List.of("REQUESTED", "ACCEPTED"))));
            }
            if (proceedings) {
                changed.put("birth", one(List.of("PRIOR", "POST")));
            }
            claims.add(changed);
        }
        burdened.put("claims", claims);
        if (proceedings) {
            burdened.put(
                    "collective",
                    Map.of(
                            "kind",
                            one(List.of("CONCILIATION", "SAUVEGARDE", "RJ", "LJ")),
                            "openedOn",
                            "2025-10-06",
                            "publishedOn",
                            "2025-10-20",
                            "declared",
                            chance(2)));
        }
        if (chance(3)) {
            burdened.put(
                    "plan",
                    Map.of(
                            "kind",
                            one(List.of("ACCOUNTANT", "CCSF")),
                            "grantedOn",
                            "2026-01-05",
                            "respected",
                            chance(2)));
        }
        return burdened;
    }

    private boolean chance(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<Object> list(int size, IntFunction<Object> item) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(item.apply(i));
        }
        return items;
    }
}
