package th.phinong.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import th.phinong.identity.AccountId;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.identity.Role;
import th.phinong.platform.Demo;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * The module alone, on a port of its own, without a database: its error pages, its assets, and
 * addresses that only tests have: {@code /parts}, every component ({@code ?as=official} signed in),
 * and {@code /fail/{status}}, {@code /api/v1/fail/{status}}.
 *
 * <p>It carries no stereotype, so that the whole application does not find it.
 */
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({
    CleanAddress.class,
    ErrorPages.class,
    SecurityHeaders.class,
    ShellResolver.class,
    Unreadable.class,
    WebConfiguration.class
})
class WebOnly {

    private static final String ADDRESS = start();

    private final TemplateEngine parts = partsEngine();

    /** Where it listens, such as {@code http://localhost:40123}. */
    static String address() {
        return ADDRESS;
    }

    private static String start() {
        var context =
                new SpringApplicationBuilder(WebOnly.class)
                        .run("--server.port=0", "--spring.main.banner-mode=off");
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return "http://localhost:" + (server == null ? 0 : server.getPort());
    }

    @Bean
    Demo demo() {
        return new Demo(true);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(ask -> ask.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .logout(logout -> logout.disable())
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> pages(ShellResolver shells) {
        return RouterFunctions.route()
                .GET("/parts", request -> parts(shells, request))
                .POST("/parts", request -> parts(shells, request))
                .GET("/fail/{status}", WebOnly::fail)
                .GET("/api/v1/fail/{status}", WebOnly::fail)
                .build();
    }

    private ServerResponse parts(ShellResolver shells, ServerRequest request) throws Exception {
        var shell = shells.shellOf(request.servletRequest());
        var isOfficial = request.param("as").isPresent();
        var output = new StringOutput();
        parts.render("parts.jte", new PartsPage(isOfficial ? signedIn(shell) : shell), output);
        return ServerResponse.status(HttpStatus.OK)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(output.toString());
    }

    private static ServerResponse fail(ServerRequest request) {
        var status = Integer.parseInt(request.pathVariable("status"));
        if (status == 500) {
            throw new IllegalStateException("the inside, told to nobody");
        }
        throw new ResponseStatusException(HttpStatusCode.valueOf(status));
    }

    private static Shell signedIn(Shell shell) {
        var official =
                new Official(
                        new AccountId(1),
                        "th-40",
                        new LocalizedText("เจ้าหน้าที่ตัวอย่าง", "Example officer"),
                        new AgencyId("th-40"),
                        new LocalizedText("สำนักงานจังหวัดขอนแก่น", "Khon Kaen Provincial Office"),
                        Desk.ofProvince(new ProvinceCode("TH-40")),
                        Set.of(Role.OFFICER));
        return new Shell(
                shell.words(),
                official,
                shell.demonstration(),
                shell.path(),
                shell.query(),
                shell.revisitable(),
                shell.unread(),
                shell.csrfParameter(),
                shell.csrf());
    }

    /** The test's template beside those of the product, compiled as the test runs. */
    private static TemplateEngine partsEngine() {
        var own = new DirectoryCodeResolver(Path.of("src/test/jte"));
        var product = new DirectoryCodeResolver(Path.of("src/main/jte"));
        CodeResolver both =
                new CodeResolver() {
                    @Override
                    public String resolve(String name) {
                        return own.exists(name) ? own.resolve(name) : product.resolve(name);
                    }

                    @Override
                    public boolean exists(String name) {
                        return own.exists(name) || product.exists(name);
                    }

                    @Override
                    public long getLastModified(String name) {
                        return 0;
                    }
                };
        var engine = TemplateEngine.create(both, Path.of("target/test-jte"), ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }
}
