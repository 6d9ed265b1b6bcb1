package th.phinong.platform;

/** A failure that is told to the person at the terminal in one line, without a stack trace. */
public final class PlainFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param key a key of the module's message file, as {@link Wording#of} takes it
     * @param arguments put into the message
     */
    public PlainFailure(String key, Object... arguments) {
        super(Wording.of(key, arguments));
    }

    /**
     * The same, with what went wrong underneath kept for whoever debugs it.
     *
     * @param cause what went wrong underneath
     * @param key a key of the module's message file
     * @param arguments put into the message
     */
    public PlainFailure(Throwable cause, String key, Object... arguments) {
        super(Wording.of(key, arguments), cause);
    }
}
