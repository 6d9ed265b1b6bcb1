package th.phinong.documents;

import th.phinong.shared.LocalizedText;
import th.phinong.shared.RecordedEvent;

import java.util.Map;

/**
 * Somebody made a new version of the list of binding words.
 *
 * @param version the new version
 * @param entry the code of the entry that is other than before
 */
record WordsChanged(String what, int version, String entry, LocalizedText source)
        implements RecordedEvent {

    @Override
    public String subjectType() {
        return "binding-words";
    }

    @Override
    public String subjectId() {
        return String.valueOf(version);
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("entry", entry, "source", source.th());
    }
}
