package th.phinong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.store.AccountStore;
import th.phinong.identity.store.TokenStore;
import th.phinong.platform.Demo;
import th.phinong.shared.LocalizedText;
import th.phinong.testing.ApplicationTest;

import java.time.Clock;
import java.util.Set;

/** With demonstration mode off, the accounts that it made in the same database are dead. */
@ApplicationTest
class DemonstrationTest {

    @Autowired private ApplicationContext application;
    private Demonstration off;
    private Accounts accounts;

    @BeforeEach
    void with_the_mode_off() {
        off =
                new Demonstration(
                        bean(AccountStore.class),
                        bean(PasswordEncoder.class),
                        bean(AuditTrail.class),
                        bean(TransactionTemplate.class),
                        new Demo(false));
        accounts =
                new Accounts(
                        bean(AccountStore.class),
                        bean(PasswordEncoder.class),
                        bean(AuditTrail.class),
                        off);
    }

    @Test
    void a_demonstration_account_signs_in_with_the_mode_on_and_not_with_it_off() {
        var name = "th-40";
        assertThat(bean(Accounts.class).authenticate(name, Demonstration.PASSWORD)).isPresent();
        assertThat(accounts.authenticate(name, Demonstration.PASSWORD)).isEmpty();
        assertThat(accounts.official(name)).isEmpty();
        assertThat(accounts.all()).noneMatch(official -> official.userName().equals(name));
    }

    @Test
    void a_session_and_a_token_made_while_it_was_on_are_worth_nothing_once_it_is_off() {
        var official = bean(Accounts.class).official("th-40").orElseThrow();
        var token = bean(Tokens.class).make(official, "จากโหมดสาธิต");
        var tokens =
                new Tokens(
                        bean(TokenStore.class),
                        bean(AccountStore.class),
                        off,
                        bean(AuditTrail.class),
                        bean(Clock.class));
        assertThat(bean(Tokens.class).official(token)).isPresent();
        assertThat(tokens.official(token)).isEmpty();
        assertThat(accounts.official(official.account())).isEmpty();
    }

    @Test
    void an_account_of_its_own_is_good_either_way() {
        bean(Accounts.class)
                .open(
                        Author.SYSTEM,
                        "own-account",
                        LocalizedText.thai("เจ้าหน้าที่ทดสอบ"),
                        new AgencyId("moi"),
                        Set.of(Role.OFFICER),
                        "a-long-password");
        assertThat(accounts.authenticate("own-account", "a-long-password")).isPresent();
        assertThat(bean(Accounts.class).authenticate("own-account", "a-long-password")).isPresent();
        assertThat(accounts.authenticate("own-account", "A-long-password")).isEmpty();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
