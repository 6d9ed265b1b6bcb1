package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.documents.Drafting;
import th.phinong.documents.Paper;
import th.phinong.documents.StoredFiles;
import th.phinong.documents.WrittenDraft;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.PreparedDraft;
import th.phinong.establishment.model.Attaching;
import th.phinong.identity.Agencies;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Decision;
import th.phinong.shared.Language;
import th.phinong.web.Crumb;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;
import th.phinong.web.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the pages of drafts. */
@Component
class DraftPages {

    private final Drafting drafting;
    private final StoredFiles files;
    private final Cases cases;
    private final CaseWords caseWords;
    private final Agencies agencies;
    private final Today today;

    DraftPages(
            Drafting drafting,
            StoredFiles files,
            Cases cases,
            CaseWords caseWords,
            Agencies agencies,
            Today today) {
        this.drafting = drafting;
        this.files = files;
        this.cases = cases;
        this.caseWords = caseWords;
        this.agencies = agencies;
        this.today = today;
    }

    /**
     * What a form is for.
     *
     * @param seen the version that it changes, 0 for a new draft
     * @param found the case, null for none
     */
    record Asked(String action, int seen, Paper paper, @Nullable CaseRecord found) {}

    DraftForm form(Shell shell, Asked asked, Map<String, String> typed, List<FieldError> errors) {
        return new DraftForm(
                shell,
                crumbs(shell, asked.found()),
                asked.action(),
                asked.seen(),
                about(shell.words(), asked.found(), typed),
                asked.paper(),
                drafting.fields(asked.paper()),
                typed,
                texts(asked.paper(), typed),
                files.largestMegabytes(),
                errors);
    }

    /** How answers read, Thai first. */
    List<WrittenDraft> texts(Paper paper, Map<String, String> answers) {
        return List.of(
                drafting.write(paper, Language.TH, answers),
                drafting.write(paper, Language.EN, answers));
    }

    DraftPage page(
            Shell shell, Official official, PreparedDraft draft, PreparedDraft.Version version) {
        var caseId = draft.caseId();
        var found = caseId == null ? null : cases.find(official, caseId).orElseThrow();
        var before = draft.version(version.number() - 1).orElse(null);
        var now = texts(draft.paper(), version.answers());
        var href = "/drafts/" + draft.id();
        return new DraftPage(
                shell,
                crumbs(shell, found),
                shell.say("establishment.drafts.of", shell.say(draft.paper().nameKey())),
                href,
                about(shell.words(), found, version.answers()),
                version.number(),
                now,
                draft.versions().reversed().stream().map(one -> line(shell.words(), one)).toList(),
                before == null ? 0 : before.number(),
                before == null
                        ? List.of()
                        : drafting.changes(shell, texts(draft.paper(), before.answers()), now),
                mayWrite(official, found),
                version.otherFile() == null
                        ? null
                        : href + "/versions/" + version.number() + "/other");
    }

    static boolean mayWrite(Official official, @Nullable CaseRecord found) {
        return PermissionPolicy.actsForDesk(official)
                && (found == null
                        || Attaching.may(found.file(), official.desk())
                                instanceof Decision.Allowed);
    }

    DraftLine line(Words words, PreparedDraft draft) {
        var newest = line(words, draft.latest());
        return new DraftLine(
                "/drafts/" + draft.id(),
                words.say(draft.paper().nameKey()),
                about(words, null, draft.latest().answers()),
                newest.number(),
                newest.by(),
                newest.at());
    }

    private DraftPage.Line line(Words words, PreparedDraft.Version version) {
        var agency = agencies.names(Set.of(version.agency())).get(version.agency());
        return new DraftPage.Line(
                version.number(),
                words.say(
                        "establishment.history.by",
                        agency == null ? version.agency() : agency,
                        version.author()),
                at(words, version.madeAt()));
    }

    String at(Words words, Instant instant) {
        var at = instant.atZone(today.zone());
        return words.say(
                "establishment.drafts.at",
                at.toLocalDate(),
                String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute()));
    }

    /** The case, or the two sides that the draft names. */
    private String about(Words words, @Nullable CaseRecord found, Map<String, String> answers) {
        if (found != null) {
            return found.row().number() + " · " + caseWords.title(words, found.file());
        }
        var tag = "-" + words.language().tag();
        var province = answers.getOrDefault("province" + tag, "");
        var counterpart = answers.getOrDefault("counterpart" + tag, "");
        return province.isEmpty() || counterpart.isEmpty()
                ? province + counterpart
                : province + " – " + counterpart;
    }

    private static List<Crumb> crumbs(Shell shell, @Nullable CaseRecord found) {
        var crumbs = new ArrayList<Crumb>();
        if (found == null) {
            crumbs.add(new Crumb(shell.say("establishment.drafts.title"), "/drafts"));
        } else {
            var href = "/cases/" + found.row().id();
            crumbs.add(new Crumb(shell.say("establishment.cases.title"), "/cases"));
            crumbs.add(new Crumb(found.row().number(), href));
            crumbs.add(new Crumb(shell.say("establishment.drafts.title"), href + "/drafts"));
        }
        return crumbs;
    }
}
