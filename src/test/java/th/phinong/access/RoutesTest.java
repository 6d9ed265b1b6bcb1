package th.phinong.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every address of the product is classified in {@code src/test/resources/routes.txt}: by whom it
 * may be asked. A new address fails here until somebody has said so, and each is asked to prove it.
 */
@ApplicationTest
class RoutesTest {

    private static final Path FILE = Path.of("src/test/resources/routes.txt");
    private static final List<Route> ROUTES = read();

    /** Whoever is signed in passes the door; what is behind it, the policy decides. */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "official", "th-40",
                    "province", "th-40",
                    "auditor", "auditor",
                    "ministry", "moi",
                    "administrator", "admin");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void every_address_of_the_product_is_classified_and_nothing_else_is() {
        var mapped = new TreeSet<String>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> mapped.addAll(addresses(info)));
        // The server goes there within a request; by its own address it finds nothing.
        mapped.remove("GET /error");
        assertThat(ROUTES.stream().map(Route::address)).doesNotHaveDuplicates();
        assertThat(mapped)
                .as("add the address to %s and say who may ask it", FILE)
                .containsExactlyInAnyOrderElementsOf(ROUTES.stream().map(Route::address).toList());
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void the_public_gets_through_to_what_is_public_and_to_nothing_else(Route route) {
        int status = ask(route, null);
        if (route.who.equals("public")) {
            assertThat(status).as("%s for the public", route).isNotIn(302, 401, 403, 500);
        } else {
            assertThat(status).as("%s for the public", route).isEqualTo(route.isApi() ? 401 : 302);
        }
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void whoever_may_ask_gets_through_and_others_are_forbidden(Route route) {
        if (route.who.equals("public") || route.pattern.equals("/logout")) {
            return;
        }
        assertThat(ask(route, ALLOWED.get(route.who)))
                .as("%s for %s", route, ALLOWED.get(route.who))
                .isNotIn(401, 403, 405, 500);
        var wrong =
                switch (route.who) {
                    case "province", "auditor", "administrator" -> "moi";
                    case "ministry" -> "th-40";
                    default -> "";
                };
        if (!wrong.isEmpty()) {
            assertThat(ask(route, wrong)).as("%s for %s", route, wrong).isEqualTo(403);
        }
    }

    @Test
    void an_address_that_is_nothing_is_not_found_and_by_program_only_with_a_token() {
        assertThat(site.visitor().get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(site.as("th-40").get("/nowhere").statusCode()).isEqualTo(404);
        site.stranger().get("/nowhere").isProblem(401);
        site.program("th-40").get("/nowhere").isProblem(404);
    }

    private int ask(Route route, String userName) {
        var path =
                route.pattern
                        .replaceAll("\\{ending:docx[^}]*}", "docx")
                        .replaceAll("\\{ending[^}]*}", "csv")
                        .replaceAll("\\{iso[^}]*}", "TH-40")
                        .replaceAll("\\{(?:action|kind)[^}]*}", "propose")
                        .replaceAll("\\{[^}]*}", "999999999");
        if (route.isApi()) {
            var program = userName == null ? site.stranger() : site.program(userName);
            var within = path.substring("/api/v1".length());
            return (route.method.equals("GET")
                            ? program.get(within)
                            : program.post(within, Map.of("note", "x")))
                    .status();
        }
        var visitor = userName == null ? site.visitor() : site.as(userName);
        return (route.method.equals("GET") ? visitor.get(path) : visitor.send(path, Map.of()))
                .statusCode();
    }

    private static Set<String> addresses(RequestMappingInfo info) {
        var addresses = new TreeSet<String>();
        var methods = info.getMethodsCondition().getMethods();
        for (var pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
                addresses.add("GET " + pattern);
            }
            for (RequestMethod method : methods) {
                addresses.add(method + " " + pattern);
            }
        }
        return addresses;
    }

    private static List<Route> read() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .map(words -> new Route(words[0], words[1], words[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Route(String method, String pattern, String who) {

        String address() {
            return method + " " + pattern;
        }

        boolean isApi() {
            return pattern.startsWith("/api/");
        }

        @Override
        public String toString() {
            return address();
        }
    }
}
