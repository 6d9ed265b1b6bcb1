package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ActionSpec;
import th.phinong.establishment.model.Asker;
import th.phinong.establishment.model.Policy;
import th.phinong.establishment.model.Procedure;
import th.phinong.identity.Official;
import th.phinong.web.Pages;
import th.phinong.web.Shell;
import th.phinong.web.SummaryRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the form of an act, and the page that shows it once more. */
@Component
class ActPages {

    private final FormFields formFields;
    private final CasePages casePages;
    private final ProvinceRankings rankings;
    private final Today today;

    ActPages(FormFields formFields, CasePages casePages, ProvinceRankings rankings, Today today) {
        this.formFields = formFields;
        this.casePages = casePages;
        this.rankings = rankings;
        this.today = today;
    }

    /** The form with what the case already tells. */
    ActForm empty(Shell shell, Official official, CaseRecord found, ActionName name) {
        return empty(shell, official, found, name, Map.of());
    }

    /** The form with what the case already tells, and what something else tells. */
    ActForm empty(
            Shell shell,
            Official official,
            CaseRecord found,
            ActionName name,
            Map<String, Object> told) {
        var fields = spec(official, found, name).fields();
        var input = Prefill.of(name, fields, found.file(), today.date());
        if (name == ActionName.CLASSIFY) {
            input.putAll(Proposed.of(shell, found.file()));
        }
        input.putAll(told);
        return ActForm.of(
                shell, found, name, fields, input, found.row().version(), SentForm.newKey());
    }

    /** The form with what was typed. */
    ActForm again(
            Shell shell, Official official, CaseRecord found, ActionName name, SentForm sent) {
        var fields = spec(official, found, name).fields();
        long version = sent.version() == null ? found.row().version() : sent.version();
        var typed = sent.input(fields);
        var input =
                sent.added().isEmpty() || !choosesProvinces(official, name, found)
                        ? typed
                        : rankings.adding(shell.words(), found.file(), typed, sent.added());
        return ActForm.of(shell, found, name, fields, input, version, sent.key());
    }

    /** Only where the overture names no province there is something to choose (clause 4). */
    private boolean choosesProvinces(
            @Nullable Official official, ActionName name, CaseRecord found) {
        return name == ActionName.ASK_PROVINCES
                && official != null
                && found.file().opening().province() == null
                && Procedure.may(found.file(), name, official.desk(), today.date()).isAllowed();
    }

    private ActionSpec spec(Official official, CaseRecord found, ActionName name) {
        return ActionSpec.of(name, new Asker(found.file(), official.desk(), today.date()));
    }

    ModelAndView page(ActForm form, HttpStatus status) {
        return Pages.page("establishment/act", form(form), status);
    }

    private ActPage form(ActForm form) {
        var words = form.shell().words();
        var found = form.found();
        var step = found.file().version().stepOf(form.name());
        boolean overtaken = form.seen() != null;
        return new ActPage(
                form.shell(),
                casePages.header(words, found, List.of()),
                found.row().id().value(),
                form.name().tag(),
                words.say(form.name().labelKey()),
                step.map(known -> words.find(known.id().helpKey())).orElse(""),
                step.flatMap(known -> known.clauses().stream().findFirst())
                        .map(clause -> clause.number())
                        .orElse(""),
                Policy.isPolicy(form.name()),
                // Whoever has seen what changed may send it again, knowing it.
                overtaken ? found.row().version() : form.version(),
                overtaken ? SentForm.newKey() : form.key(),
                fields(form),
                formFields.summary(words, form.fields(), form.errors()),
                form.refusal(),
                SentBack.of(words, found.file()),
                form.seen() == null ? List.of() : since(form, form.seen()),
                overtaken ? differences(form) : List.of(),
                List.of(),
                form.isResumed(),
                choosesProvinces(form.shell().official(), form.name(), found)
                        ? rankings.table(words, found.file())
                        : null,
                form.name() == ActionName.PROPOSE);
    }

    private List<FormField> fields(ActForm form) {
        var fields =
                formFields.of(form.shell().words(), form.fields(), form.input(), form.errors());
        return form.name() == ActionName.FORWARD_ANSWER
                ? WillingProvinces.only(fields, form.found().file())
                : fields;
    }

    private List<CasePage.Happened> since(ActForm form, long version) {
        return casePages.history(form.shell().words(), null, form.found()).stream()
                .filter(happened -> happened.position() > version)
                .toList();
    }

    /** What is recorded now and is not what was typed. */
    private List<SummaryRow> differences(ActForm form) {
        var words = form.shell().words();
        var kept = Prefill.of(form.name(), form.fields(), form.found().file(), today.date());
        var rows =
                new ArrayList<>(
                        Answered.of(words, formFields.of(words, form.fields(), kept, List.of())));
        rows.removeAll(answers(form));
        return rows;
    }

    private List<SummaryRow> answers(ActForm form) {
        var words = form.shell().words();
        return Answered.of(words, formFields.of(words, form.fields(), form.input(), List.of()));
    }

    /** What was filled in, once more. */
    ModelAndView check(ActForm form) {
        var words = form.shell().words();
        var hidden = new ArrayList<CheckPage.Hidden>();
        hidden.add(new CheckPage.Hidden("version", Long.toString(form.version())));
        hidden.add(new CheckPage.Hidden("key", form.key()));
        hidden.addAll(FormNames.flatten(form.input()));
        var name = form.name();
        return Pages.page(
                "establishment/check",
                new CheckPage(
                        form.shell(),
                        casePages.header(words, form.found(), List.of()),
                        "/cases/" + form.found().row().id() + "/" + name.tag(),
                        words.say(name.labelKey()),
                        words.say("establishment.consequence." + name.tag()),
                        answers(form),
                        hidden,
                        List.of()));
    }
}
