package th.phinong.establishment.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.establishment.Entered;
import th.phinong.establishment.SavedView;
import th.phinong.establishment.SavedViews;
import th.phinong.identity.Official;
import th.phinong.web.Address;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** My work: what waits on the desk of whoever is signed in, and their own views of it. */
@Controller
class WorkController {

    private final WorkPages pages;
    private final SavedViews views;
    private final Directory directory;

    WorkController(WorkPages pages, SavedViews views, Directory directory) {
        this.pages = pages;
        this.views = views;
        this.directory = directory;
    }

    @GetMapping("/work")
    ModelAndView work(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> parameters) {
        var asked = WorkFilter.read(parameters, directory);
        return Pages.page(
                "establishment/work",
                pages.of(shell, official, asked, "", ""),
                asked.faulty().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Keeps filters under a name; what is kept is read first, so that only filters are. */
    @PostMapping("/work/views")
    ModelAndView save(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query) {
        var asked = WorkFilter.read(parameters(query), directory);
        var address = asked.address(asked.query().assigned()).toString();
        var kept = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        return switch (views.save(official, name, kept)) {
            case Entered.Faulty(var faults) ->
                    Pages.page(
                            "establishment/work",
                            pages.of(shell, official, asked, name, error(shell, faults).message()),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            default -> new ModelAndView("redirect:" + address);
        };
    }

    @GetMapping("/work/views/{id:[0-9]+}")
    ModelAndView view(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable long id) {
        var view = own(official, id);
        return Pages.page("establishment/view", new ViewPage(shell, view, view.name(), List.of()));
    }

    @PostMapping("/work/views/{id:[0-9]+}")
    ModelAndView rename(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name) {
        var view = own(official, id);
        return views.rename(official, id, name) instanceof Entered.Faulty(var faults)
                ? Pages.page(
                        "establishment/view",
                        new ViewPage(shell, view, name, List.of(error(shell, faults))),
                        HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView("redirect:/work?" + view.query());
    }

    @PostMapping("/work/views/{id:[0-9]+}/delete")
    ModelAndView delete(@AuthenticationPrincipal Official official, @PathVariable long id) {
        if (!views.delete(official, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:/work");
    }

    private SavedView own(Official official, long id) {
        return views.find(official, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FieldError error(Shell shell, List<Entered.Fault> faults) {
        return EnteredAnswers.errors(shell.words(), faults).getFirst();
    }

    private static Map<String, String> parameters(String query) {
        return Address.of("/work", query).parameters().stream()
                .collect(
                        Collectors.toMap(
                                Address.Parameter::name, Address.Parameter::value, (a, b) -> a));
    }
}
