package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.FrenchText;

/** Says with its dates how the start of use was found. */
final class StartWords {
    private StartWords() {}

    static String of(RegistrationRequest request, StartResult start) {
        String asked = "Demande du " + FrenchText.day(request.requestedOn());
        if (start.rule() == StartRule.NUMBER_DATE) {
            return asked + " : début le jour de l'attribution du numéro, ici le "
                    + FrenchText.day(request.examinationDate()) + ".";
        }
        return asked + firstSupply(request, start.facts()) + rule(request, start.rule());
    }

    private static String firstSupply(RegistrationRequest request, StartFacts facts) {
        if (request.firstSupplyOn().isEmpty() || facts.notifyBy().isEmpty()) {
            return " ; aucune première opération indiquée";
        }
        return " ; première opération le "
                + FrenchText.day(request.firstSupplyOn().get()) + ", à notifier au plus tard le "
                + FrenchText.day(facts.notifyBy().get());
    }

    private static String rule(RegistrationRequest request, StartRule rule) {
        if (rule == StartRule.FIRST_SUPPLY) {
            return " : délai respecté, début le jour de cette opération.";
        }
        return " : début le premier jour du trimestre qui suit la demande, le "
                + FrenchText.day(NoticeLimit.nextQuarter(request.requestedOn())) + ".";
    }
}
