package th.phinong.opendata.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import th.phinong.opendata.DataField;
import th.phinong.opendata.DataSet;
import th.phinong.shared.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data dictionary for programs: every field of every set, in both languages. */
@Component
class DictionaryJson {

    private final MessageSource messages;

    DictionaryJson(MessageSource messages) {
        this.messages = messages;
    }

    /** The key of what a field means; what lists print means what it says in all of them. */
    static String key(DataSet set, DataField field) {
        return "opendata.field." + set.key() + "." + field.name();
    }

    Map<String, Object> of(List<DataSet> sets) {
        return Map.of("sets", sets.stream().map(this::set).toList());
    }

    private Map<String, Object> set(DataSet set) {
        var told = new LinkedHashMap<String, Object>();
        told.put("key", set.key());
        told.put("title", both("opendata.set." + set.key()));
        told.put("description", both("opendata.set." + set.key() + ".text"));
        told.put("fields", set.fields().stream().map(field -> field(set, field)).toList());
        return told;
    }

    private Map<String, Object> field(DataSet set, DataField field) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", field.name());
        told.put("json", field.json());
        told.put("type", field.type().xsd());
        told.put("required", field.always());
        told.put("description", both(key(set, field)));
        return told;
    }

    /** A sentence in both languages. */
    Map<String, String> both(String key) {
        var told = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            told.put(language.tag(), messages.getMessage(key, null, language.locale()));
        }
        return told;
    }
}
