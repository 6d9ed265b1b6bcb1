package th.phinong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import th.phinong.platform.EmbeddedPostgres;
import th.phinong.platform.EmbeddedPostgres.Durability;
import th.phinong.testing.Program;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The product as a process of its own, with its own PostgreSQL, killed while officials act: what
 * was acknowledged is there, and what was not is either wholly there or not at all.
 */
class KilledInTheMiddleTest {

    private static final int ACKNOWLEDGED = 60;

    private Path folder;

    @BeforeEach
    void a_folder_of_its_own() throws Exception {
        folder = Files.createTempDirectory("phinong-killed-");
    }

    @AfterEach
    void tidy() throws Exception {
        // An orphan of a failed test is stopped like any other.
        EmbeddedPostgres.start(folder.resolve("postgres"), Durability.FAST).close();
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    @Timeout(300)
    void after_kill_9_every_acknowledged_act_is_there_and_none_half_done() throws Exception {
        List<Officials.Told> told;
        try (var server = OwnServer.start(folder)) {
            var officials = Officials.of(server.base());
            officials.actUntil(ACKNOWLEDGED);
            server.kill();
            told = officials.told();
        }
        try (var server = OwnServer.start(folder)) {
            assertThat(server.said()).contains("the database was recovered");
            var officials = Officials.of(server.base());
            var auditor = officials.program("auditor");
            assertThat(told).hasSizeGreaterThan(2);
            assertThat(told.stream().mapToLong(Officials.Told::version).sum())
                    .isGreaterThanOrEqualTo(ACKNOWLEDGED);
            var found = auditor.get("/audit/verify").is(200).json();
            assertThat(found.get("ok").asBoolean()).as(found.toString()).isTrue();
            try (var joined =
                    EmbeddedPostgres.startOrJoin(folder.resolve("postgres"), Durability.FAST)) {
                assertThat(joined.joined()).isTrue();
                var jdbc = jdbc(joined);
                told.forEach(one -> isWhole(jdbc, auditor, one));
                assertThat(auditedWithoutACase(jdbc)).isZero();
            }
            officials.actUntil(10);
            server.kill();
            assertThat(officials.told()).isNotEmpty();
        }
    }

    private static void isWhole(JdbcClient jdbc, Program auditor, Officials.Told told) {
        var aCase = auditor.get("/cases/" + told.caseId()).is(200).json();
        long version = aCase.get("version").asLong();
        // One act of each case may have been under way, done and not yet told.
        assertThat(version).isBetween(told.version(), told.version() + 1);
        assertThat(aCase.get("events").size()).isEqualTo(version);
        assertThat(row(jdbc, told.caseId()))
                .isEqualTo(new Row(version, version, aCase.get("stage").asString(), true));
        assertThat(turns(jdbc, told.caseId())).isEqualTo(awaited(aCase));
        var isSigned =
                aCase.get("events")
                        .valueStream()
                        .anyMatch(e -> e.get("event").asString().equals("signed"));
        assertThat(aCase.get("relationId").isNull()).isEqualTo(!isSigned);
    }

    private static Row row(JdbcClient jdbc, long caseId) {
        return jdbc.sql(
                        """
                        select c.version, c.stage,
                               (select count(*) from audit.entry
                                where subject_type = 'case' and subject_id = :case::text),
                               c.relation is null or exists (
                                   select 1 from relations.relation r where r.id = c.relation)
                        from   establishment.case_file c
                        where  c.id = :case
                        """)
                .param("case", caseId)
                .query(
                        (row, n) ->
                                new Row(
                                        row.getLong(1),
                                        row.getLong(3),
                                        row.getString(2),
                                        row.getBoolean(4)))
                .single();
    }

    private static Set<String> turns(JdbcClient jdbc, long caseId) {
        return new TreeSet<>(
                jdbc.sql(
                                """
                                select action || ' ' || coalesce(nullif(province, ''), party)
                                from   establishment.turn
                                where  case_id = :case
                                """)
                        .param("case", caseId)
                        .query(String.class)
                        .list());
    }

    private static Set<String> awaited(JsonNode aCase) {
        var awaited = new TreeSet<String>();
        aCase.get("awaiting")
                .forEach(
                        act ->
                                awaited.add(
                                        act.get("action").asString()
                                                + " "
                                                + act.get("party").asString()));
        return awaited;
    }

    private static int auditedWithoutACase(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select count(*)
                        from   audit.entry a
                        where  a.subject_type = 'case'
                        and    not exists (
                            select 1
                            from   establishment.case_file c
                            where  c.id::text = a.subject_id)
                        """)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient jdbc(EmbeddedPostgres postgres) {
        var address = postgres.address();
        return JdbcClient.create(
                new DriverManagerDataSource(
                        "jdbc:postgresql://" + address, address.user(), address.password()));
    }

    private record Row(long version, long audited, String stage, boolean relationIsThere) {}
}
