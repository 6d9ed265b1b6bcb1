package th.phinong.documents.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents as Word, LibreOffice and people with bad intent make them. */
public final class WordDocument {

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;
    private static final String START =
            """
            <?xml version="1.0" encoding="UTF-8"?>%s<w:document \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:v="urn:schemas-microsoft-com:vml"><w:body>\
            """;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private String type = "";

    public WordDocument() {
        parts.put("[Content_Types].xml", TYPES);
    }

    /** A document with a paragraph for each line. */
    public static WordDocument of(String text) {
        var document = new WordDocument();
        text.lines().forEach(line -> document.paragraph(run(line)));
        return document;
    }

    /** A paragraph of runs and other markup. */
    public WordDocument paragraph(String markup) {
        body.append("<w:p>").append(markup).append("</w:p>");
        return this;
    }

    /** Markup beside paragraphs. */
    public WordDocument markup(String markup) {
        body.append(markup);
        return this;
    }

    public WordDocument part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A document type before the document. */
    public WordDocument type(String declaration) {
        type = declaration;
        return this;
    }

    public static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    /** A run with properties. */
    public static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + escaped(words) + "</w:t></w:r>";
    }

    public static String inserted(String words) {
        return "<w:ins w:id=\"1\" w:author=\"a\">" + run(words) + "</w:ins>";
    }

    public static String deleted(String words) {
        return "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>"
                + escaped(words)
                + "</w:delText></w:r></w:del>";
    }

    public byte[] bytes() {
        parts.put("word/document.xml", START.formatted(type) + body + "</w:body></w:document>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
