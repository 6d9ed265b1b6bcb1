package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import th.phinong.documents.Arrived;
import th.phinong.documents.Paper;
import th.phinong.shared.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What a request says of a draft. */
final class Sent {

    private Sent() {}

    /** The instrument of that name, null for none; in any case of letters. */
    static @Nullable Paper paper(String said) {
        for (var paper : Paper.values()) {
            if (paper.name().equals(said.strip().toUpperCase(Locale.ROOT))) {
                return paper;
            }
        }
        return null;
    }

    /** The language of that tag, null for none. */
    static @Nullable Language language(String said) {
        for (var language : Language.values()) {
            if (language.tag().equals(said.strip().toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        return null;
    }

    /** Whether a file was sent; a field that was left empty sends one without name and content. */
    static boolean isFile(@Nullable MultipartFile file) {
        return file != null && (file.getSize() > 0 || !name(file).isEmpty());
    }

    static Arrived file(MultipartFile file) {
        return new Arrived(
                name(file),
                file.getSize(),
                () -> {
                    try {
                        return file.getBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
