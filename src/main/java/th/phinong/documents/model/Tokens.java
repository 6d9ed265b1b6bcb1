package th.phinong.documents.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads what counts of a text. Spaces, punctuation, quotation marks, brackets and dotted lines do
 * not; nor does how a thing was typed: Thai digits, ํา for ำ, marks in another order or twice, เเ
 * for แ, letters in two widths, hyphens at the end of a line.
 */
final class Tokens {

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;
    private int end;

    private Tokens(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The tokens of a piece of text that has no paragraphs. */
    static List<Token> of(String text) {
        return new Tokens(text, 0, text.length()).read();
    }

    /**
     * The tokens of a draft; a paragraph that is only a page's number or says which draft it is
     * counts for nothing.
     */
    static List<Token> of(DraftText draft) {
        var all = new ArrayList<Token>();
        var items = ListItems.of(draft);
        for (var paragraph : draft.paragraphs()) {
            var read = new Tokens(draft.text(), paragraph.start(), paragraph.end()).read();
            var words = draft.text().substring(paragraph.start(), paragraph.end());
            if (read.isEmpty() || PageLines.contain(words)) {
                continue;
            }
            var first = read.getFirst();
            boolean item = items.contains(paragraph);
            boolean numbered =
                    !item
                            && (paragraph.number() != null
                                    || NumberMarks.heading(words.strip()) != null);
            all.add(new Token(first.start(), first.end(), first.key(), true, numbered, item));
            all.addAll(read.subList(1, read.size()));
        }
        return all;
    }

    private List<Token> read() {
        while (at < end) {
            int c = text.codePointAt(at);
            if (Token.isThai(c)) {
                thai();
            } else if (Character.isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                at += Character.charCount(c);
            }
        }
        return found;
    }

    private void add(int start, String key) {
        found.add(new Token(start, at, key, false, false, false));
    }

    private void number() {
        int start = at;
        var key = new StringBuilder();
        while (at < end && Character.isDigit(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            key.append(Character.digit(c, 10));
            at += Character.charCount(c);
        }
        add(start, key.toString());
    }

    /** Letters and their marks; hyphens and apostrophes within a word do not divide it. */
    private void word() {
        int start = at;
        var key = new StringBuilder();
        while (at < end) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            boolean small = at > start && Character.isLowerCase(text.codePointBefore(at));
            if (small && Character.isUpperCase(c)) {
                // a name written into a dotted line, without a space before it
                break;
            } else if (isOfWord(c)) {
                key.appendCodePoint(c);
            } else if (!joins(c) || !hasLetterAfterJoin(at + width)) {
                break;
            } else {
                while (at + width < end && Character.isWhitespace(text.charAt(at + width))) {
                    at++;
                }
            }
            at += width;
        }
        add(start, Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) && !Token.isThai(c)
                || type == Character.NON_SPACING_MARK && !Token.isThai(c)
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(int c) {
        return c == '-'
                || c == '\''
                || c == 0x2010
                || c == 0x2011
                || c == 0x2018
                || c == 0x2019
                || c == 0x02BC
                || Character.getType(c) == Character.FORMAT;
    }

    /** After a hyphen at the end of a line the word goes on in the next. */
    private boolean hasLetterAfterJoin(int from) {
        int next = from;
        if (text.charAt(from - 1) != '\'' && next < end && text.charAt(next) == '\n') {
            while (next < end && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
        }
        return next < end && isOfWord(text.codePointAt(next));
    }

    /** One cluster: a vowel before, a consonant, its marks, a vowel after. */
    private void thai() {
        int start = at;
        var lead = new StringBuilder();
        int c = text.charAt(at);
        if (ThaiLetters.isLeading(c)) {
            at++;
            skipBreak();
            boolean twice = c == ThaiLetters.SARA_E && peek(at) == ThaiLetters.SARA_E;
            lead.appendCodePoint(twice ? ThaiLetters.SARA_AE : c);
            at += twice ? 1 : 0;
            skipBreak();
        }
        skipUnseen();
        if (at < end && ThaiLetters.isConsonant(text.charAt(at))) {
            lead.append(text.charAt(at++));
            tail(lead);
        } else if (at == start) {
            int single = text.charAt(at++);
            lead.appendCodePoint(single == ThaiLetters.LAKKHANGYAO ? ThaiLetters.SARA_AA : single);
        }
        add(start, lead.toString());
    }

    private void tail(StringBuilder key) {
        var marks = new java.util.TreeSet<Integer>();
        int vowel = 0;
        skipUnseen();
        skipBreak();
        while (at < end && vowel == 0) {
            int c = text.charAt(at);
            if (ThaiLetters.isMark(c)) {
                marks.add(c);
            } else if (c == ThaiLetters.SARA_AA
                    || c == ThaiLetters.SARA_AM
                    || c == ThaiLetters.SARA_A
                    || c == ThaiLetters.LAKKHANGYAO) {
                vowel = c == ThaiLetters.LAKKHANGYAO ? ThaiLetters.SARA_AA : c;
            } else {
                break;
            }
            at++;
            skipUnseen();
            skipBreak();
        }
        int spaced = peek(at) == ' ' ? peek(at + 1) : 0;
        if (vowel == 0 && (spaced == ThaiLetters.SARA_AA || spaced == ThaiLetters.SARA_AM)) {
            // papers printed to PDF lose the ring of ำ, or put a space before it
            vowel = ThaiLetters.SARA_AM;
            at += 2;
        }
        if (marks.remove(ThaiLetters.NIKHAHIT) && vowel == ThaiLetters.SARA_AA) {
            vowel = ThaiLetters.SARA_AM;
        }
        marks.forEach(key::appendCodePoint);
        if (vowel != 0) {
            key.appendCodePoint(vowel);
        }
    }

    private void skipUnseen() {
        while (at < end && Character.getType(text.charAt(at)) == Character.FORMAT) {
            at++;
        }
    }

    /** Lines that were broken by counting letters are broken within a cluster too. */
    private void skipBreak() {
        int next = at;
        while (peek(next) == '\n' || peek(next) == '\r') {
            next++;
        }
        if (next == at + 1 && ThaiLetters.isWithin(peek(at - 1), peek(next))) {
            at = next;
        }
    }

    private int peek(int index) {
        return index < end ? text.charAt(index) : 0;
    }
}
