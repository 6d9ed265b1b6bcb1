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

/** The page of the register's figures as at a day. */
@Controller
class StatisticsPages {

    private final Statistics statistics;
    private final Clock clock;

    StatisticsPages(Statistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping("/statistics")
    ModelAndView statistics(@RequestParam Map<String, String> parameters, Shell shell) {
        var today = LocalDate.now(clock);
        var form = AsAtForm.read(parameters, shell.words(), today);
        var bar = AsAtBar.of(shell, form);
        var page = new StatisticsPage(shell, bar, today, statistics.of(form.at()));
        return Pages.page("relations/statistics", page, AsAtBar.status(form));
    }
}
