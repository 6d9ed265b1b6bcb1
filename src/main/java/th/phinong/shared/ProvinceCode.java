package th.phinong.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Thai province by its ISO 3166-2 code.
 *
 * @param iso for example {@code TH-40} (ขอนแก่น)
 */
public record ProvinceCode(String iso) {

    private static final Pattern FORM = Pattern.compile("TH-[1-9][0-9]");

    public ProvinceCode {
        iso = iso.toUpperCase(Locale.ROOT);
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException("not a province code: " + iso);
        }
    }

    @Override
    public String toString() {
        return iso;
    }
}
