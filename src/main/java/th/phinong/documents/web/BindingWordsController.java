package th.phinong.documents.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.documents.BindingLists;
import th.phinong.documents.model.BindingWords;
import th.phinong.documents.model.BindingWords.Entry;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Map;

/** The list of wording that could bind: officials read it, the Ministry of Interior keeps it. */
@Controller
class BindingWordsController {

    private static final String LIST = "/drafts/binding-words";

    private final BindingLists lists;

    BindingWordsController(BindingLists lists) {
        this.lists = lists;
    }

    @GetMapping(LIST)
    ModelAndView list(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "0") int version) {
        var current = lists.current();
        var shown =
                version == 0
                        ? current
                        : lists.version(version)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean isCurrent = shown.version() == current.version();
        boolean mayEdit = isCurrent && PermissionPolicy.keepsBindingWords(official);
        return Pages.page(
                "documents/words", new BindingWordsPage(shell, shown, isCurrent, mayEdit));
    }

    @GetMapping(LIST + "/new")
    ModelAndView blank(Shell shell, @AuthenticationPrincipal Official official) {
        keepersOnly(official);
        return form(shell, lists.current(), "", Map.of(), List.of());
    }

    @GetMapping(LIST + "/entries/{code:[a-z0-9-]+}")
    ModelAndView edit(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable String code) {
        keepersOnly(official);
        var words = lists.current();
        return form(shell, words, code, EntryForm.of(entry(words, code)), List.of());
    }

    /** A new entry, or an entry in place of another. */
    @PostMapping(LIST)
    ModelAndView put(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> typed) {
        keepersOnly(official);
        var words = lists.current();
        var sent = typed.getOrDefault("code", "");
        var code = sent.isEmpty() ? nextCode(words) : entry(words, sent).code();
        var form = new EntryForm(shell, typed);
        var entry = form.entry(code);
        var source = form.source();
        if (entry == null || source == null) {
            return refused(shell, words, sent, typed, form.errors());
        }
        return lists.put(official, seen(typed), entry, source)
                .map(made -> new ModelAndView("redirect:" + LIST))
                .orElseGet(() -> stale(shell, words, sent, typed));
    }

    @PostMapping(LIST + "/remove")
    ModelAndView remove(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> typed) {
        keepersOnly(official);
        var words = lists.current();
        var code = entry(words, typed.getOrDefault("code", "")).code();
        var form = new EntryForm(shell, typed);
        var source = form.source();
        if (source == null) {
            return refused(shell, words, code, typed, form.errors());
        }
        return lists.remove(official, seen(typed), code, source)
                .map(made -> new ModelAndView("redirect:" + LIST))
                .orElseGet(() -> stale(shell, words, code, typed));
    }

    private ModelAndView stale(
            Shell shell, BindingWords words, String code, Map<String, String> typed) {
        var error = new FieldError("", shell.say("documents.entry.stale", words.version()));
        return refused(shell, words, code, typed, List.of(error));
    }

    private static ModelAndView refused(
            Shell shell,
            BindingWords words,
            String code,
            Map<String, String> typed,
            List<FieldError> errors) {
        var page = form(shell, words, code, typed, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView form(
            Shell shell,
            BindingWords words,
            String code,
            Map<String, String> typed,
            List<FieldError> errors) {
        return Pages.page(
                "documents/entry",
                new BindingEntryPage(shell, words.version(), code, Map.copyOf(typed), errors));
    }

    private static Entry entry(BindingWords words, String code) {
        return words.entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** No version may give an old code to another entry, and every version has more than before. */
    private static String nextCode(BindingWords words) {
        return "own-" + (words.version() + 1);
    }

    private static int seen(Map<String, String> typed) {
        var version = typed.getOrDefault("version", "");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static void keepersOnly(Official official) {
        if (!PermissionPolicy.keepsBindingWords(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
