package th.phinong.documents;

import th.phinong.documents.model.Comparer;
import th.phinong.documents.model.DraftText;
import th.phinong.documents.model.Finding;
import th.phinong.documents.model.NumberMarks;
import th.phinong.documents.model.StandardText;

import java.util.List;
import java.util.regex.Pattern;

/** Compares two versions of a draft as a draft is compared with the standard text. */
final class Changes {

    /** What has a meaning in the notation of standard texts. */
    private static final Pattern NOTATION = Pattern.compile("[{}|\u27E8\u27E9]");

    private Changes() {}

    /** What became of every part of the earlier version in the later. */
    static List<Finding> between(WrittenDraft before, WrittenDraft now, StandardTexts texts) {
        var standard = texts.all().stream().filter(text -> text.id().equals(before.standard()));
        var like = standard.findFirst().orElseThrow();
        var text =
                new StandardText(
                        like.id(),
                        like.version(),
                        like.instrument(),
                        like.language(),
                        like.source(),
                        like.translation(),
                        like.numbering(),
                        List.of(),
                        before.parts().stream().map(Changes::part).toList(),
                        List.of());
        var marks = new NumberMarks(texts.numberWords());
        return Comparer.compare(text, texts.fills(), DraftText.pasted(now.text(), marks));
    }

    private static StandardText.Part part(WrittenDraft.Part part) {
        var text = NOTATION.matcher(part.text()).replaceAll(" ");
        return new StandardText.Part(part.id(), "", text);
    }
}
