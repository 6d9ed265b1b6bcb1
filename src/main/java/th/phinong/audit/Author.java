package th.phinong.audit;

/**
 * Who did something, as the audit record names them.
 *
 * @param userName the account's name, or {@code system}
 * @param agency the agency's code, or empty for the system itself
 */
public record Author(String userName, String agency) {

    /** The program itself: loading lists, making demonstration accounts. */
    public static final Author SYSTEM = new Author("system", "");
}
