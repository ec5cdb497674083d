package fr.dgfip.bareme.ruleset.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A row of {@code rule_set_transition}. */
@Entity
@Immutable
@Table(name = "rule_set_transition")
class StoredTransition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String type;
    private int number;
    private int step;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Column(name = "from_state")
    @Enumerated(EnumType.STRING)
    private State from;

    @Column(name = "to_state")
    @Enumerated(EnumType.STRING)
    private State to;

    private byte[] sha256;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String account;
    private String person;
    private Instant at;
    private String comment;

    /** For Hibernate. */
    protected StoredTransition() {}

    StoredTransition(String type, int number, String sha256, Transition transition) {
        this.type = type;
        this.number = number;
        this.sha256 = HexFormat.of().parseHex(sha256);
        this.step = transition.step();
        this.action = transition.action();
        this.from = transition.from().orElse(null);
        this.to = transition.to();
        this.effectiveFrom = transition.effectiveFrom().orElse(null);
        this.account = transition.actor().account();
        this.person = transition.actor().person().orElse(null);
        this.at = transition.at();
        this.comment = transition.comment();
    }

    String type() {
        return type;
    }

    int number() {
        return number;
    }

    Transition transition() {
        return new Transition(
                step,
                action,
                Optional.ofNullable(from),
                to,
                Optional.ofNullable(effectiveFrom),
                new Actor(account, Optional.ofNullable(person)),
                at,
                comment);
    }
}
