package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.testing.Browser;
import th.phinong.testing.Looks;
import th.phinong.testing.PageCheck;

import java.nio.file.Path;

@ExtendWith(Browser.class)
class PartsTest {

    private static final Path PICTURES = Path.of("target/pictures");

    @ParameterizedTest
    @ValueSource(strings = {"/parts", "/parts?as=official"})
    void every_component_is_valid_labelled_and_in_the_language_it_says(String address) {
        new PageCheck(WebOnly.address()).page(address);
    }

    @ParameterizedTest
    @CsvSource({"th,1280", "th,360", "en,1280", "en,360"})
    void every_component_looks_right(String language, int width, Page page) {
        page.setViewportSize(width, 900);
        page.navigate(WebOnly.address() + "/parts?as=official&lang=" + language);
        Looks.areGood(page);
        picture(page, "parts-" + language + "-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void the_public_header_and_an_error_page_look_right(int width, Page page) {
        page.setViewportSize(width, 900);
        page.navigate(WebOnly.address() + "/nowhere?lang=th");
        Looks.areGood(page);
        picture(page, "404-th-" + width);
        page.navigate(WebOnly.address() + "/fail/500?lang=en");
        Looks.areGood(page);
        picture(page, "500-en-" + width);
    }

    @ParameterizedTest
    @CsvSource({"1280,true", "360,false"})
    void the_navigation_is_open_on_a_wide_screen_and_folded_on_a_phone(
            int width, boolean open, Page page) {
        page.setViewportSize(width, 900);
        page.navigate(WebOnly.address() + "/parts");
        var link = page.locator(".pn-nav__link[href='/relations']");
        assertThat(link.isVisible()).isEqualTo(open);
        if (!open) {
            page.locator(".pn-nav__summary").click();
            assertThat(link.isVisible()).isTrue();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + ".png")));
    }
}
