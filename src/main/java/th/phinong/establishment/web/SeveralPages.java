package th.phinong.establishment.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Outcome;
import th.phinong.establishment.OutcomeOfMany.Hindrance;
import th.phinong.establishment.WaitingCase;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Asker;
import th.phinong.establishment.model.FieldError;
import th.phinong.establishment.model.FieldKind;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.SeveralAtOnce;
import th.phinong.establishment.store.WaitingCases;
import th.phinong.identity.Official;
import th.phinong.web.Pages;
import th.phinong.web.Problems;
import th.phinong.web.Shell;
import th.phinong.web.SummaryRow;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the page of an act on several cases, and the page that shows it once more. */
@Component
class SeveralPages {

    private final WaitingCases waiting;
    private final FormFields formFields;
    private final CaseWords caseWords;
    private final ProcedureVersions versions;
    private final Today today;

    SeveralPages(
            WaitingCases waiting,
            FormFields formFields,
            CaseWords caseWords,
            ProcedureVersions versions,
            Today today) {
        this.waiting = waiting;
        this.formFields = formFields;
        this.caseWords = caseWords;
        this.versions = versions;
        this.today = today;
    }

    /** The form with nothing chosen, dated today. */
    SeveralForm empty(Shell shell, Official official, ActionName act) {
        var form = form(shell, official, act, List.of(), Map.of(), SentForm.newKey());
        var input = new LinkedHashMap<String, Object>();
        for (var field : form.fields()) {
            if (field.kind() == FieldKind.DATE) {
                input.put(field.name(), DateParts.of(today.date()));
            }
        }
        return form(shell, official, act, List.of(), input, form.key());
    }

    /** The form with what was chosen and typed. */
    SeveralForm again(Shell shell, Official official, ActionName act, SeveralForm.Sent sent) {
        var fields = form(shell, official, act, List.of(), Map.of(), "").fields();
        var form =
                form(
                        shell,
                        official,
                        act,
                        sent.chosen(),
                        sent.form().input(fields),
                        sent.form().key());
        return sent.all()
                ? form(
                        shell,
                        official,
                        act,
                        form.waiting().stream().map(WaitingCase::caseId).toList(),
                        form.input(),
                        form.key())
                : form;
    }

    private SeveralForm form(
            Shell shell,
            Official official,
            ActionName act,
            List<CaseId> chosen,
            Map<String, Object> input,
            String key) {
        return new SeveralForm(
                shell,
                act,
                waiting.of(official.desk(), act, Cases.MOST_AT_ONCE),
                chosen,
                SeveralAtOnce.fields(act, new Asker(null, official.desk(), today.date())),
                input,
                key,
                List.of(),
                false,
                0);
    }

    ModelAndView page(SeveralForm form, HttpStatus status) {
        var words = form.shell().words();
        var errors = sharedErrors(form);
        var summary = new ArrayList<>(formFields.summary(words, form.fields(), errors));
        if (form.wrongNumber()) {
            summary.add(
                    new th.phinong.web.FieldError(
                            "cases", words.say("several.wrong-number", Cases.MOST_AT_ONCE)));
        }
        var chosen = new HashSet<>(form.chosen());
        return Pages.page(
                "establishment/several",
                new SeveralPage(
                        form.shell(),
                        title(words, form.act()),
                        words.say("several.lead"),
                        SeveralController.hrefOf(form.act()),
                        clause(form.act()),
                        form.done() == 0 ? "" : words.say("several.done", form.done()),
                        form.waiting().stream()
                                .map(one -> row(words, one, chosen.contains(one.caseId())))
                                .toList(),
                        formFields.of(words, form.fields(), form.input(), errors),
                        form.key(),
                        summary,
                        errors.isEmpty() ? hindered(words, form.hindrances()) : List.of()),
                status);
    }

    static String title(Words words, ActionName act) {
        return act == ActionName.TELL_CABINET
                ? words.say("several.cabinet-queue")
                : words.say("several.title", words.say(act.labelKey()));
    }

    private String clause(ActionName act) {
        return versions.inForceOn(today.date())
                .stepOf(act)
                .flatMap(step -> step.clauses().stream().findFirst())
                .map(clause -> clause.number())
                .orElse("");
    }

    private SeveralPage.Row row(Words words, WaitingCase one, boolean chosen) {
        return new SeveralPage.Row(
                one.caseId().value(),
                one.number(),
                caseWords.title(words, one.province(), one.counterpart()),
                caseWords.country(words, one.country()),
                one.instruments().stream()
                        .map(instrument -> words.say("choice.instrument." + instrument))
                        .collect(Collectors.joining(", ")),
                words.date(today.dayOf(one.since())),
                today.daysSince(one.since()),
                chosen);
    }

    /** What is wrong with the fields is wrong for every case alike: it is said once. */
    private static List<FieldError> sharedErrors(SeveralForm form) {
        return form.hindrances().stream()
                .map(Hindrance::outcome)
                .filter(Outcome.Invalid.class::isInstance)
                .map(outcome -> ((Outcome.Invalid) outcome).errors())
                .findFirst()
                .orElse(List.of());
    }

    private static List<SeveralPage.Hindered> hindered(Words words, List<Hindrance> hindrances) {
        return hindrances.stream()
                .map(
                        one ->
                                new SeveralPage.Hindered(
                                        one.number(),
                                        "/cases/" + one.caseId(),
                                        why(words, one.outcome())))
                .toList();
    }

    private static String why(Words words, Outcome outcome) {
        return outcome instanceof Outcome.Refused(var refusal)
                ? Problems.reason(words, refusal)
                : words.say("several.unknown");
    }

    /** What was chosen and filled in, once more. */
    ModelAndView check(SeveralForm form) {
        var words = form.shell().words();
        var chosen = new HashSet<>(form.chosen());
        var numbers =
                form.waiting().stream()
                        .filter(one -> chosen.contains(one.caseId()))
                        .map(one -> one.number() + " " + words.of(one.counterpart()))
                        .collect(Collectors.joining("\n"));
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of(words.say("several.chosen", chosen.size()), numbers));
        rows.addAll(
                Answered.of(words, formFields.of(words, form.fields(), form.input(), List.of())));
        var hidden = new ArrayList<CheckPage.Hidden>();
        form.chosen().forEach(id -> hidden.add(new CheckPage.Hidden("cases", id.toString())));
        hidden.add(new CheckPage.Hidden("key", form.key()));
        hidden.addAll(FormNames.flatten(form.input()));
        return Pages.page(
                "establishment/check",
                new CheckPage(
                        form.shell(),
                        null,
                        SeveralController.hrefOf(form.act()),
                        title(words, form.act()),
                        words.say("establishment.consequence." + form.act().tag()),
                        rows,
                        hidden,
                        List.of()));
    }
}
