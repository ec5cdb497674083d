package fr.dgfip.bareme.journal;

import java.util.Optional;

/** What a record tells. Bytes are kept exactly as given. */
public sealed interface JournalContent {

    /** The number of the kind in the record format. */
    int kind();

    Optional<AsOf> legalDate();

    /** A decision rendered: canonical bytes of what was asked and what was answered. */
    record Decision(AsOf asOf, Bytes request, Bytes outcome, Bytes reasons, Bytes trace) implements JournalContent {
        static final int KIND = 1;

        @Override
        public int kind() {
            return KIND;
        }

        @Override
        public Optional<AsOf> legalDate() {
            return Optional.of(asOf);
        }
    }

    /** A step in the life of a rule set version; the payload is the business of whoever wrote it. */
    record RuleSetEvent(Bytes payload) implements JournalContent {
        static final int KIND = 2;

        @Override
        public int kind() {
            return KIND;
        }

        @Override
        public Optional<AsOf> legalDate() {
            return Optional.empty();
        }
    }
}
