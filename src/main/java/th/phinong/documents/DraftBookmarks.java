package th.phinong.documents;

import org.docx4j.jaxb.Context;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;

import th.phinong.shared.Language;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** The bookmarks of a draft's Word document, by which its parts and fields are found again. */
final class DraftBookmarks {

    private static final ObjectFactory WML = Context.getWmlObjectFactory();

    private final Map<String, Integer> named = new HashMap<>();
    private int last;

    int next() {
        return ++last;
    }

    /** Begins a bookmark; its name is made one of its own. */
    void begin(P paragraph, int id, String name, Language language) {
        var start = WML.createCTBookmark();
        start.setId(BigInteger.valueOf(id));
        start.setName(unique(name, language));
        paragraph.getContent().add(WML.createPBookmarkStart(start));
    }

    void end(P paragraph, int id) {
        var end = WML.createCTMarkupRange();
        end.setId(BigInteger.valueOf(id));
        paragraph.getContent().add(WML.createPBookmarkEnd(end));
    }

    /** Word drops a bookmark whose name another has: those after the first are counted. */
    private String unique(String name, Language language) {
        var own = name.replace(' ', '_').replace('-', '_');
        var tagged = named.containsKey(own) ? own + "_" + language.tag() : own;
        int count = named.merge(tagged, 1, Integer::sum);
        return count == 1 ? tagged : tagged + "_" + count;
    }
}
