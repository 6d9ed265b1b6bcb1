package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import th.phinong.establishment.model.LetterKind;
import th.phinong.identity.Party;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of letters that the program's data know, the offices that write and receive them, and
 * the words that they share.
 */
@Component
public class LetterKinds {

    private static final String FOLDER = "data/letters/";

    /**
     * An office or post.
     *
     * @param title as it stands after เรียน and under a signature; may have fields
     * @param agency whose it is, as it stands after ถึง
     * @param inThai the key of the office to write to in English where what fills the title is Thai
     */
    public record Office(String title, String agency, @Nullable String inThai) {}

    /**
     * Who sends.
     *
     * @param agency the agency at the head; may have fields
     * @param office the key of the office that signs where a kind names none
     */
    public record Sending(
            String agency, List<String> address, String code, List<String> unit, String office) {}

    /**
     * How one writes to an office.
     *
     * @param salutation before the office
     * @param closing before the signature
     * @param offices the titles for which it is; empty for all others
     */
    public record Courtesy(String salutation, String closing, List<String> offices) {}

    /**
     * What letters share.
     *
     * @param courtesies in the order in which they are asked
     * @param stamped what stands before the addressee of a stamped letter
     * @param abroad how one writes to the other side in English
     * @param reference how an earlier letter is named
     * @param named how files of the case are named beside what they are
     */
    public record Shared(
            List<Courtesy> courtesies,
            String stamped,
            Courtesy abroad,
            String reference,
            String named,
            Map<String, Office> offices,
            Map<Party, Sending> thai,
            Map<Party, Sending> english) {

        /** How one writes to an office: as to those that are named, else as to all others. */
        Courtesy courtesyTo(String office) {
            return courtesies.stream()
                    .filter(each -> each.offices().isEmpty() || each.offices().contains(office))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final List<LetterKind> kinds;
    private final Shared shared;

    LetterKinds() {
        var mapper = JsonMapper.builder().build();
        try {
            var loader = new PathMatchingResourcePatternResolver();
            this.kinds =
                    Arrays.stream(loader.getResources("classpath:" + FOLDER + "kinds/*.json"))
                            .sorted((a, b) -> name(a).compareTo(name(b)))
                            .flatMap(file -> kinds(mapper, file).stream())
                            .toList();
            try (var in =
                    loader.getResource("classpath:" + FOLDER + "shared.json").getInputStream()) {
                this.shared = mapper.readValue(in, Shared.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static List<LetterKind> kinds(JsonMapper mapper, Resource file) {
        try (var in = file.getInputStream()) {
            return mapper.readValue(in, new TypeReference<List<LetterKind>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All kinds, in the order of the procedure. */
    public List<LetterKind> all() {
        return kinds;
    }

    public Optional<LetterKind> of(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    Shared shared() {
        return shared;
    }
}
