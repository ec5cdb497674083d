package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.WrittenContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;

/** A row of {@code rule_set_version}. */
@Entity
@Immutable
@Table(name = "rule_set_version")
class StoredVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String type;
    private int number;
    private byte[] sha256;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "file_name")
    private String fileName;

    private byte[] workbook;
    private byte[] content;
    private byte[] presentation;

    /** For Hibernate. */
    protected StoredVersion() {}

    StoredVersion(VersionSummary summary, NewVersion version) {
        this.type = summary.type();
        this.number = summary.number();
        this.sha256 = HexFormat.of().parseHex(summary.sha256());
        this.effectiveFrom = summary.effectiveFrom();
        this.knownFrom = summary.knownFrom();
        this.fileName = version.fileName();
        this.workbook = version.workbook();
        this.content = version.written().content();
        this.presentation = version.written().presentation();
    }

    WrittenContent written() {
        return new WrittenContent(content, presentation);
    }

    byte[] workbook() {
        return workbook;
    }
}
