package th.phinong.platform;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/** The database as the modules get it: a data source, and a client for public reads. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {

    @Bean
    Databases databases(Environment settings) {
        // A command's standard output carries its answer only.
        var terminal = settings.containsProperty("phinong.command") ? System.err : System.out;
        return new Databases(settings, terminal::println);
    }

    @Bean
    DataSource dataSource(Databases databases) {
        return databases.dataSource();
    }

    /** What the public reads without signing in may come from a replica, which lags a little. */
    @Bean(defaultCandidate = false)
    @Qualifier("publicReads")
    JdbcClient publicReads(Databases databases) {
        return JdbcClient.create(databases.publicReads());
    }

    /** The server opens its database before it takes the first request. */
    @Bean
    @ConditionalOnWebApplication
    SmartInitializingSingleton databaseAtStart(Databases databases) {
        return databases::opened;
    }

    @Bean
    Demo demo(Environment settings, Databases databases) {
        return Demo.of(settings.getProperty("PHINONG_DEMO", ""), databases.embedded());
    }
}
