package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.documents.Comparison;
import th.phinong.documents.DraftCheck;
import th.phinong.documents.StoredFiles;
import th.phinong.establishment.Attachments;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.DraftComparisons;
import th.phinong.establishment.PreparedDrafts;
import th.phinong.establishment.ReturnedDraft;
import th.phinong.establishment.ReturnedDrafts;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Classification.Kind;
import th.phinong.establishment.model.DraftEvent.DraftRecorded;
import th.phinong.establishment.model.DraftVersion;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.store.RecordedCaseEvent;
import th.phinong.establishment.web.CaseComparisonPage.Link;
import th.phinong.establishment.web.CaseDraftsPage.Line;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.List;
import java.util.Optional;

/** Makes the pages of a case's drafts. */
@Component
class CaseDraftPages {

    private final CasePages casePages;
    private final DraftPages draftPages;
    private final PreparedDrafts prepared;
    private final ReturnedDrafts returned;
    private final DraftComparisons comparisons;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Today today;

    CaseDraftPages(
            CasePages casePages,
            DraftPages draftPages,
            PreparedDrafts prepared,
            ReturnedDrafts returned,
            DraftComparisons comparisons,
            Attachments attachments,
            StoredFiles files,
            Today today) {
        this.casePages = casePages;
        this.draftPages = draftPages;
        this.prepared = prepared;
        this.returned = returned;
        this.comparisons = comparisons;
        this.attachments = attachments;
        this.files = files;
        this.today = today;
    }

    /** What was pasted and chosen, and what was wrong with it. */
    record Sent(String text, String instrument, List<FieldError> errors) {}

    CaseDraftsPage list(Shell shell, Official official, CaseRecord found, Sent sent) {
        var words = shell.words();
        var caseId = found.row().id();
        return new CaseDraftsPage(
                shell,
                casePages.header(words, found, List.of()),
                caseId.value(),
                prepared.of(caseId).reversed().stream()
                        .map(one -> draftPages.line(words, one))
                        .toList(),
                found.history().reversed().stream()
                        .filter(one -> one.event() instanceof DraftRecorded)
                        .map(one -> line(shell, found, one))
                        .toList(),
                returned.of(caseId).reversed().stream().map(one -> line(shell, one)).toList(),
                DraftPages.mayWrite(official, found),
                sent.text(),
                sent.instrument(),
                files.largestMegabytes(),
                sent.errors());
    }

    private Line line(Shell shell, CaseRecord found, RecordedCaseEvent event) {
        var draft = ((DraftRecorded) event.event()).draft();
        var comparison = draft.comparison();
        return new Line(
                shell.say("choice.instrument." + draft.instrument().name()),
                shell.words().date(draft.on()),
                comparison == null
                        ? null
                        : "/cases/" + found.row().id() + "/drafts/recorded/" + event.position(),
                shell.say(
                        comparison == null
                                ? "establishment.drafts.not-compared"
                                : "documents.route." + comparison.proposed().name()),
                comparison == null ? Tone.NEUTRAL : tone(comparison.proposed() == Kind.STANDARD),
                draft.binding().size());
    }

    private Line line(Shell shell, ReturnedDraft draft) {
        var found = draft.found();
        return new Line(
                shell.say(draft.paper().nameKey()),
                draftPages.at(shell.words(), draft.at()),
                "/cases/" + draft.caseId() + "/drafts/returned/" + draft.id(),
                shell.say("documents.route." + (found.standard() ? "STANDARD" : "CHANGED")),
                tone(found.standard()),
                found.hits().size());
    }

    private static Tone tone(boolean standard) {
        return standard ? Tone.SUCCESS : Tone.WARNING;
    }

    /** A text that came back; empty where the texts then in use cannot be read any more. */
    Optional<CaseComparisonPage> returned(
            Shell shell, Official official, CaseRecord found, ReturnedDraft draft) {
        boolean recordable =
                PermissionPolicy.actsForDesk(official)
                        && Procedure.may(
                                        found.file(),
                                        ActionName.RECORD_DRAFT,
                                        official.desk(),
                                        today.date())
                                .isAllowed();
        return returned.again(draft)
                .map(
                        compared ->
                                new CaseComparisonPage(
                                        shell,
                                        casePages.header(shell.words(), found, List.of()),
                                        draft.caseId().value(),
                                        shell.say(
                                                "establishment.drafts.returned-one",
                                                shell.say(draft.paper().nameKey())),
                                        draftPages.at(shell.words(), draft.at()),
                                        new Comparison(shell, compared),
                                        links(official, draft),
                                        recordable
                                                ? "/cases/"
                                                        + draft.caseId()
                                                        + "/record-draft?returned="
                                                        + draft.id()
                                                : null));
    }

    private List<Link> links(Official official, ReturnedDraft draft) {
        var kept =
                draft.attachments().stream()
                        .flatMap(id -> attachments.find(official, draft.caseId(), id).stream())
                        .toList();
        var stored = files.all(kept.stream().map(one -> one.file()).toList());
        return kept.stream()
                .map(
                        one ->
                                new Link(
                                        stored.get(one.file()).name().value(),
                                        "/cases/" + draft.caseId() + "/files/" + one.id()))
                .toList();
    }

    /** A version of the procedure; empty where it was not compared. */
    Optional<CaseComparisonPage> recorded(
            Shell shell, CaseRecord found, @Nullable RecordedCaseEvent event) {
        return event != null && event.event() instanceof DraftRecorded(DraftVersion draft)
                ? comparisons.again(draft).map(compared -> page(shell, found, draft, compared))
                : Optional.empty();
    }

    private CaseComparisonPage page(
            Shell shell, CaseRecord found, DraftVersion draft, DraftCheck.Compared compared) {
        return new CaseComparisonPage(
                shell,
                casePages.header(shell.words(), found, List.of()),
                found.row().id().value(),
                shell.say(
                        "establishment.drafts.recorded-one",
                        shell.say("choice.instrument." + draft.instrument().name())),
                shell.words().date(draft.on()),
                new Comparison(shell, compared),
                List.of(),
                null);
    }
}
