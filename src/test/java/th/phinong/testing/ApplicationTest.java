package th.phinong.testing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import th.phinong.Phinong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test against the whole application on a port of its own ({@code @LocalServerPort}), with
 * demonstration accounts. All such tests share one application and one database: a class that
 * changed the configuration would start a second one, and a start is what costs time. So a test
 * makes the data that it needs and doesn't count what others made.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {Phinong.class, LaterVersion.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ApplicationTest.OnTestDatabase.class)
public @interface ApplicationTest {

    /** Gives the application a database of its own. */
    final class OnTestDatabase
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "DATABASE_URL=" + TestDatabase.migrated().address().url(),
                            "DATABASE_READ_URL=",
                            "PHINONG_DEMO=force",
                            "SMTP_URL=" + MailServer.url(),
                            "PHINONG_BIND=localhost")
                    .applyTo(context);
        }
    }
}
