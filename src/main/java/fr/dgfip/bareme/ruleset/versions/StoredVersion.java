package fr.dgfip.bareme.ruleset.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
    private Integer base;

    @Column(name = "file_name")
    private String fileName;

    private byte[] workbook;
    private byte[] content;
    private byte[] presentation;

    /** For Hibernate. */
    protected StoredVersion() {}

    StoredVersion(NewVersion version, int number) {
        this.type = version.type();
        this.number = number;
        this.sha256 = HexFormat.of().parseHex(version.written().sha256());
        this.base = version.base().orElse(null);
        this.fileName = version.fileName();
        this.workbook = version.workbook();
        this.content = version.written().content();
        this.presentation = version.written().presentation();
    }
}
