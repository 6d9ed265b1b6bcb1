package th.phinong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Fetches pages as a reader would and checks the whole of each, in both languages: valid HTML, one
 * heading, a title that matches it, labels, unique ids, languages, no message without its words, no
 * script or style within.
 *
 * <pre>new PageCheck(base).page("/relations?q=ลาว")</pre>
 */
public final class PageCheck {

    private static final List<String> LANGUAGES = List.of("th", "en");
    private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();

    private final URI base;
    private final Map<String, String> headers;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    public PageCheck(String base) {
        this(base, Map.of());
    }

    /**
     * @param base the application's address, such as {@code http://localhost:8080}
     * @param headers sent with every request, such as the cookie of a session
     */
    public PageCheck(String base, Map<String, String> headers) {
        this.base = URI.create(base);
        this.headers = Map.copyOf(headers);
    }

    /** Checks a page that answers 200; returns it in Thai. */
    public Document page(String address) {
        return page(address, 200);
    }

    /** Checks a page that answers with a status; returns it in Thai. */
    public Document page(String address, int status) {
        var english = check(address, status, "en");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        return check(address, status, "th");
    }

    /** Checks, beside the page itself, that every link to this site leads somewhere. */
    public Document pageAndItsLinks(String address) {
        var page = page(address);
        page.select("a[href^=/], link[href^=/], script[src^=/], img[src^=/]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                .forEach(
                        link ->
                                assertThat(ANSWERS.computeIfAbsent(link, this::answer))
                                        .as("%s links to %s, which answers", address, link)
                                        .isLessThan(400));
        return page;
    }

    /** Fetches an address as it is. */
    public HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(base.resolve(address)).GET());
    }

    /** Sends a request with this check's headers; its address may be made with {@link #at}. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI at(String address) {
        return base.resolve(address);
    }

    private int answer(String address) {
        return get(address).statusCode();
    }

    private Document check(String address, int status, String language) {
        var response = get(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(response.statusCode()).as("status of %s", address).isEqualTo(status);
        return html(address + " in " + language, response.body());
    }

    /** Checks a page's HTML; for answers to a form, which have no address of their own. */
    public static Document html(String what, String html) {
        var page = Jsoup.parse(html);
        List<Consumer<Document>> checks =
                List.of(
                        PageCheck::oneHeadingThatTheTitleHas,
                        PageCheck::labels,
                        PageCheck::uniqueIds,
                        PageCheck::languages,
                        PageCheck::nothingInline,
                        PageCheck::wordsForEverything);
        try {
            checks.forEach(check -> check.accept(page));
            assertThat(HtmlValidator.faults(html)).as("faults of the HTML").isEmpty();
        } catch (AssertionError e) {
            throw new AssertionError(what + ": " + e.getMessage(), e);
        }
        return page;
    }

    private static void oneHeadingThatTheTitleHas(Document page) {
        var headings = page.select("h1");
        assertThat(headings).as("h1").hasSize(1);
        assertThat(headings.text()).as("h1").isNotBlank();
        assertThat(page.title()).as("title").contains(headings.text());
    }

    private static void labels(Document page) {
        var fields = page.select("input:not([type=hidden]):not([type=submit]), select, textarea");
        for (Element field : fields) {
            var labelled =
                    !page.select("label[for=\"" + field.id() + "\"]").text().isBlank()
                            || field.hasAttr("aria-label");
            assertThat(labelled).as("%s has a label", field.outerHtml()).isTrue();
            for (String id : field.attr("aria-describedby").split(" ")) {
                assertThat(id.isEmpty() || page.getElementById(id) != null)
                        .as("%s is described by what is there", field.outerHtml())
                        .isTrue();
            }
        }
    }

    private static void uniqueIds(Document page) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(seen.add(element.id())).as("id %s is unique", element.id()).isTrue();
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(seen).as("target within the page").contains(link.attr("href").substring(1));
        }
    }

    private static void languages(Document page) {
        var language = page.select("html").attr("lang");
        assertThat(language).as("language of the page").isIn(LANGUAGES);
        for (Element element : page.body().getAllElements()) {
            if (element.ownText().matches("(?s).*[\\u0E01-\\u0E5B].*")) {
                var nearest = element.closest("[lang]");
                assertThat(nearest == null ? "" : nearest.attr("lang"))
                        .as("language of “%s”", element.ownText())
                        .isEqualTo("th");
            }
        }
    }

    private static void nothingInline(Document page) {
        assertThat(page.select("script:not([src]), style, [style]")).as("inline").isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(a -> assertThat(a.getKey()).as("inline").doesNotStartWith("on"));
        }
    }

    /** Every sentence has its words, and every gap in it is filled. */
    private static void wordsForEverything(Document page) {
        assertThat(page.text().split("[\\s()“”\"]+"))
                .as("words, none of them a key of the message files")
                .doesNotContainAnyElementsOf(MessageFiles.all().keys());
        assertThat(page.text()).doesNotContainPattern("\\{\\d}");
    }
}
