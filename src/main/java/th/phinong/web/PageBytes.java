package th.phinong.web;

import gg.jte.TemplateOutput;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page as it is rendered, in UTF-8. One buffer, because a page is some thousand pieces: kept as
 * pieces, they would be copied once more before the first can be sent.
 */
final class PageBytes implements TemplateOutput {

    private static final int OF_MOST_PAGES = 64 * 1024;

    private byte[] bytes = new byte[OF_MOST_PAGES];
    private int length;

    int length() {
        return length;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream body) throws IOException {
        body.write(bytes, 0, length);
    }

    @Override
    public void writeContent(String text) {
        writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        writeContent(text.substring(begin, end));
    }

    @Override
    public void writeBinaryContent(byte[] piece) {
        if (piece.length > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + piece.length));
        }
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
    }
}
