package th.phinong.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import th.phinong.Phinong;
import th.phinong.directory.Directory;
import th.phinong.directory.LevelRank;
import th.phinong.directory.SearchKey;
import th.phinong.relations.AsAt;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.SyntheticRelations;
import th.phinong.relations.store.RelationFilter.Order;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.Language;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.TestDatabase;

import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * At 200,000 relations no part of the list reads the whole table: PostgreSQL's own counters tell
 * what it really did.
 */
class ScaleTest {

    private static final int RELATIONS = 200_000;

    /** Days on which few and on which half of the relations were there. */
    private static final List<AsAt> PAST =
            List.of(
                    new AsAt(LocalDate.of(2019, 1, 4), null),
                    new AsAt(LocalDate.of(2021, 6, 1), null),
                    new AsAt(LocalDate.of(2025, 1, 1), null));

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static ConfigurableApplicationContext context;
    private static JdbcTemplate template;
    private static RareParts rareParts;
    private static Register register;

    @BeforeAll
    static void fill() throws SQLException {
        context =
                new SpringApplicationBuilder(Phinong.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .run(
                                "--DATABASE_URL=" + DATABASE.address().url(),
                                "--DATABASE_READ_URL=",
                                "--PHINONG_DEMO=false");
        context.getBean(SyntheticRelations.class)
                .seed(RELATIONS, new PrintStream(OutputStream.nullOutputStream()));
        // Half of them were there in 2564, so that the days before and after differ.
        DATABASE.jdbc()
                .sql(
                        """
                        update relations.relation
                           set valid_from = '2021-01-01'
                         where synthetic and id % 2 = 0
                        """)
                .update();
        DATABASE.jdbc().sql("vacuum analyze relations.relation").update();
        // One connection, because each keeps its counters to itself until it is asked for them.
        var connection = DATABASE.dataSource().getConnection();
        template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        rareParts = new RareParts(JdbcClient.create(template), Clock.systemUTC());
        register =
                new Register(
                        template,
                        context.getBean(Directory.class),
                        rareParts,
                        new Totals(JdbcClient.create(template), Clock.systemUTC()),
                        new PastRegister(template, context.getBean(Clock.class)));
    }

    @AfterAll
    static void close() {
        context.close();
        DATABASE.close();
    }

    static Stream<RelationFilter> lists() {
        var all = RelationFilter.everything(Language.TH);
        return Stream.of(
                all,
                page(all, 2_000),
                page(all, 4_000),
                order(all, Order.PROVINCE, Language.TH, true),
                order(all, Order.PROVINCE, Language.EN, false),
                order(all, Order.COUNTERPART, Language.TH, false),
                order(all, Order.COUNTERPART, Language.EN, true),
                all.of(new ProvinceCode("TH-40")),
                filter("", "TH-40", null, RelationStatus.ESTABLISHED, null, null),
                filter("", null, "CN", null, null, null),
                filter("", null, "CN", RelationStatus.IN_PROGRESS, null, null),
                filter("", null, null, RelationStatus.LOI_SIGNED, null, null),
                filter("", null, null, null, LevelRank.BELOW, null),
                filter("", null, null, null, null, new BuddhistYear(2560)),
                filter("ขุนตาลปิง", null, null, null, null, null),
                filter("guangxi", null, null, null, null, null),
                filter("เว้", null, null, null, null, null),
                filter("Guangzi", null, null, null, null, null),
                filter("คุนหมิน เชียงไหม่", null, null, null, null, null),
                filter("ไม่มีชื่อนี้เลย", null, null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void no_list_reads_the_whole_table(RelationFilter filter) {
        long before = rowsReadOneByOne();
        var found = register.find(filter);
        assertThat(rowsReadOneByOne() - before).as("rows read by a scan of the table").isZero();
        assertThat(found.lines()).hasSizeLessThanOrEqualTo(filter.size());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void no_list_of_a_past_day_reads_the_whole_table(RelationFilter filter) {
        for (var at : PAST) {
            long before = rowsReadOneByOne();
            var found = register.find(filter.at(at));
            assertThat(rowsReadOneByOne() - before)
                    .as("rows read by a scan of the table as at %s", at)
                    .isLessThan(RELATIONS / 4);
            assertThat(found.lines()).hasSizeLessThanOrEqualTo(filter.size());
        }
    }

    @Test
    void a_list_of_a_past_day_takes_two_statements() {
        var all = RelationFilter.everything(Language.TH);
        assertThat(transactionsOf(() -> register.find(all.at(PAST.getFirst())))).isEqualTo(2);
    }

    @Test
    void the_figures_of_a_past_day_are_the_same_counted_either_way() {
        var totals = context.getBean(PastTotals.class);
        for (var at : PAST) {
            long counted =
                    template.queryForObject(
                            "select count(*) from relations.relation_as_at(?, 'infinity')",
                            Long.class,
                            at.lastDay());
            assertThat(
                            totals.of(at).provinces().stream()
                                    .mapToLong(Totals.OfProvince::relations)
                                    .sum())
                    .isEqualTo(counted);
        }
    }

    @ParameterizedTest
    @EnumSource(QualityIssue.class)
    void no_list_of_what_needs_work_reads_the_whole_table(QualityIssue issue) {
        var points = new QualityPoints(template, Clock.systemUTC());
        for (var province : new ProvinceCode[] {null, new ProvinceCode("TH-40")}) {
            for (boolean waiting : new boolean[] {false, true}) {
                var asked = new QualityPoints.Asked(issue, province, waiting);
                long before = rowsReadOneByOne();
                points.count(asked);
                points.page(asked, 1, 50);
                assertThat(rowsReadOneByOne() - before)
                        .as("rows read by a scan of the table for %s", asked)
                        .isZero();
            }
        }
    }

    @Test
    void the_overview_of_what_needs_work_reads_no_table_as_a_whole() {
        var points = new QualityPoints(template, Clock.systemUTC());
        long before = rowsReadOneByOne();
        assertThat(points.counts(null)).hasSize(QualityIssue.values().length);
        points.counts(new ProvinceCode("TH-40"));
        assertThat(rowsReadOneByOne() - before).isZero();
    }

    @Test
    void a_country_of_a_past_day_reads_no_more_than_half_of_the_table() {
        var past = new PastTotals(pastLines());
        for (var at : PAST) {
            long before = rowsReadOneByOne();
            past.ofCountry("CN", at);
            assertThat(rowsReadOneByOne() - before).as("as at %s", at).isLessThan(RELATIONS / 2);
        }
    }

    @Test
    void the_pairs_of_the_map_are_read_from_kept_totals_in_one_statement() {
        var pairs = new Pairs(JdbcClient.create(template), pastLines());
        var all = RelationFilter.everything(Language.TH);
        var found = pairs.of(all);
        assertThat(found.pairs()).hasSize(Pairs.MOST);
        assertThat(found.relations()).isEqualTo(confirmedThen(AsAt.NOW));
        for (var filter : List.of(all, all.of(new ProvinceCode("TH-40")), all.with("CN"))) {
            long before = rowsReadOneByOne();
            assertThat(transactionsOf(() -> pairs.of(filter))).isEqualTo(1);
            assertThat(rowsReadOneByOne() - before).isZero();
        }
    }

    @Test
    void the_pairs_of_a_past_day_are_the_same_counted_either_way() {
        var pairs = new Pairs(JdbcClient.create(template), pastLines());
        for (var at : PAST) {
            assertThat(pairs.of(RelationFilter.everything(Language.TH).at(at)).relations())
                    .as("as at %s", at)
                    .isEqualTo(confirmedThen(at));
        }
    }

    @Test
    void the_counter_would_tell_of_a_scan() {
        long before = rowsReadOneByOne();
        template.queryForObject(
                "select count(*) from relations.relation where updated_at > '1990-01-01'",
                Long.class);
        assertThat(rowsReadOneByOne() - before).isGreaterThanOrEqualTo(RELATIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ขุนตาลปิง", "หลวงซางกา", "guangxi zhuang"})
    void words_looked_up_by_their_rarest_parts_find_what_has_them_whole(String words) {
        var whole = SearchKey.alike(words).text().split(" ");
        assertThat(rareParts.of(whole[0])).hasSizeBetween(2, 4);
        Long having =
                template.queryForObject(
                        "select count(*) from relations.relation where is_public"
                                + " and position(? in search_key) > 0"
                                + " and position(? in search_key) > 0",
                        Long.class,
                        whole[0],
                        whole[whole.length - 1]);
        var found = register.total(filter(words, null, null, null, null, null));
        assertThat(found.count()).isPositive().isEqualTo(Math.min(having, Register.MOST_COUNTED));
    }

    @Test
    void a_list_takes_two_statements_however_many_rows_it_has() {
        var all = RelationFilter.everything(Language.TH);
        assertThat(transactionsOf(() -> register.find(all)))
                .isEqualTo(transactionsOf(() -> register.find(all.of(new ProvinceCode("TH-40")))))
                .isEqualTo(2);
    }

    @Test
    void pages_from_the_end_go_on_where_those_from_the_beginning_stop() {
        var all = RelationFilter.everything(Language.TH);
        long total = register.total(all).count();
        int last = (int) ((total + 49) / 50);
        var end = register.find(page(all, last)).lines();
        assertThat(end).hasSize((int) (total - (last - 1) * 50L));
        assertThat(register.find(page(all, last + 1)).lines()).isEmpty();
        assertThat(end.getLast().signedYear()).isNull();
    }

    @Test
    void what_is_found_beyond_the_bound_is_said_to_be_more() {
        var total = register.total(filter("guangxi", null, null, null, null, null));
        assertThat(total.exact()).isFalse();
        assertThat(total.count()).isEqualTo(Register.MOST_COUNTED);
    }

    private static PastLines pastLines() {
        return new PastLines(JdbcClient.create(template), Clock.systemUTC());
    }

    private static long confirmedThen(AsAt at) {
        return template.queryForObject(
                "select count(*) from relations.relation_as_at(?, 'infinity')"
                        + " where status <> 'UNCONFIRMED'",
                Long.class,
                at.lastDay());
    }

    private static long rowsReadOneByOne() {
        return counter(
                "select seq_tup_read from pg_stat_user_tables where schemaname = 'relations' and"
                        + " relname = 'relation'");
    }

    /** Outside a transaction each statement is one of its own; the two of the counter are not. */
    private static long transactionsOf(Runnable read) {
        var committed =
                "select xact_commit from pg_stat_database where datname = current_database()";
        long before = counter(committed);
        read.run();
        long between = counter(committed) - before;
        long alone = counter(committed);
        return between - (counter(committed) - alone);
    }

    private static long counter(String sql) {
        template.execute("select pg_stat_force_next_flush()");
        template.execute("select 1");
        Long value = template.queryForObject(sql, Long.class);
        return value == null ? 0 : value;
    }

    private static RelationFilter page(RelationFilter of, int page) {
        return new RelationFilter(
                of.typed(),
                of.province(),
                of.country(),
                of.unit(),
                of.status(),
                of.level(),
                of.signedFrom(),
                of.signedTo(),
                of.order(),
                of.descending(),
                of.language(),
                page,
                of.size(),
                of.at());
    }

    private static RelationFilter order(
            RelationFilter of, Order order, Language language, boolean descending) {
        return new RelationFilter(
                of.typed(),
                of.province(),
                of.country(),
                of.unit(),
                of.status(),
                of.level(),
                of.signedFrom(),
                of.signedTo(),
                order,
                descending,
                language,
                1,
                of.size(),
                of.at());
    }

    private static RelationFilter filter(
            String typed,
            String province,
            String country,
            RelationStatus status,
            LevelRank level,
            BuddhistYear from) {
        return new RelationFilter(
                typed,
                province == null ? null : new ProvinceCode(province),
                country,
                null,
                status,
                level,
                from,
                null,
                Order.SIGNED,
                true,
                Language.TH,
                1,
                50,
                AsAt.NOW);
    }
}
