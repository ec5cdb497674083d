package fr.dgfip.bareme.kernel;

/** A value of a closed list: the code applications send and the French label people read. */
public interface Code {
    /** Stable code, the form used in JSON. Unique within its list. */
    String code();

    /** French label, the form used in workbooks, pages and letters. Unique within its list. */
    String label();
}
