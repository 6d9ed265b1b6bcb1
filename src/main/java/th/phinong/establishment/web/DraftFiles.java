package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.documents.DraftPaper;
import th.phinong.documents.Drafting;
import th.phinong.documents.FileAnswer;
import th.phinong.documents.FileKind;
import th.phinong.documents.StoredFiles;
import th.phinong.documents.WrittenDraft;
import th.phinong.establishment.PreparedDraft;
import th.phinong.establishment.PreparedDraftId;
import th.phinong.establishment.PreparedDrafts;
import th.phinong.identity.Official;
import th.phinong.web.Shell;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** A version of a draft as files: Word in Thai, in English, in both; the counterpart's language. */
@Controller
class DraftFiles {

    private static final String VERSION = "/drafts/{id:[0-9]+}/versions/{version:[0-9]+}/";

    private final PreparedDrafts drafts;
    private final DraftPages pages;
    private final Drafting drafting;
    private final DraftPaper paper;
    private final StoredFiles files;

    DraftFiles(
            PreparedDrafts drafts,
            DraftPages pages,
            Drafting drafting,
            DraftPaper paper,
            StoredFiles files) {
        this.paper = paper;
        this.drafts = drafts;
        this.pages = pages;
        this.drafting = drafting;
        this.files = files;
    }

    @GetMapping(VERSION + "{language}.docx")
    void word(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable int version,
            @PathVariable String language,
            HttpServletResponse response)
            throws IOException {
        var draft = visible(official, id);
        var texts = pages.texts(draft.paper(), version(draft, version).answers());
        var wanted = texts.stream().filter(text -> isWanted(text, language)).toList();
        if (wanted.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var caseId = draft.caseId();
        var bytes = drafting.word(wanted, id, version, caseId == null ? null : caseId.value());
        var name = name(shell, draft, version, language);
        FileAnswer.begin(response, FileKind.DOCX.mediaType(), bytes.length, name + ".docx");
        response.getOutputStream().write(bytes);
    }

    @GetMapping(VERSION + "{language}.pdf")
    void paper(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable int version,
            @PathVariable String language,
            HttpServletResponse response)
            throws IOException {
        var draft = visible(official, id);
        var shown = version(draft, version);
        var text =
                pages.texts(draft.paper(), shown.answers()).stream()
                        .filter(one -> one.language().tag().equals(language))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = name(shell, draft, version, language);
        var bytes =
                paper.pdf(text, name, shown.madeAt())
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.UNPROCESSABLE_CONTENT));
        FileAnswer.begin(response, FileKind.PDF.mediaType(), bytes.length, name + ".pdf");
        response.getOutputStream().write(bytes);
    }

    private static String name(Shell shell, PreparedDraft draft, int version, String language) {
        return shell.say(
                "establishment.drafts.file." + language,
                shell.say("establishment.drafts.short." + draft.paper().name()),
                draft.id().value(),
                version);
    }

    private static boolean isWanted(WrittenDraft text, String language) {
        return language.equals("both") || language.equals(text.language().tag());
    }

    @GetMapping(VERSION + "other")
    void other(
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable int version,
            HttpServletResponse response)
            throws IOException {
        var kept = version(visible(official, id), version).otherFile();
        if (kept == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var file = Objects.requireNonNull(files.all(List.of(kept)).get(kept));
        FileAnswer.begin(response, file.kind().mediaType(), file.size(), file.name().value());
        files.write(file, response.getOutputStream());
    }

    private static PreparedDraft.Version version(PreparedDraft draft, int version) {
        return draft.version(version)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PreparedDraft visible(Official official, long id) {
        return drafts.find(official, new PreparedDraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
