package th.phinong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.platform.Command;
import th.phinong.shared.RecordedEvent;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Site;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * The record holds, and tells when it doesn't. What is spoilt here is spoilt within a transaction
 * that is rolled back: the check reads it all the same.
 */
@ApplicationTest
class AuditTrailTest {

    @Autowired private ApplicationContext application;
    private Site site;
    private AuditTrail audit;

    @BeforeEach
    void site() {
        site = new Site(application);
        audit = site.bean(AuditTrail.class);
    }

    @Test
    void the_record_as_it_was_written_is_whole_and_the_command_says_so() {
        site.aCase("th-40").until("consult");
        var found = audit.verify();
        assertThat(found.firstBroken()).isNull();
        assertThat(found.entries()).isGreaterThan(6);
        assertThat(command()).isEqualTo("0 ok: " + found.entries() + " entries");
        var answer = site.program("auditor").get("/audit/verify").is(200).json();
        assertThat(answer.get("ok").asBoolean()).isTrue();
        assertThat(answer.has("firstBroken")).isFalse();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry_and_one_that_stays_leaves_one() {
        var aCase = site.aCase("th-40");
        var before = site.written(aCase.id());
        rolledBack(
                () -> {
                    aCase.did("th-40", "log-contact", Map.of("note", "ไม่เคยเกิดขึ้น"));
                    var within = site.written(aCase.id());
                    assertThat(within.audited()).isEqualTo(before.audited() + 1);
                    return within;
                });
        assertThat(site.written(aCase.id())).isEqualTo(before);
        aCase.did("th-40", "log-contact", Map.of("note", "เกิดขึ้นจริง"));
        assertThat(site.written(aCase.id())).isEqualTo(new Site.Written(2, 2, 2));
        assertThat(audit.verify().ok()).isTrue();
    }

    @Test
    void nothing_is_recorded_outside_the_transaction_of_what_it_records() {
        assertThatThrownBy(() -> audit.record(Author.SYSTEM, new Something()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void entries_of_one_chain_written_at_once_follow_one_another() throws Exception {
        long before = audit.verify().entries();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = Collections.<Callable<Boolean>>nCopies(12, () -> recorded(new Something()));
            for (var one : threads.invokeAll(all)) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(audit.verify()).isEqualTo(new Verification(before + 12, null));
    }

    private boolean recorded(RecordedEvent event) {
        site.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> audit.record(Author.SYSTEM, event));
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "detail = overlay(detail placing '#' from 3 for 1)",
                "actor = overlay(actor placing 'x' from 1 for 1)",
                "agency = overlay(agency placing 'x' from 1 for 1)",
                "what = overlay(what placing 'x' from 1 for 1)",
                "subject_id = subject_id || '0'",
                "subject_type = overlay(subject_type placing 'C' from 1 for 1)",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "previous = translate(previous, '0123456789abcdef', '123456789abcdef0')",
                "hash = translate(hash, '0123456789abcdef', '123456789abcdef0')"
            })
    void one_byte_changed_in_one_entry_names_that_entry(String change) {
        var entry = anEntry();
        var found = spoilt("update audit.entry set " + change + " where " + entry.condition());
        assertThat(found).isEqualTo(entry.name());
        assertThat(audit.verify().ok()).isTrue();
    }

    @Test
    void an_entry_taken_away_is_missed_in_the_middle_and_at_the_end() {
        var entry = anEntry();
        assertThat(spoilt("delete from audit.entry where " + entry.condition()))
                .isEqualTo(
                        "audit.entry lane=%d position=%d"
                                .formatted(entry.lane, entry.position + 1));
        var last =
                "position = (select max(position) from audit.entry where lane = "
                        + entry.lane
                        + ")";
        assertThat(spoilt("delete from audit.entry where lane = " + entry.lane + " and " + last))
                .startsWith("audit.entry lane=" + entry.lane + " position=");
    }

    @Test
    void the_command_and_the_page_name_a_broken_entry() {
        var entry = anEntry();
        var said =
                rolledBack(
                        () -> {
                            site.jdbc()
                                    .sql(
                                            "update audit.entry set actor = 'x' where "
                                                    + entry.condition())
                                    .update();
                            return command();
                        });
        assertThat(said).isEqualTo("1 broken: " + entry.name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body = replace(body, 'กุ้ง', 'กุ้ง ')",
                "author = 'th-41'",
                "agency = 'th-41'",
                "account = account + 1",
                "happened_on = happened_on - 1",
                "recorded_at = recorded_at - interval '1 second'",
                "kind = 'proposed'"
            })
    void one_fact_changed_in_one_event_of_a_case_names_that_event(String change) {
        var aCase = aCaseWithThreeEvents();
        assertThat(spoilt("update establishment.event set " + change + where(aCase, 2)))
                .isEqualTo(name(aCase, 2));
    }

    @Test
    void an_event_taken_away_is_missed_in_the_middle_and_at_the_end() {
        var aCase = aCaseWithThreeEvents();
        assertThat(spoilt("delete from establishment.event" + where(aCase, 2)))
                .isEqualTo(name(aCase, 3));
        assertThat(spoilt("delete from establishment.event" + where(aCase, 3)))
                .isEqualTo(name(aCase, 3));
        assertThat(spoilt("delete from establishment.event where case_id = " + aCase.id()))
                .isEqualTo(name(aCase, 3));
    }

    @Test
    void the_auditor_reads_and_checks_the_record_and_nobody_else_does() {
        site.as("auditor").check().page("/audit");
        var checked = site.as("auditor").send("/audit/verification", Map.of());
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("ถูกต้องครบถ้วน");
        for (var other : List.of("th-40", "moi", "secretary", "admin")) {
            assertThat(site.as(other).get("/audit").statusCode()).isEqualTo(403);
            assertThat(site.as(other).send("/audit/verification", Map.of()).statusCode())
                    .isEqualTo(403);
            site.program(other).get("/audit/verify").isProblem(403);
        }
    }

    private CaseStory aCaseWithThreeEvents() {
        return site.aCase("th-40")
                .did("th-40", "log-contact", Map.of("note", "เลี้ยงกุ้งร่วมกัน"))
                .did("th-40", "log-contact", Map.of("note", "ครั้งที่สอง"));
    }

    private static String where(CaseStory aCase, int position) {
        return " where case_id = " + aCase.id() + " and position = " + position;
    }

    private static String name(CaseStory aCase, int position) {
        return "establishment.event case_id=" + aCase.id() + " position=" + position;
    }

    /** An entry of a case that isn't the last of its chain. */
    private Entry anEntry() {
        var aCase = aCaseWithThreeEvents();
        return site.jdbc()
                .sql(
                        """
                        select lane, min(position)
                        from   audit.entry
                        where  subject_type = 'case' and subject_id = :case
                        group  by lane
                        """)
                .param("case", String.valueOf(aCase.id()))
                .query((row, n) -> new Entry(row.getInt(1), row.getLong(2)))
                .single();
    }

    private String spoilt(String sql) {
        return rolledBack(
                () -> {
                    assertThat(site.jdbc().sql(sql).update()).isPositive();
                    var found = audit.verify();
                    assertThat(found.ok()).isFalse();
                    return Objects.requireNonNull(found.firstBroken());
                });
    }

    private <T> T rolledBack(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(
                site.bean(TransactionTemplate.class)
                        .execute(
                                status -> {
                                    status.setRollbackOnly();
                                    return work.get();
                                }));
    }

    private String command() {
        var out = new ByteArrayOutputStream();
        var verify =
                application.getBeansOfType(Command.class).values().stream()
                        .filter(command -> command.name().equals("verify-audit"))
                        .findFirst()
                        .orElseThrow();
        int status = verify.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private record Entry(int lane, long position) {

        String condition() {
            return "lane = " + lane + " and position = " + position;
        }

        String name() {
            return "audit.entry lane=" + lane + " position=" + position;
        }
    }

    private record Something() implements RecordedEvent {

        @Override
        public String what() {
            return "test.something";
        }

        @Override
        public String subjectType() {
            return "test";
        }

        @Override
        public String subjectId() {
            return "1";
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("ข้อความ", "กุ้ง: \"ตัวใหญ่\"");
        }
    }
}
