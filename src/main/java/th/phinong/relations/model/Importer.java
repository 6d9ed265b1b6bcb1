package th.phinong.relations.model;

import th.phinong.shared.LocalizedText;

/**
 * Who brings a list.
 *
 * @param userName the account's name, or {@code system} for the command line
 * @param agencyCode the agency's code, or empty
 * @param agency what the agency is called
 */
public record Importer(String userName, String agencyCode, LocalizedText agency) {}
