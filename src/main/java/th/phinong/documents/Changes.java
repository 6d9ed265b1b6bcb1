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
        var marks = texts.marks();
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
                        before.parts().stream().map(part -> part(part, marks)).toList(),
                        List.of());
        return Comparer.compare(text, texts.fills(), DraftText.pasted(now.text(), marks));
    }

    /** The words without the clause's number, which a draft's paragraphs are read without too. */
    private static StandardText.Part part(WrittenDraft.Part part, NumberMarks marks) {
        var text = NOTATION.matcher(part.text()).replaceAll(" ");
        var number = marks.at(text, 0, text.length());
        return new StandardText.Part(
                part.id(), "", number == null ? text : text.substring(number.end()));
    }
}
