package th.phinong.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer of the public register, and the statement that is the least it needs.
 *
 * @param ours the product's address
 * @param floor the statement alone
 * @param share how much of the floor's speed is asked
 * @param latency what 95 of 100 answers may take at most on one connection, in milliseconds
 */
record Operation(String name, String ours, String floor, double share, double latency) {

    private static final String COLUMNS =
            """
            select id, province_iso, unit_id, name_th, name_en, country_iso2, level, level_rank,
                   label_th, label_en, status, signed_year, signed_on, conflicts
              from relations.relation
             where is_public
            """;
    private static final String NEWEST = " order by signed_year desc nulls last, id desc limit 50";

    static final Operation LIST =
            new Operation("list, newest first", "/relations", COLUMNS + NEWEST, 0.25, 5);

    static final Operation TOTAL =
            new Operation(
                    "list of a status, exact total",
                    "/relations?status=ESTABLISHED",
                    COLUMNS + " and status = 'ESTABLISHED'" + NEWEST,
                    0.25,
                    5);

    static final Operation FILTER =
            new Operation(
                    "filter province + status",
                    "/relations?province=TH-40&status=ESTABLISHED",
                    COLUMNS + " and province_iso = 'TH-40' and status = 'ESTABLISHED'" + NEWEST,
                    0.25,
                    5);

    static final Operation FIGURES =
            new Operation(
                    "figures by country and year",
                    "/api/v1/statistics",
                    """
                    select country_iso2, signed_year, sum(relations)
                      from relations.total_by_country_and_year
                     group by country_iso2, signed_year
                    """,
                    0.25,
                    5);

    static final String EVERY_ROW = "copy (" + COLUMNS + ") to stdout (format csv)";

    /**
     * All of them.
     *
     * @param word what is searched for: a part of one in a thousand names, as its key has it
     */
    static List<Operation> all(String word) {
        return List.of(LIST, TOTAL, FILTER, search(word), FIGURES);
    }

    private static Operation search(String word) {
        return new Operation(
                "search, Thai substring",
                "/relations?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8),
                COLUMNS + " and search_key like '%" + word + "%'" + NEWEST,
                1.0 / 3,
                10);
    }
}
