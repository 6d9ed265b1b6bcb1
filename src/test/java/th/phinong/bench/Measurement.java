package th.phinong.bench;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * One line of the result.
 *
 * @param ours what the product does, in the unit
 * @param floor what the least does in the same run, or null where there is none
 * @param target what is asked: a share of the floor, a multiple of it, or a figure of its own
 */
record Measurement(String name, String unit, double ours, @Nullable Double floor, Target target) {

    /** What is asked of a measurement. */
    sealed interface Target {

        /** At least this share of what the floor does. */
        record ShareOfFloor(double share) implements Target {}

        /** At most this multiple of what the floor takes. */
        record TimesFloor(double times) implements Target {}

        /** At most this, in the unit. */
        record AtMost(double most) implements Target {}
    }

    /** Ours over the floor; null where there is none. */
    @Nullable Double ratio() {
        return floor == null ? null : ours / floor;
    }

    boolean isMet() {
        var ratio = ratio();
        return switch (target) {
            case Target.ShareOfFloor(double share) -> ratio != null && ratio >= share;
            case Target.TimesFloor(double times) -> ratio != null && ratio <= times;
            case Target.AtMost(double most) -> ours <= most;
        };
    }

    String targetSaid() {
        return switch (target) {
            case Target.ShareOfFloor(double share) -> ">=" + number(share);
            case Target.TimesFloor(double times) -> "<=" + number(times) + "x";
            case Target.AtMost(double most) -> "<=" + number(most);
        };
    }

    /** {@code name ours floor ratio target ok|short}, in columns. */
    String line() {
        return "%-46s %12s %12s %8s %8s  %s"
                .formatted(
                        name,
                        number(ours) + " " + unit,
                        floor == null ? "-" : number(floor),
                        ratio() == null ? "-" : number(ratio()),
                        targetSaid(),
                        isMet() ? "ok" : "short");
    }

    /** The same as a JSON object. */
    String json() {
        return "{\"name\": \"%s\", \"unit\": \"%s\", \"ours\": %s, \"floor\": %s, \"ratio\": %s, \"target\": \"%s\", \"ok\": %b}"
                .formatted(
                        name,
                        unit,
                        number(ours),
                        floor == null ? "null" : number(floor),
                        ratio() == null ? "null" : number(ratio()),
                        targetSaid(),
                        isMet());
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
