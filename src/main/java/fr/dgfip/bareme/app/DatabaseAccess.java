package fr.dgfip.bareme.app;

/** How one role reaches one database. The text form hides the password. */
public record DatabaseAccess(String jdbcUrl, String user, String password) {

    @Override
    public String toString() {
        return user + " @ " + jdbcUrl;
    }
}
