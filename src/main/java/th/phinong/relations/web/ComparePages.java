package th.phinong.relations.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The page that compares two published lists. */
@Controller
class ComparePages {

    private final PastLists lists;
    private final Comparisons comparisons;
    private final Clock clock;

    ComparePages(PastLists lists, Comparisons comparisons, Clock clock) {
        this.lists = lists;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @GetMapping("/listings/compare")
    ModelAndView compare(
            Shell shell,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var form = AsAtForm.read(parameters, shell.words(), LocalDate.now(clock));
        boolean asked = !from.isEmpty() && !to.isEmpty();
        var compared = asked ? comparisons.of(from, to, form.at()) : null;
        return Pages.page(
                "relations/compare",
                new ComparePage(
                        shell, AsAtBar.of(shell, form), from, to, lists.all(form.at()), compared),
                AsAtBar.status(form));
    }
}
