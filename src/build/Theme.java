import com.sass_lang.embedded_protocol.OutputStyle;

import de.larsgrefer.sass.embedded.SassCompilerFactory;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Makes everything that pages load beside their HTML: the style sheet, scripts, fonts and marks.
 *
 * <p>The build runs this file as it is (pom.xml, execution "theme") when something in {@code
 * src/main/theme} or the pom is newer than its result. Arguments: the theme's folder, a folder to
 * work in, the folder of the result. Beside each text file lies its gzip; the file {@code version}
 * names the whole by its content, so that its address changes when it does.
 */
public class Theme {

    /** Where each WebJar goes, so that MoJ's Sass finds GOV.UK's where npm would have put it. */
    private static final Map<String, String> STYLES =
            Map.of(
                    "META-INF/resources/webjars/govuk-frontend", "node_modules/govuk-frontend",
                    "META-INF/resources/webjars/ministryofjustice__frontend", "node_modules/moj");

    private final Path source;
    private final Path work;
    private final Path result;

    private Theme(Path source, Path work, Path result) {
        this.source = source;
        this.work = work;
        this.result = result;
    }

    public static void main(String[] args) throws Exception {
        new Theme(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).make();
    }

    private void make() throws Exception {
        empty(result);
        for (var jar : STYLES.entrySet()) {
            unpack(jar.getKey(), work.resolve(jar.getValue()));
        }
        compile("theme.scss", "theme.css");
        copy(source.resolve("fonts"), result.resolve("fonts"));
        copy(source.resolve("static"), result);
        take("META-INF/resources/webjars/govuk-frontend", "dist/govuk/govuk-frontend.min.js");
        take("META-INF/resources/webjars/htmx.org", "dist/htmx.min.js");
        pressAndName();
    }

    private void compile(String sheet, String css) throws Exception {
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(work.toFile()));
            sass.setQuietDeps(true);
            // GOV.UK Frontend 5 is still written with @import, which Dart Sass 3 will drop
            sass.addSilenceDeprecation("import");
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            var compiled = sass.compileFile(source.resolve("styles").resolve(sheet).toFile());
            Files.writeString(result.resolve(css), compiled.getCss());
        }
    }

    /** Copies a WebJar's content, without its folder of the version, where Sass looks for it. */
    private static void unpack(String webjar, Path target) throws Exception {
        try (var jar = open(webjar)) {
            copy(versionFolder(jar.getPath("/" + webjar)), target);
        }
    }

    private void take(String webjar, String file) throws Exception {
        try (var jar = open(webjar)) {
            var from = versionFolder(jar.getPath("/" + webjar)).resolve(file);
            Files.copy(from, result.resolve(from.getFileName().toString()));
        }
    }

    private static FileSystem open(String webjar) throws IOException, URISyntaxException {
        var folder = Theme.class.getClassLoader().getResource(webjar);
        if (folder == null) {
            folder = Thread.currentThread().getContextClassLoader().getResource(webjar);
        }
        if (folder == null) {
            throw new IOException("no WebJar on the class path: " + webjar);
        }
        return FileSystems.newFileSystem(folder.toURI(), Map.of());
    }

    private static Path versionFolder(Path webjar) throws IOException {
        try (var versions = Files.list(webjar)) {
            return versions.findFirst().orElseThrow();
        }
    }

    private void pressAndName() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : filesIn(result)) {
            var bytes = Files.readAllBytes(file);
            digest.update(result.relativize(file).toString().getBytes("UTF-8"));
            digest.update(bytes);
            if (file.toString().matches(".*\\.(css|js|svg|txt)")) {
                try (var out = Files.newOutputStream(Path.of(file + ".gz"));
                        var gzip = new GZIPOutputStream(out)) {
                    gzip.write(bytes);
                }
            }
        }
        var version = HexFormat.of().formatHex(digest.digest(), 0, 5);
        Files.writeString(result.resolve("version"), version);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : filesIn(from)) {
            var target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : filesIn(folder)) {
            Files.delete(file);
        }
    }
}
