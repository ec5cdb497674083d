package fr.dgfip.bareme.recovery.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** Made-up files of company debtors and individuals, valid, by a seed. */
final class RandomFiles {
    private static final List<String> ASSETS = List.of(
            "BANK",
            "LIFE_INSURANCE",
            "CUSTOMER",
            "RENT",
            "PUBLIC_CREDIT",
            "MOVABLES",
            "VEHICLE",
            "SHARES",
            "BUSINESS",
            "REAL_ESTATE",
            "DORMANT_RIGHT",
            "ABROAD");
    private static final List<String> OWNERSHIPS = List.of("FULL", "FULL", "FULL", "BARE", "UNDIVIDED", "NOMINEE");
    private static final List<String> ANSWERS = List.of("NO_ANSWER", "PAYS", "CONTESTS", "FALSE");
    private static final LocalDate FIRST_ACT = LocalDate.of(2025, 2, 1);
    private final Random random;

    private RandomFiles(long seed) {
        this.random = new Random(seed);
    }

    static Map<String, Object> file(long seed, int claims, int acts, int assets) {
        return new RandomFiles(seed).file(claims, acts, assets);
    }

    static Map<String, Object> file(long seed) {
        RandomFiles files = new RandomFiles(seed);
        return files.file(1 + files.random.nextInt(3), files.random.nextInt(4), files.random.nextInt(4));
    }

    static Map<String, Object> asset(long seed) {
        return new RandomFiles(seed).asset("AJOUT");
    }

    /** A thing of one kind that would pay any debt. */
    static Map<String, Object> wealth(String id, String type) {
        Map<String, Object> asset = new HashMap<>(new RandomFiles(0).asset(id));
        asset.remove("quota");
        asset.putAll(Map.of("type", type, "ownership", "FULL", "value", "900000000.00", "unseizable", false));
        asset.putAll(Map.of("pledged", false, "mainResidence", false, "inDwelling", false));
        return asset;
    }

    private Map<String, Object> file(int claims, int acts, int assets) {
        Map<String, Object> file = new HashMap<>();
        boolean individual = chance(3);
        file.put("fileId", "HASARD");
        file.put("examinationDate", "2026-03-16");
        file.put("direction", "75");
        file.put("localStance", one(List.of("HEAVY_RETAINED_NEEDS_POLE", "ASKS_OPINION", "NONE")));
        file.put(
                "debtor",
                Map.of(
                        "kind",
                        individual ? "SOLE_TRADER" : one(List.of("COMPANY", "CIVIL_COMPANY", "SNC")),
                        "residence",
                        one(List.of("FR", "FR", "EU", "NON_EU_NO_TREATY")),
                        "activity",
                        "ACTIVE"));
        file.put("claims", list(claims, this::claim));
        file.put("acts", list(acts, this::act));
        file.put("assets", list(assets, number -> asset("B" + number)));
        file.put("thirdParties", list(random.nextInt(2), this::third));
        file.put("suspiciousActs", list(random.nextInt(2), this::suspicious));
        if (!individual && chance(2)) {
            file.put(
                    "director",
                    Map.of(
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
                            true));
        }
        return file;
    }

    private Map<String, Object> claim(int number) {
        Map<String, Object> claim = new HashMap<>();
        boolean titled = !chance(6);
        claim.put("id", "C" + number);
        claim.put("taxType", one(List.of("TVA", "IS", "IR", "TF")));
        claim.put("category", one(List.of("A", "C")));
        claim.put("principal", 100 + random.nextInt(200_000) + ".00");
        claim.put("penalties", random.nextInt(500) + ".00");
        claim.put("titleType", titled ? one(List.of("AMR", "ROLE")) : "NONE");
        if (titled) {
            // One title in four is past four years on the day of the examination: prescribed unless interrupted
            claim.put("titleDate", one(List.of("2021-11-02", "2022-05-04", "2024-07-01", "2025-01-10")));
        }
        claim.put("fromAudit", chance(3));
        claim.put("writtenOff", chance(10));
        claim.put("earlierDefault", chance(2));
        return claim;
    }

    private Map<String, Object> act(int number) {
        Map<String, Object> act = new HashMap<>();
        act.put(
                "kind",
                one(List.of(
                        "DEBT_RECOGNITION", "COURT_CLAIM", "CONSERVATORY", "PHONE_REMINDER", "PRIVILEGE_PUBLICITY")));
        act.put("date", FIRST_ACT.plusDays(number).toString());
        act.put("claims", List.of());
        act.put("result", one(List.of("FRUITLESS", "PENDING", "NONE")));
        return act;
    }

    private Map<String, Object> asset(String id) {
        Map<String, Object> asset = new HashMap<>();
        String ownership = one(OWNERSHIPS);
        asset.put("id", id);
        asset.put("type", one(ASSETS));
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
        return Map.of(
                "id",
                "T" + number,
                "role",
                "CUSTOMER",
                "answer",
                one(ANSWERS),
                "seized",
                "5000.00",
                "receptionProved",
                chance(2),
                "legitimateReason",
                false);
    }

    private Map<String, Object> suspicious(int number) {
        return Map.of(
                "kind",
                one(List.of("GIFT", "SALE", "NOMINEE")),
                "date",
                "2025-06-01",
                "value",
                "80000.00",
                "afterDebt",
                true,
                "beneficiaryAware",
                chance(2));
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
