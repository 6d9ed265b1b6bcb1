package th.phinong.establishment.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import th.phinong.Phinong;
import th.phinong.establishment.DueRange;
import th.phinong.establishment.SyntheticCases;
import th.phinong.establishment.WorkQuery;
import th.phinong.establishment.model.ActionName;
import th.phinong.identity.AccountId;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.identity.Role;
import th.phinong.identity.Scope;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.TestDatabase;

import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * At 20,000 cases no desk's work list reads the whole of any table: PostgreSQL's own counters tell
 * what it really did.
 */
class WorkScaleTest {

    private static final int CASES = 20_000;
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Desk INTERIOR = Desk.of(Party.MOI);
    private static final Desk KHON_KAEN = Desk.ofProvince(new ProvinceCode("TH-40"));

    private static ConfigurableApplicationContext context;
    private static JdbcTemplate template;
    private static JdbcClient jdbc;
    private static LocalDate middle;

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
        context.getBean(SyntheticCases.class)
                .seed(CASES, new PrintStream(OutputStream.nullOutputStream()));
        // Due on five hundred days; of one turn in forty nobody was told yet.
        DATABASE.jdbc()
                .sql(
                        """
                        update establishment.turn t
                        set    due = date '2026-01-05' + (t.case_id % 500)::int,
                               reminded = case when t.case_id % 40 = 0 then 'NO' else 'OVERDUE' end
                        """)
                .update();
        middle = LocalDate.of(2026, 1, 8);
        DATABASE.jdbc().sql("vacuum analyze establishment.case_file").update();
        DATABASE.jdbc().sql("vacuum analyze establishment.turn").update();
        // One connection, because each keeps its counters to itself until it is asked for them.
        var connection = DATABASE.dataSource().getConnection();
        template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc = JdbcClient.create(template);
    }

    @AfterAll
    static void close() {
        context.close();
        DATABASE.close();
    }

    static Stream<WorkQuery> filters() {
        return Stream.of(
                query(WorkQuery.Assigned.ANY, null, null, ""),
                query(WorkQuery.Assigned.MINE, null, null, ""),
                query(WorkQuery.Assigned.NOBODY, null, null, ""),
                query(WorkQuery.Assigned.ANY, ActionName.PROPOSE, null, ""),
                query(WorkQuery.Assigned.ANY, null, "CN", ""),
                query(WorkQuery.Assigned.ANY, null, null, "2569/1"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void no_filter_of_a_provinces_work_reads_a_whole_table(WorkQuery query) {
        readsNoWholeTable(KHON_KAEN, query, DueRange.ALL);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void no_filter_of_the_overdue_work_of_the_busiest_desk_reads_a_whole_table(WorkQuery query) {
        readsNoWholeTable(INTERIOR, query, new DueRange(null, middle));
    }

    private static void readsNoWholeTable(Desk desk, WorkQuery query, DueRange due) {
        var work = new WorkLists(jdbc);
        long before = rowsReadOneByOne();
        work.of(officer(desk), query, due);
        work.count(officer(desk), query, due);
        assertThat(rowsReadOneByOne() - before).as("rows read by a scan of a table").isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionName.class,
            names = {"TELL_CABINET", "PASS_ON", "NOTIFY_CONSENT"})
    void the_cases_that_wait_for_one_act_are_found_without_a_scan(ActionName act) {
        var waiting = new WaitingCases(jdbc);
        long before = rowsReadOneByOne();
        waiting.of(INTERIOR, act, 50);
        assertThat(rowsReadOneByOne() - before).isZero();
    }

    @Test
    void how_many_cases_wait_with_a_province_is_what_counting_them_one_by_one_gives() {
        var pending = new WaitingCases(jdbc).pendingByProvince(new Scope.Reached(Party.MOI));
        var counted =
                jdbc.sql(
                                """
                                select count(*) from establishment.case_file
                                where  not closed and 'MOI' = any (reached)
                                and    'TH-40' = any (provinces)
                                """)
                        .query(Integer.class)
                        .single();
        assertThat(counted).isPositive();
        assertThat(pending).containsEntry(new ProvinceCode("TH-40"), counted);
    }

    @Test
    void turns_to_remind_of_are_found_by_their_due_date() {
        var plan =
                String.join(
                        "\n",
                        template.queryForList(
                                """
                                explain
                                select t.case_id
                                from   establishment.turn t
                                where  t.due < date '2026-01-08' and t.reminded <> 'OVERDUE'
                                order  by t.due
                                limit  100
                                """,
                                String.class));
        assertThat(plan).contains("turn_to_remind_of").doesNotContain("Seq Scan");
    }

    @Test
    void reminding_reads_no_whole_table_and_tells_of_each_turn_once() {
        var dates = new DueDates(jdbc);
        long before = rowsReadOneByOne();
        var first = dates.overdue(middle, 20);
        assertThat(rowsReadOneByOne() - before).as("rows read by a scan of a table").isZero();
        assertThat(first).isNotEmpty();
        var rest = dates.overdue(middle, 100_000);
        assertThat(rest).doesNotContainAnyElementsOf(first);
        assertThat(dates.overdue(middle, 100_000)).isEmpty();
    }

    @Test
    void the_counter_would_tell_of_a_scan() {
        long before = rowsReadOneByOne();
        template.queryForObject(
                "select count(*) from establishment.case_file where opened_at > '1990-01-01'",
                Long.class);
        assertThat(rowsReadOneByOne() - before).isGreaterThanOrEqualTo(CASES);
    }

    private static WorkQuery query(
            WorkQuery.Assigned assigned, ActionName action, String country, String q) {
        return new WorkQuery(assigned, WorkQuery.Due.ANY, action, country, q, 1, 50);
    }

    private static Official officer(Desk desk) {
        var name = LocalizedText.thai("ผู้ทดสอบ");
        return new Official(
                new AccountId(1),
                "any",
                name,
                new AgencyId("any"),
                name,
                desk,
                Set.of(Role.OFFICER));
    }

    private static long rowsReadOneByOne() {
        template.execute("select pg_stat_force_next_flush()");
        template.execute("select 1");
        return template.queryForObject(
                """
                select sum(seq_tup_read) from pg_stat_user_tables
                where  schemaname = 'establishment' and relname in ('turn', 'case_file')
                """,
                Long.class);
    }
}
