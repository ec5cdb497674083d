package fr.dgfip.bareme.quitus;

import static fr.dgfip.bareme.quitus.ShippedQuitus.NOTHING;
import static fr.dgfip.bareme.quitus.ShippedQuitus.RULES;
import static fr.dgfip.bareme.quitus.ShippedQuitus.documents;
import static fr.dgfip.bareme.quitus.ShippedQuitus.outcome;
import static fr.dgfip.bareme.quitus.ShippedQuitus.reading;
import static fr.dgfip.bareme.quitus.ShippedQuitus.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways around the tax and the proofs, as someone would try them, by leaving out or bending what is declared. */
class QuitusEscapesTest {
    private static final String[] DEALER = {"D02", "D03", "D04", "D05", "D06", "D07"};

    private static Arguments of(String why, String number, Map<String, Object> changes) {
        return Arguments.of(why, number, changes);
    }

    static Stream<Arguments> filesThatMustNotGoOutAutomatically() {
        return Stream.of(
                of("a mandate signed after the purchase", "M46", Map.of("mandate.signatureDate", "2025-04-11")),
                of(
                        "margin on a bare declaration",
                        "M30",
                        Map.of(
                                "holder.type", "PARTICULIER",
                                "declaration.regime", "NON_TAXABLE_MARGE",
                                "declaration.vat", "0.00",
                                "transaction.mentions", List.of("AUCUNE"))),
                of(
                        "exempt supply by a small business",
                        "M30",
                        Map.of(
                                "seller.type", "FRANCHISE",
                                "declaration.regime", "OCCASION_SANS_TVA",
                                "declaration.vat", "0.00")),
                of(
                        "a holder said to be private against its own paper",
                        "M17",
                        Map.of("holder.type", "PARTICULIER", "holder.country", "NL")),
                of(
                        "an attestation with items missing",
                        "M18",
                        Map.of(
                                "holderSale.complete",
                                false,
                                "holderSale.language",
                                "fr",
                                "documents",
                                documents("2025-04-15", "D02", "D03", "D04", "D05", "D06", "D07", "D08"))),
                of(
                        "a dealer's chain left out",
                        "M16",
                        Map.of("seller.type", "ASSUJETTI_REVENDEUR", "transaction.mentions", List.of("MARGE"))),
                of("no acquisition, but a leasing company's car", "M28", Map.of("holder.type", "LEASING")),
                of(
                        "declared, without the return that shows it",
                        "M30b",
                        Map.of("documents", documents("2025-04-15", "D02", "D03", "D04", "D05", "D06"))),
                of(
                        "an agent's private principal with an exempt invoice",
                        "M46",
                        Map.of(
                                "transaction.mentions", List.of("EXO_LIC"),
                                "seller.vatNumber", "BE0697449992",
                                "declaration.regime", "OCCASION_SANS_TVA")),
                of(
                        "shipped by the seller without any VAT shown",
                        "M15",
                        Map.of(
                                "transaction.mentions", List.of("AUCUNE"),
                                "transaction.foreignVat", "0.00",
                                "transaction.grossPrice", "15750.00",
                                "route.transportedBy", "VENDEUR")),
                of(
                        "papers and payment after the age limit, handed over before",
                        "M22",
                        Map.of("transaction.fullPaymentDate", "2026-03-20")),
                of(
                        "a stake just above a threshold",
                        "M13",
                        Map.of(
                                "transaction.netPrice", "75002.00",
                                "transaction.grossPrice", "75002.00")),
                of(
                        "a price just under half the market value",
                        "M13",
                        Map.of(
                                "transaction.netPrice", "12499.00",
                                "transaction.grossPrice", "12499.00",
                                "vehicle.marketValue", "25000.00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatMustNotGoOutAutomatically")
    void neverGoesOutAutomatically(String why, String number, Map<String, Object> changes) {
        assertThat(outcome(RULES, request(number, changes)).circuit()).isNotEqualTo(Circuit.AUTOMATIC);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("M17", Map.of("holder", NOTHING), "/holder"),
                Arguments.of("M30", Map.of("applicant.vatNumber", NOTHING), "/applicant/vatNumber"),
                Arguments.of("M30", Map.of("seller.vatNumber", NOTHING), "/seller/vatNumber"),
                Arguments.of("M29", Map.of("applicant.intraEuPurchases", NOTHING), "/applicant/intraEuPurchases"),
                Arguments.of("M13", Map.of("vehicle.firstUseDate", NOTHING), "/vehicle/firstUseDate"),
                Arguments.of("M11", Map.of("vehicle.engineCc", NOTHING), "/vehicle/engineCc"),
                Arguments.of("M46", Map.of("mandate.principalType", "MANDATAIRE"), "/mandate/principalType"),
                Arguments.of("M46", Map.of("mandate.signatureDate", "2026-01-01"), "/mandate/signatureDate"),
                Arguments.of("M01", Map.of("payment.date", "2030-01-01"), "/payment/date"),
                Arguments.of("M13", Map.of("transaction.invoiceDate", "2025-04-20"), "/transaction/invoiceDate"),
                Arguments.of("M28", Map.of("vehicle.forResale", true), "/vehicle/forResale"),
                Arguments.of("X05", Map.of("applicant.type", "MANDATAIRE"), "/visaWaiver"),
                Arguments.of("M01", Map.of("transaction.currency", "DKK"), "/transaction/ecbRate"),
                Arguments.of("M01", Map.of("transaction.grossPrice", "30000.06"), "/transaction/grossPrice"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contradictions")
    void isToldByItsPointer(String number, Map<String, Object> changes, String pointer) {
        Reading<QuitusRequest> reading = reading(number, changes);
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        assertThat(((Reading.Invalid<QuitusRequest>) reading).problems())
                .extracting(RequestProblem::pointer)
                .containsExactly(pointer);
    }

    @Test
    void aFileStillIncompleteAfterARequestReachesAnAgent() {
        QuitusRequest still = request(
                "M13",
                Map.of("completionRequests", 1, "documents", documents("2025-04-15", "D01", "D03", "D05", "D06")));
        assertThat(outcome(RULES, still).circuit()).isEqualTo(Circuit.MANUAL);
    }

    @Test
    void theProofsOfTheMarginAreNotAskedOutsideIt() {
        QuitusRequest declared = request(
                "M30",
                Map.of(
                        "applicant.type",
                        "ASSUJETTI_REVENDEUR",
                        "completionRequests",
                        1,
                        "documents",
                        documents("2025-04-15", "D02", "D03", "D04", "D05")));
        assertThat(outcome(RULES, declared).status()).isEqualTo(Status.TO_COMPLETE);
        assertThat(outcome(RULES, declared).refusalGround()).isEmpty();
    }

    @Test
    void payingTheVatOfAnUnprovenMarginOpensTheDelivery() {
        QuitusRequest paid = request(
                "M17",
                Map.of(
                        "chain",
                        List.of(),
                        "seller.type",
                        "ASSUJETTI",
                        "holder.country",
                        "NL",
                        "holderSale",
                        NOTHING,
                        "documents",
                        documents("2025-04-15", DEALER),
                        "payment",
                        Map.of(
                                "reference", "Q1",
                                "amount", "5580.00",
                                "date", "2025-04-15",
                                "status", "PAYE",
                                "referenceMatches", true)));
        assertThat(outcome(RULES, paid).delivery()).isEqualTo(Delivery.DELIVRER);
        assertThat(outcome(RULES, paid).circuit()).isEqualTo(Circuit.MANUAL);
    }

    @Test
    void sevenMonthsAndAHalfIsCountedByTheCalendar() {
        Map<String, Object> lastDay = Map.of(
                "transaction.deliveryDate",
                "2025-08-30",
                "transaction.invoiceDate",
                "2025-08-30",
                "filingDate",
                "2025-09-04");
        Map<String, Object> dayAfter = Map.of(
                "transaction.deliveryDate",
                "2025-08-31",
                "transaction.invoiceDate",
                "2025-08-31",
                "filingDate",
                "2025-09-04");
        assertThat(reasons("M03", lastDay)).contains("RF15");
        assertThat(reasons("M03", dayAfter)).doesNotContain("RF15");
    }

    private static List<String> reasons(String number, Map<String, Object> changes) {
        return ShippedQuitus.codes(ShippedQuitus.decide(RULES, request(number, changes)));
    }
}
