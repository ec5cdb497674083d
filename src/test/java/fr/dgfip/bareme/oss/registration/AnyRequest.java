package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Requests of every kind that do not contradict themselves, with or without what may be left out. */
final class AnyRequest {
    private static final OssRegistrationDecision TYPE = new OssRegistrationDecision();
    private static final List<String> COUNTRIES = List.of("FR", "FR", "FR", "DE", "ES", "NO", "GB", "CN", "MC", "XI");
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 1);
    /** Past the last step of the directive of 2025, 1 July 2028. */
    private static final int DAYS = 3_000;

    private final Random random;
    private final boolean complete;

    private AnyRequest(Random random, boolean complete) {
        this.random = random;
        this.complete = complete;
    }

    static Arbitrary<RegistrationRequest> requests() {
        return Arbitraries.randomValue(random -> new AnyRequest(random, random.nextBoolean()).request())
                .filter(request -> TYPE.problems(request).isEmpty());
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return complete || random.nextInt(4) > 0 ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(List<T> values, int most) {
        return random.ints(random.nextInt(most + 1), 0, values.size())
                .mapToObj(values::get)
                .distinct()
                .toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Euros amount(int most) {
        return new Euros(BigDecimal.valueOf(random.nextInt(most), Euros.SCALE));
    }

    private RegistrationRequest request() {
        Scheme scheme = one(List.of(Scheme.values()));
        ApplicantRole role = scheme == Scheme.IMPORT && random.nextInt(6) == 0
                ? ApplicantRole.INTERMEDIARY
                : one(List.of(ApplicantRole.SELLER, ApplicantRole.SELLER, ApplicantRole.INTERFACE));
        boolean seller = role != ApplicantRole.INTERMEDIARY;
        LocalDate asked = FIRST.plusDays(random.nextInt(DAYS));
        LocalDate examined = asked.plusDays(random.nextInt(60));
        List<Country> countries = COUNTRIES.stream().map(Country::of).toList();
        return new RegistrationRequest(
                "00000000-0000-0000-0000-000000000000",
                scheme,
                role,
                asked,
                examined,
                seller && random.nextBoolean()
                        ? Optional.of(asked.plusDays(random.nextInt(150) - 75))
                        : Optional.empty(),
                perhaps(() -> one(countries)),
                some(countries, 2),
                perhaps(() -> true),
                seller ? operations(scheme) : List.of(),
                some(countries, 2),
                scheme == Scheme.IMPORT && seller ? perhaps(this::goods) : Optional.empty(),
                scheme == Scheme.UNION ? perhaps(this::turnover) : Optional.empty(),
                scheme == Scheme.UNION ? perhaps(random::nextBoolean) : Optional.empty(),
                perhaps(() -> VatNumber.of("FR46443121975")),
                scheme == Scheme.IMPORT && seller ? intermediaries() : List.of(),
                perhaps(() -> examined),
                random.nextInt(4) == 0 ? List.of(registration(scheme, !seller)) : List.of(),
                random.nextInt(4) == 0 ? List.of(exclusion(examined)) : List.of(),
                complete || random.nextInt(3) > 0
                        ? Stream.of(DataItem.values())
                                .filter(item -> item != DataItem.NO_EU_ESTABLISHMENT_STATEMENT || random.nextBoolean())
                                .toList()
                        : some(List.of(DataItem.values()), DataItem.values().length));
    }

    private List<OperationKind> operations(Scheme scheme) {
        OperationKind usual = switch (scheme) {
            case UNION -> OperationKind.INTRA_UNION_SALES;
            case NON_UNION -> OperationKind.TBE_SERVICES;
            case IMPORT -> OperationKind.IMPORTED_SALES;
        };
        List<OperationKind> any = some(List.of(OperationKind.values()), 2);
        return any.contains(usual) || any.isEmpty() && !complete
                ? any
                : Stream.concat(Stream.of(usual), any.stream()).toList();
    }

    private ImportedGoods goods() {
        return new ImportedGoods(
                perhaps(() -> one(List.of(ExciseShare.values()))),
                perhaps(() -> amount(16_000)),
                perhaps(() -> amount(20_000)));
    }

    private Turnover turnover() {
        return new Turnover(
                perhaps(() -> amount(2_000_000)),
                perhaps(() -> amount(2_000_000)),
                perhaps(() -> amount(1_500_000)),
                perhaps(() -> amount(1_500_000)));
    }

    private List<Intermediary> intermediaries() {
        return some(List.of("IN2501234567", "IN2507654321", "IN2761234567"), 2).stream()
                .map(number -> new Intermediary(perhaps(() -> OssNumber.of(number)), perhaps(() -> true)))
                .toList();
    }

    private OtherRegistration registration(Scheme scheme, boolean asIntermediary) {
        Optional<LocalDate> lastDay = perhaps(() -> FIRST.plusDays(200L + random.nextInt(DAYS)));
        return new OtherRegistration(
                scheme,
                one(List.of(MemberState.DE, MemberState.FR)),
                Optional.empty(),
                FIRST.plusDays(random.nextInt(200)),
                lastDay,
                asIntermediary,
                perhaps(random::nextBoolean),
                lastDay.flatMap(day -> perhaps(() -> one(List.of(EndReason.values())))));
    }

    private PastExclusion exclusion(LocalDate examined) {
        Scheme scheme = one(List.of(Scheme.values()));
        boolean asIntermediary = scheme == Scheme.IMPORT && random.nextInt(4) == 0;
        return new PastExclusion(
                scheme,
                MemberState.IE,
                one(List.of(ExclusionGround.values())),
                ReturnPeriod.containing(examined.minusDays(random.nextInt(1_200)), scheme),
                asIntermediary,
                scheme == Scheme.IMPORT && !asIntermediary ? perhaps(random::nextBoolean) : Optional.empty());
    }
}
