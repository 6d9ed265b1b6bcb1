package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.identity.Official;
import th.phinong.web.Address;
import th.phinong.web.Chip;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Pages;
import th.phinong.web.Paging;
import th.phinong.web.Shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of cases, as a page and as CSV. */
@Controller
class CaseListController {

    private static final List<String> FIELDS = List.of("q", "province", "state");

    private final CaseSearch search;
    private final CaseWords caseWords;
    private final CaseCsv csv;
    private final Directory directory;

    CaseListController(CaseSearch search, CaseWords caseWords, CaseCsv csv, Directory directory) {
        this.search = search;
        this.caseWords = caseWords;
        this.csv = csv;
        this.directory = directory;
    }

    @GetMapping("/cases")
    ModelAndView list(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> parameters) {
        var asked = CaseFilter.read(parameters, directory);
        var found = search.find(official, asked.query());
        var words = shell.words();
        var query = asked.query();
        var page =
                new CaseListPage(
                        shell,
                        asked.errors(words).stream().map(CaseListController::atItsField).toList(),
                        parameters.getOrDefault("q", ""),
                        provinces(shell, query.province() == null ? "" : query.province().iso()),
                        states(shell, parameters.getOrDefault("state", "")),
                        chips(shell, parameters, asked),
                        found.lines().stream().map(line -> caseWords.line(words, line)).toList(),
                        found.total(),
                        found.isMore(),
                        new Paging(query.page(), query.size(), found.total(), Address.of(shell)),
                        csvHref(shell));
        return Pages.page(
                "establishment/cases",
                page,
                asked.faulty().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/cases.csv")
    void export(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        var asked = CaseFilter.read(parameters, directory);
        if (!asked.faulty().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"cases.csv\"");
        csv.write(shell.words(), official, asked.query(), response.getOutputStream());
    }

    /** The cases of a relation that the reader may see, for the relation's page. */
    @GetMapping("/cases/of-relation/{id}")
    ModelAndView ofRelation(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable long id) {
        var rows =
                search.ofRelation(official, id).stream()
                        .map(line -> caseWords.line(shell.words(), line))
                        .toList();
        return Pages.page("establishment/of-relation", new CasesOfRelationPage(shell, id, rows));
    }

    /** A filter that only the address has is told without a field to go to. */
    private static FieldError atItsField(FieldError error) {
        return FIELDS.contains(error.field()) ? error : new FieldError("", error.message());
    }

    private List<Option> provinces(Shell shell, String chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("establishment.filter.all-provinces"), false));
        directory.provinces().stream()
                .filter(province -> province.underGuideline())
                .map(
                        province ->
                                Option.of(
                                        province.code().iso(),
                                        shell.of(province.name()),
                                        province.code().iso().equals(chosen)))
                .sorted((a, b) -> shell.words().alphabetical().compare(a.label(), b.label()))
                .forEach(options::add);
        return options;
    }

    private static List<Option> states(Shell shell, String chosen) {
        return List.of("", "open", "closed").stream()
                .map(
                        state ->
                                Option.of(
                                        state,
                                        shell.say(
                                                "establishment.filter.state."
                                                        + (state.isEmpty() ? "all" : state)),
                                        state.equals(chosen)))
                .toList();
    }

    private List<Chip> chips(Shell shell, Map<String, String> parameters, CaseFilter asked) {
        var address = Address.of(shell).without("page");
        var shown = new LinkedHashMap<String, String>();
        var query = asked.query();
        if (!query.q().isEmpty()) {
            shown.put("q", query.q());
        }
        if (query.province() != null) {
            shown.put("province", caseWords.province(shell.words(), query.province()));
        }
        if (query.country() != null) {
            shown.put("country", caseWords.country(shell.words(), query.country()));
        }
        if (query.stage() != null) {
            shown.put("stage", shell.say("stage." + query.stage()));
        }
        if (query.closed() != null) {
            shown.put("state", shell.say("establishment.filter.state." + parameters.get("state")));
        }
        return shown.entrySet().stream()
                .map(
                        chip ->
                                new Chip(
                                        shell.say("establishment.filter." + chip.getKey()),
                                        chip.getValue(),
                                        address.without(chip.getKey()).toString()))
                .toList();
    }

    private static String csvHref(Shell shell) {
        return Address.of("/cases.csv", shell.query()).without("page").without("size").toString();
    }
}
