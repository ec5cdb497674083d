package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** What decides how much of the sums received the service keeps. Legal date: that of the decision. */
public record RetentionFacts(
        @Term("Cause") RefundCause cause,
        @Term("État du certificat") CertificateState certificate) implements TableInput {
    public static RetentionFacts of(RefundRequest request) {
        return new RetentionFacts(request.cause(), request.certificate());
    }
}
