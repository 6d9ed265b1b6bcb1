package th.phinong.establishment.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ActionSpec;
import th.phinong.establishment.model.Asker;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Field;
import th.phinong.establishment.model.FieldKind;
import th.phinong.establishment.model.Procedure;
import th.phinong.identity.Official;
import th.phinong.web.Pages;
import th.phinong.web.Shell;
import th.phinong.web.SummaryRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the form that puts an entry right, and the page that shows it once more. */
@Component
class CorrectionPages {

    /** The address says which entry it is. */
    private static final String ENTRY = "entry";

    private final FormFields formFields;
    private final CasePages casePages;
    private final Today today;

    CorrectionPages(FormFields formFields, CasePages casePages, Today today) {
        this.formFields = formFields;
        this.casePages = casePages;
        this.today = today;
    }

    /** The form as the entry stands. */
    ActForm empty(Shell shell, Official official, CaseRecord found, int entry) {
        var fields = fields(official, found, entry);
        return ActForm.of(
                shell,
                found,
                ActionName.CORRECT,
                fields,
                asTyped(fields, Procedure.entryAsInput(found.file(), entry)),
                found.row().version(),
                SentForm.newKey());
    }

    /** An entry's facts as a form has them. */
    private static Map<String, Object> asTyped(List<Field> fields, Map<String, Object> facts) {
        var input = new LinkedHashMap<>(facts);
        for (var field : fields) {
            if (field.kind() == FieldKind.DATE && input.get(field.name()) instanceof String iso) {
                input.put(field.name(), DateParts.of(LocalDate.parse(iso)));
            }
        }
        return input;
    }

    /** The form with what was typed. */
    ActForm again(Shell shell, Official official, CaseRecord found, int entry, SentForm sent) {
        var fields = fields(official, found, entry);
        long version = sent.version() == null ? found.row().version() : sent.version();
        return ActForm.of(
                shell, found, ActionName.CORRECT, fields, sent.input(fields), version, sent.key());
    }

    private List<Field> fields(Official official, CaseRecord found, int entry) {
        var asker = new Asker(found.file(), official.desk(), today.date());
        return Objects.requireNonNull(ActionSpec.ofCorrection(entry, asker)).fields().stream()
                .filter(field -> !field.name().equals(ENTRY))
                .toList();
    }

    /** What the act is sent: the form, and the entry that it is for. */
    static Map<String, Object> input(ActForm form, int entry) {
        var input = new LinkedHashMap<String, Object>();
        input.put(ENTRY, Integer.toString(entry));
        input.putAll(form.input());
        return input;
    }

    ModelAndView page(ActForm form, int entry, HttpStatus status) {
        var words = form.shell().words();
        var found = form.found();
        boolean overtaken = form.seen() != null;
        var page =
                new ActPage(
                        form.shell(),
                        casePages.header(words, found, List.of()),
                        found.row().id().value(),
                        "correct/" + entry,
                        title(form, entry),
                        words.say("correction.help"),
                        "",
                        true,
                        overtaken ? found.row().version() : form.version(),
                        overtaken ? SentForm.newKey() : form.key(),
                        formFields.of(words, form.fields(), form.input(), form.errors()),
                        formFields.summary(words, form.fields(), form.errors()),
                        form.refusal(),
                        null,
                        form.seen() == null ? List.of() : since(form, form.seen()),
                        List.of(),
                        form.seen() == null ? List.of() : compared(form, entry, form.seen()),
                        form.isResumed(),
                        null,
                        false);
        return Pages.page("establishment/act", page, status);
    }

    private List<CasePage.Happened> since(ActForm form, long version) {
        return casePages.history(form.shell().words(), null, form.found()).stream()
                .filter(happened -> happened.position() > version)
                .toList();
    }

    /** Where what was seen, what is recorded now and what was typed are not all the same. */
    private List<ActPage.Compared> compared(ActForm form, int entry, long seen) {
        var now = form.found().file();
        var then = CaseFile.from(now.version(), now.events().subList(0, Math.toIntExact(seen)));
        var before = answers(form, asTyped(form.fields(), Procedure.entryAsInput(then, entry)));
        var theirs = answers(form, asTyped(form.fields(), Procedure.entryAsInput(now, entry)));
        var yours = answers(form, form.input());
        return form.fields().stream()
                .map(field -> form.shell().say(field.labelKey()))
                .map(
                        label ->
                                new ActPage.Compared(
                                        label,
                                        before.getOrDefault(label, ""),
                                        theirs.getOrDefault(label, ""),
                                        yours.getOrDefault(label, "")))
                .filter(
                        one ->
                                !one.before().equals(one.theirs())
                                        || !one.theirs().equals(one.yours()))
                .toList();
    }

    private Map<String, String> answers(ActForm form, Map<String, Object> input) {
        var words = form.shell().words();
        return Answered.of(words, formFields.of(words, form.fields(), input, List.of())).stream()
                .collect(Collectors.toMap(SummaryRow::label, SummaryRow::value, (one, _) -> one));
    }

    private static String title(ActForm form, int entry) {
        var words = form.shell().words();
        var wrong = form.found().history().get(entry - 1).event();
        return words.say("correction.title", entry, words.say("event." + wrong.tag()));
    }

    /** What the entry is to say, once more. */
    ModelAndView check(ActForm form, int entry) {
        var words = form.shell().words();
        var hidden = new ArrayList<CheckPage.Hidden>();
        hidden.add(new CheckPage.Hidden("version", Long.toString(form.version())));
        hidden.add(new CheckPage.Hidden("key", form.key()));
        hidden.addAll(FormNames.flatten(form.input()));
        var answers = formFields.of(words, form.fields(), form.input(), List.of());
        return Pages.page(
                "establishment/check",
                new CheckPage(
                        form.shell(),
                        casePages.header(words, form.found(), List.of()),
                        "/cases/" + form.found().row().id() + "/correct/" + entry,
                        title(form, entry),
                        words.say("establishment.consequence.correct"),
                        Answered.of(words, answers),
                        hidden,
                        List.of()));
    }
}
