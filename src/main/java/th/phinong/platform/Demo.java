package th.phinong.platform;

/**
 * Whether this is a demonstration: accounts whose passwords everybody knows, and a banner saying
 * so.
 *
 * @param on true when demonstration accounts may sign in
 */
public record Demo(boolean on) {

    /**
     * Reads {@code PHINONG_DEMO}: {@code true}, {@code false}, {@code force}, or empty for the
     * default, which is a demonstration with the embedded database only.
     *
     * @param embedded whether the database is the product's own
     * @throws PlainFailure for {@code true} with any other database, which may hold real cases, and
     *     for any other value
     */
    static Demo of(String setting, boolean embedded) {
        return switch (setting.strip()) {
            case "" -> new Demo(embedded);
            case "false" -> new Demo(false);
            case "force" -> new Demo(true);
            case "true" -> {
                if (!embedded) {
                    throw new PlainFailure("platform.demo-refused");
                }
                yield new Demo(true);
            }
            default -> throw new PlainFailure("platform.demo-unknown", setting.strip());
        };
    }
}
