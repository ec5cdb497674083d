package fr.dgfip.bareme.api;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.ruleset.versions.Action;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A step asked for, as callers write it. */
record TransitionBody(
        @Term("Passage") Asked action,

        @Term(value = "Empreinte", description = "SHA-256 du contenu qui a été relu ; nécessaire pour approuver.")
        Optional<String> sha256,

        @Term(value = "Applicable à partir du", description = "À défaut, la date que dit la notice.")
        Optional<LocalDate> effectiveFrom,

        @Term(value = "Motif", description = "Nécessaire pour refuser, rétablir, ou approuver à une date passée.")
        Optional<@Size(max = MAX_COMMENT) String> comment,

        @Term(
                value = "Dernière version vue",
                description = "Numéro de la dernière version approuvée, si elle l'a été pendant la rédaction.")
        Optional<Integer> seen) {
    /** Several paragraphs; it is shown wherever the version is. */
    static final int MAX_COMMENT = 2_000;

    /** The steps that can be asked for. */
    enum Asked implements Code {
        SUBMIT(Action.SUBMIT),
        APPROVE(Action.APPROVE),
        REJECT(Action.REJECT),
        WITHDRAW(Action.WITHDRAW),
        RESTORE(Action.RESTORE);

        private final Action action;

        Asked(Action action) {
            this.action = action;
        }

        Action action() {
            return action;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String label() {
            return action.label();
        }
    }
}
