package th.phinong.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a test a {@link Page} of a real browser: {@code @ExtendWith(Browser.class)} and a
 * parameter. One browser serves the run, each test has a context of its own, 1280 by 900 in size. A
 * test fails that leaves an error in the console, breaks the content security policy, or asks
 * another host for anything.
 */
public final class Browser implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS =
            List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--disable-quic");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var running =
                test.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        var visit = Visit.start(running);
        test.getStore(NAMESPACE).put(Visit.class, visit);
        return visit.page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visit = test.getStore(NAMESPACE).remove(Visit.class, Visit.class);
        if (visit != null) {
            visit.end();
        }
    }

    /** The browser of the run; JUnit closes it at the end. */
    private record Running(Playwright driver, com.microsoft.playwright.Browser browser)
            implements AutoCloseable {

        static Running start() {
            var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var driver = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var flags = new ArrayList<>(FLAGS);
            if (System.getProperty("user.name").equals("root")) {
                flags.add("--no-sandbox");
            }
            var options =
                    new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(flags);
            return new Running(driver, driver.chromium().launch(options));
        }

        private static Path executable() {
            return Stream.of(System.getenv("PATH").split(":"))
                    .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "these tests need Chromium: apt-get install chromium"));
        }

        @Override
        public void close() {
            browser.close();
            driver.close();
        }
    }

    /** One test's look at the site, and what went wrong in it. */
    private static final class Visit {

        private final BrowserContext context;
        private final Page page;
        private final List<String> wrong = new ArrayList<>();
        private final Set<String> documents = new HashSet<>();

        private Visit(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
        }

        static Visit start(Running running) {
            var options = new NewContextOptions().setViewportSize(1280, 900).setLocale("th-TH");
            var visit = new Visit(running.browser.newContext(options));
            visit.context.setDefaultTimeout(30_000);
            visit.page.onConsoleMessage(visit::console);
            visit.page.onPageError(error -> visit.wrong.add("script failed: " + error));
            visit.page.onRequest(request -> visit.request(request.url()));
            visit.page.onResponse(visit::response);
            return visit;
        }

        private void response(Response response) {
            if (response.request().isNavigationRequest()) {
                documents.add(response.url());
            }
        }

        /** A page that answers 404 or 422 on purpose is no error, though the browser says so. */
        private void console(ConsoleMessage message) {
            var address = message.location().replaceFirst(":\\d+:\\d+$", "");
            var isPageItself =
                    message.text().startsWith("Failed to load resource")
                            && documents.contains(address);
            if (message.type().equals("error") && !isPageItself) {
                wrong.add("console: " + message.text() + " at " + message.location());
            }
        }

        private void request(String address) {
            var uri = URI.create(address);
            var isOurs =
                    List.of("data", "about", "blob").contains(uri.getScheme())
                            || Set.of("localhost", "127.0.0.1").contains(uri.getHost());
            if (!isOurs) {
                wrong.add("asked another host: " + address);
            }
        }

        void end() {
            context.close();
            if (!wrong.isEmpty()) {
                throw new AssertionError("in the browser: " + String.join("; ", wrong));
            }
        }
    }
}
