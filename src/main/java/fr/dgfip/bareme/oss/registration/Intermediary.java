package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Who acts for a seller under the import scheme. */
public record Intermediary(
        @Term("Numéro de l'intermédiaire") Optional<OssNumber> number,

        @Term(value = "Numéro vérifié", description = "Oui : en cours de validité au fichier ; absent : non vérifié")
        Optional<Boolean> valid) {
    IntermediaryNumber state() {
        if (number.isEmpty()) {
            return IntermediaryNumber.MISSING;
        }
        if (!number.get().isOf(MemberState.FR)) {
            return IntermediaryNumber.FOREIGN;
        }
        return valid.map(yes -> yes ? IntermediaryNumber.VALID : IntermediaryNumber.STRUCK_OFF)
                .orElse(IntermediaryNumber.UNVERIFIED);
    }
}
