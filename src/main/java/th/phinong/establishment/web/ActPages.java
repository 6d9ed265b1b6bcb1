package th.phinong.establishment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ActionSpec;
import th.phinong.establishment.model.Asker;
import th.phinong.establishment.model.Field;
import th.phinong.establishment.model.Policy;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.Step;
import th.phinong.identity.Official;
import th.phinong.shared.Decision;
import th.phinong.web.Shell;
import th.phinong.web.SummaryRow;

/** Makes the form of an act, its check, and its answers. */
@Component
class ActPages {

    private final FormFields formFields;
    private final CasePages casePages;
    private final Today today;

    ActPages(FormFields formFields, CasePages casePages, Today today) {
        this.formFields = formFields;
        this.casePages = casePages;
        this.today = today;
    }

    /** The form as it is first shown; or why it cannot be filled in now. */
    ModelAndView empty(Shell shell, Official official, CaseRecord found, ActionName name) {
        var fields = spec(official, found, name).fields();
        var input = Prefill.of(name, fields, found.file(), today.date());
        var form = form(shell, found, name, fields, input, found.row().version(), SentForm.newKey());
        return switch (Procedure.may(found.file(), name, official.desk(), today.date())) {
            case Decision.Allowed() -> form.page(HttpStatus.OK);
            case Decision.Refused(var refusal) ->
                    form.refused(refusal)
                            .page(
                                    CaseProblems.isForbidden(refusal)
                                            ? HttpStatus.FORBIDDEN
                                            : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** The form with what was typed. */
    ActForm again(
            Shell shell, Official official, CaseRecord found, ActionName name, SentForm sent) {
        var fields = spec(official, found, name).fields();
        long version = sent.version() == null ? found.row().version() : sent.version();
        return form(shell, found, name, fields, sent.input(fields), version, sent.key());
    }

    private ActionSpec spec(Official official, CaseRecord found, ActionName name) {
        return ActionSpec.of(name, new Asker(found.file(), official.desk(), today.date()));
    }

    private ActForm form(
            Shell shell,
            CaseRecord found,
            ActionName name,
            List<Field> fields,
            Map<String, Object> input,
            long version,
            String key) {
        return new ActForm(
                new OfCase(shell, found, name), fields, input, version, key, List.of(), null, null, false);
    }

    /** The pages of one act on one case. */
    private final class OfCase implements ActForm.Parts {

        private final Shell shell;
        private final CaseRecord found;
        private final ActionName name;

        private OfCase(Shell shell, CaseRecord found, ActionName name) {
            this.shell = shell;
            this.found = found;
            this.name = name;
        }

        @Override
        public ActPage form(ActForm form) {
            var words = shell.words();
            var step = found.file().version().stepOf(name);
            boolean overtaken = form.seen() != null;
            return new ActPage(
                    shell,
                    casePages.header(words, found, List.of()),
                    found.row().id().value(),
                    name.tag(),
                    words.say(name.labelKey()),
                    step.map(s -> words.find(s.id().helpKey())).orElse(""),
                    step.flatMap(OfCase::clause).orElse(""),
                    Policy.isPolicy(name),
                    // Whoever has seen what changed may send it again, knowing it.
                    overtaken ? found.row().version() : form.version(),
                    overtaken ? SentForm.newKey() : form.key(),
                    formFields.of(words, form.fields(), form.input(), form.errors()),
                    formFields.summary(words, form.fields(), form.errors()),
                    form.refusal(),
                    overtaken ? since(form.seen()) : List.of(),
                    overtaken ? differences(form) : List.of(),
                    form.isResumed(),
                    name == ActionName.PROPOSE);
        }

        private static Optional<String> clause(Step step) {
            return step.clauses().stream().findFirst().map(clause -> clause.number());
        }

        private List<CasePage.Happened> since(long version) {
            return casePages.history(shell.words(), found).stream()
                    .filter(happened -> happened.position() > version)
                    .toList();
        }

        @Override
        public List<SummaryRow> differences(ActForm form) {
            var words = shell.words();
            var kept = Prefill.of(name, form.fields(), found.file(), today.date());
            var theirs = Answered.of(words, formFields.of(words, form.fields(), kept, List.of()));
            var own =
                    Answered.of(words, formFields.of(words, form.fields(), form.input(), List.of()));
            var rows = new ArrayList<>(theirs);
            rows.removeAll(own);
            return rows;
        }

        @Override
        public CheckPage check(ActForm form) {
            var words = shell.words();
            var hidden = new ArrayList<CheckPage.Hidden>();
            hidden.add(new CheckPage.Hidden("version", Long.toString(form.version())));
            hidden.add(new CheckPage.Hidden("key", form.key()));
            hidden.addAll(FormNames.flatten(form.input()));
            return new CheckPage(
                    shell,
                    casePages.header(words, found, List.of()),
                    "/cases/" + found.row().id() + "/" + name.tag(),
                    words.say(name.labelKey()),
                    words.say("establishment.consequence." + name.tag()),
                    Answered.of(
                            words, formFields.of(words, form.fields(), form.input(), List.of())),
                    hidden,
                    List.of());
        }
    }
}
