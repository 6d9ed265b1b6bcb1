package th.phinong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.util.List;

/**
 * What a page must be to the eye and to assistive technology: free of axe's findings, and right in
 * what axe does not see, the setting of Thai.
 */
public final class Looks {

    /**
     * Finds text in Thai that is set too tight, cut off, spaced, slanted, or said to be another
     * language.
     */
    private static final String THAI =
            """
            () => {
              const wrong = [];
              const thai = /[\\u0E01-\\u0E5B]/;
              const seen = (element) => {
                const box = element.getBoundingClientRect();
                return box.width > 2 && box.height > 2
                  && element.checkVisibility({ visibilityProperty: true });
              };
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                const element = node.parentElement;
                if (!thai.test(node.data) || !seen(element)) continue;
                const style = getComputedStyle(element);
                const say = (what) => wrong.push(what + ': ' + node.data.trim().slice(0, 40));
                const line = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
                if (!(line >= 1.549)) say('line height ' + line.toFixed(2));
                if (parseFloat(style.letterSpacing) > 0) say('letter spacing');
                if (style.fontStyle !== 'normal') say('slanted');
                if (style.wordBreak === 'break-all') say('broken anywhere');
                if (!style.fontFamily.includes('Sarabun')) say('font ' + style.fontFamily);
                if (element.closest('[lang]').getAttribute('lang') !== 'th') say('language');
                for (let box = element; box && box !== document.body; box = box.parentElement) {
                  const cuts = ['hidden', 'clip'].includes(getComputedStyle(box).overflowY);
                  if (cuts && seen(box) && box.scrollHeight > box.clientHeight + 1) say('cut off');
                }
              }
              for (const control of document.querySelectorAll('input, select, textarea, button')) {
                if (seen(control) && control.scrollHeight > control.clientHeight + 2
                    && control.tagName !== 'TEXTAREA') {
                  wrong.push('control too low: ' + (control.id || control.textContent));
                }
              }
              return wrong;
            }
            """;

    /** Rows that a phone shows as cards fit into it; only a table that stays one may scroll. */
    private static final String CARDS =
            """
            () => innerWidth > 640 ? [] : [...document.querySelectorAll('.pn-table-frame--stacked')]
              .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
              .map((frame) => frame.getAttribute('aria-label'))
            """;

    private Looks() {}

    /** Checks the page as it stands now. */
    public static void areGood(Page page) {
        page.evaluate("async () => { await document.fonts.ready; }");
        assertThat((Boolean) page.evaluate("() => document.fonts.check('17px Sarabun', 'ที่')"))
                .as("Sarabun is loaded")
                .isTrue();
        assertThat((List<?>) page.evaluate(THAI)).as("how Thai is set").isEmpty();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of the content")
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat((List<?>) page.evaluate(CARDS)).as("cards that are cut off").isEmpty();
        var findings = new AxeBuilder(page).analyze().getViolations();
        assertThat(findings)
                .as("axe's findings")
                .extracting(f -> f.getId() + ": " + f.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
