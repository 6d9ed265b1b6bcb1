package th.phinong.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import th.phinong.establishment.Cases;
import th.phinong.identity.Accounts;
import th.phinong.identity.Demonstration;
import th.phinong.identity.Official;
import th.phinong.identity.Tokens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The application of the run as tests reach it: as a visitor, as a program, or from within. */
public final class Site {

    private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final ApplicationContext application;

    public Site(ApplicationContext application) {
        this.application = application;
    }

    public String base() {
        return "http://localhost:"
                + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Somebody who has not signed in. */
    public Visitor visitor() {
        return new Visitor(base());
    }

    /**
     * A demonstration account, signed in; the same visitor for every test that does not end it,
     * reading Thai.
     */
    public Visitor as(String userName) {
        return SIGNED_IN
                .computeIfAbsent(
                        userName,
                        name -> {
                            var visitor = visitor();
                            visitor.signIn(name, Demonstration.PASSWORD);
                            return visitor;
                        })
                .inThai();
    }

    /** A program without a token. */
    public Program stranger() {
        return new Program(base(), "");
    }

    /** A program with a token of that account. */
    public Program program(String userName) {
        return new Program(
                base(),
                TOKENS.computeIfAbsent(userName, name -> tokens().make(official(name), "tests")));
    }

    /** A case that a province has opened, told on from within. */
    public CaseStory aCase(String province) {
        return CaseStory.opened(bean(Cases.class), accounts(), province, today());
    }

    public Official official(String userName) {
        return accounts().official(userName).orElseThrow();
    }

    public Accounts accounts() {
        return bean(Accounts.class);
    }

    public Tokens tokens() {
        return bean(Tokens.class);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** The day in Thailand. */
    public LocalDate today() {
        return LocalDate.now(bean(Clock.class));
    }

    /** How many events and audit entries a case has: what is written when something is done. */
    public Written written(long caseId) {
        return jdbc().sql(
                        """
                        select (select version from establishment.case_file where id = :case),
                               (select count(*) from establishment.event where case_id = :case),
                               (select count(*) from audit.entry
                                where subject_type = 'case' and subject_id = :case::text)
                        """)
                .param("case", caseId)
                .query((row, n) -> new Written(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /**
     * @param version the case's version
     * @param events how many events it has
     * @param audited how many entries of the audit record are of it
     */
    public record Written(long version, long events, long audited) {}
}
