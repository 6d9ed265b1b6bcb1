package th.phinong.identity;

/**
 * An agency, by its code.
 *
 * @param code for example {@code moi}, {@code mfa-treaties}, {@code th-40}
 */
public record AgencyId(String code) {

    public AgencyId {
        if (!code.matches("[a-z][a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not an agency code: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
