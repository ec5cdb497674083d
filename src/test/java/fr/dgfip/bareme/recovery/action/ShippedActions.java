package fr.dgfip.bareme.recovery.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.recovery.action.examination.ActionItem;
import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shipped workbook of the recovery actions, and files made from its cases. */
final class ShippedActions {
    static final ShippedRules<RecoveryRequest, RecoveryAdvice> RULES =
            ShippedRules.newest(new RecoveryActionDecision());

    private ShippedActions() {}

    static RecoveryAdvice advice(ShippedRules<RecoveryRequest, RecoveryAdvice> rules, String number) {
        return advice(rules, number, Map.of());
    }

    static RecoveryAdvice advice(
            ShippedRules<RecoveryRequest, RecoveryAdvice> rules, String number, Map<String, Object> changes) {
        return advice(rules, file(number, changes));
    }

    static RecoveryAdvice advice(ShippedRules<RecoveryRequest, RecoveryAdvice> rules, Map<String, Object> file) {
        return (RecoveryAdvice) decide(rules, file).outcome();
    }

    static Decision.Decided decide(ShippedRules<RecoveryRequest, RecoveryAdvice> rules, Map<String, Object> file) {
        Reading<RecoveryRequest> reading = RequestReader.read(rules.type(), file);
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return rules.decide(((Reading.Valid<RecoveryRequest>) reading).request());
    }

    static List<String> codes(ShippedRules<RecoveryRequest, RecoveryAdvice> rules, String number) {
        return decide(rules, file(number, Map.of())).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    /** The request of a case with some of its fields replaced. */
    static Map<String, Object> file(String number, Map<String, Object> changes) {
        Map<String, Object> file = new HashMap<>(RULES.testCase(number).request());
        file.putAll(changes);
        return file;
    }

    /** A list of a file with one more item. */
    static List<Object> with(Map<String, Object> file, String list, Map<String, Object> item) {
        List<Object> items = new ArrayList<>((List<?>) file.getOrDefault(list, List.of()));
        items.add(item);
        return items;
    }

    static ActionItem item(RecoveryAdvice advice, String code) {
        return advice.actions().stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
