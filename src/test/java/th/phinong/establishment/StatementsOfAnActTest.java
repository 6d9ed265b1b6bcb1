package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An act is made of round trips to the database more than of anything else: they are counted. */
@ApplicationTest
class StatementsOfAnActTest {

    /** Spring writes each statement to its log before it sends it. */
    private static final String SENT = "Executing prepared SQL statement";

    /** Requests are answered on threads of this name; what is done by the clock is on others. */
    private static final String OF_A_REQUEST = "tomcat-handler";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void an_act_runs_five_statements_whatever_came_before_it() {
        var shortOne = site.aCase("th-40").until("appraise");
        assertThat(statementsOf(shortOne, "appraise")).hasSize(5);
        var longOne = site.aCase("th-40");
        for (int i = 0; i < 12; i++) {
            longOne.did("th-40", "log-contact", Map.of("note", "ครั้งที่ " + i));
        }
        longOne.until("appraise");
        assertThat(statementsOf(longOne, "appraise")).hasSize(5);
    }

    @Test
    void an_act_that_another_desk_is_told_of_runs_a_statement_more_and_one_for_their_mail() {
        var aCase = site.aCase("th-40").until("consult");
        assertThat(statementsOf(aCase, "consult"))
                // one for each officer who wants mail, and other tests may have asked for some
                .filteredOn(sql -> !sql.contains("insert into notifications.mail"))
                .hasSize(7);
    }

    /** What a request sends to the database, from its token to its answer. */
    private List<String> statementsOf(CaseStory aCase, String action) {
        var act =
                RouteA.acts("th-40", site.today()).stream()
                        .filter(one -> one.action().equals(action))
                        .findFirst()
                        .orElseThrow();
        var program = site.program(act.desk());
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var sent = new Sent();
        sent.start();
        var level = log.getLevel();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(sent);
        try {
            program.act(aCase.id(), action, CaseStory.asSent(act.input())).is(200);
        } finally {
            log.detachAppender(sent);
            log.setAdditive(true);
            log.setLevel(level);
        }
        return List.copyOf(sent.statements);
    }

    private static final class Sent extends AppenderBase<ILoggingEvent> {

        private final List<String> statements = new ArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            var message = event.getFormattedMessage();
            if (message.startsWith(SENT)
                    && Thread.currentThread().getName().startsWith(OF_A_REQUEST)) {
                statements.add(message);
            }
        }
    }
}
