package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import th.phinong.relations.ImportId;
import th.phinong.relations.ListImports;
import th.phinong.relations.model.Importer;
import th.phinong.relations.model.NewList;
import th.phinong.relations.model.Problem;
import th.phinong.relations.model.UnreadableList;
import th.phinong.web.FieldError;
import th.phinong.web.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Files with lists as a request brings them. */
@Component
class ListUploads {

    private final ListImports lists;

    ListUploads(ListImports lists) {
        this.lists = lists;
    }

    /** The list that was read, or why it cannot be; one of the two is null. */
    record Arrived(@Nullable ImportId id, @Nullable FieldError error) {}

    /** Reads a file from a copy of its own, which is gone afterwards. */
    Arrived read(Importer by, NewList list, MultipartFile file, Words words) {
        try {
            var copy = Files.createTempFile("phinong-list", null);
            try {
                file.transferTo(copy);
                return new Arrived(lists.read(by, list, copy), null);
            } catch (UnreadableList e) {
                return new Arrived(null, new FieldError("file", say(words, e.problem())));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name.replaceAll("\\p{Cntrl}", "").strip();
    }

    static String say(Words words, Problem problem) {
        return words.say("relations-import.problem." + problem.key(), problem.facts().toArray());
    }
}
