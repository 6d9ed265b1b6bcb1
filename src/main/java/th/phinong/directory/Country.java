package th.phinong.directory;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.LocalizedText;

/**
 * A country.
 *
 * @param iso2 ISO 3166-1 alpha-2, upper case
 * @param name the short name, from ICU (จีน, China)
 * @param officialTh the official Thai name as the published lists write it (สาธารณรัฐประชาชนจีน),
 *     or null where no list names the country
 */
public record Country(String iso2, LocalizedText name, @Nullable String officialTh) {}
