package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The notation of standard texts: <code>{name}</code> is an option or blank; <code>⟨a|b⟩</code> are
 * ways of writing the same, the first of them ours; <code>⟨name=a|b⟩</code> is an option whose
 * first way shows all that is offered.
 */
public sealed interface Markup {

    char OPEN = '\u27E8';
    char CLOSE = '\u27E9';

    /** Words as they stand. */
    record Words(String text) implements Markup {}

    /** An option or blank. */
    record Gap(String name) implements Markup {}

    /** One of several; where it has a name, another than the first is a choice that was made. */
    record OneOf(@Nullable String name, List<List<Markup>> ways) implements Markup {}

    /** Reads a part's text. */
    static List<Markup> read(String text) {
        return new Reader(text).sequence();
    }

    /** One pass over the notation. */
    final class Reader {
        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private List<Markup> sequence() {
            var read = new ArrayList<Markup>();
            var words = new StringBuilder();
            while (at < text.length() && "|\u27E9".indexOf(text.charAt(at)) < 0) {
                char c = text.charAt(at++);
                if (c == '{' || c == OPEN) {
                    flush(words, read);
                    read.add(c == '{' ? gap() : oneOf());
                } else {
                    words.append(c);
                }
            }
            flush(words, read);
            return read;
        }

        private static void flush(StringBuilder words, List<Markup> read) {
            if (!words.isEmpty()) {
                read.add(new Words(words.toString()));
                words.setLength(0);
            }
        }

        private Markup gap() {
            int end = text.indexOf('}', at);
            var name = text.substring(at, end);
            at = end + 1;
            return new Gap(name);
        }

        private Markup oneOf() {
            String name = null;
            int equals = text.indexOf('=', at);
            if (equals > at && text.substring(at, equals).matches("[a-z-]+")) {
                name = text.substring(at, equals);
                at = equals + 1;
            }
            var ways = new ArrayList<List<Markup>>();
            ways.add(sequence());
            while (text.charAt(at) == '|') {
                at++;
                ways.add(sequence());
            }
            at++;
            return new OneOf(name, ways);
        }
    }
}
