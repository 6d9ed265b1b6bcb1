package th.phinong.testing;

import nu.validator.validation.SimpleDocumentValidator;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The W3C's validator of HTML, kept with its schema read once. It lives in a class loader of its
 * own: it was built against an ICU and a Jetty that fit nothing else here.
 */
final class HtmlValidator {

    private static final Path OWN_LIBRARIES = Path.of("target/html-validator");
    private static final Function<String, List<String>> INSIDE = start();

    private HtmlValidator() {}

    /** What is wrong with a page, each with its line; nothing if it is valid. */
    static synchronized List<String> faults(String html) {
        return INSIDE.apply(html);
    }

    /** The same class, loaded a second time beside the libraries that the validator needs. */
    @SuppressWarnings("unchecked")
    private static Function<String, List<String>> start() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var own = Files.list(OWN_LIBRARIES)) {
            var ours = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
            var urls = Stream.concat(own, ours.map(Path::of)).map(HtmlValidator::url);
            var loader =
                    new URLClassLoader(
                            urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            thread.setContextClassLoader(loader);
            return (Function<String, List<String>>)
                    loader.loadClass(Inside.class.getName()).getConstructor().newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the HTML validator does not start", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What runs in the other class loader; it speaks to this one in the JDK's types only. */
    public static final class Inside implements Function<String, List<String>>, ErrorHandler {

        private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

        private final List<String> found = new ArrayList<>();
        private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

        public Inside() throws Exception {
            validator.setUpMainSchema(SCHEMA, this);
            validator.setUpValidatorAndParsers(this, false, false);
        }

        @Override
        public List<String> apply(String html) {
            found.clear();
            try {
                validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
            } catch (IOException | SAXException e) {
                found.add(e.toString());
            }
            return List.copyOf(found);
        }

        @Override
        public void warning(SAXParseException e) {
            // advice, not a fault
        }

        @Override
        public void error(SAXParseException e) {
            found.add("line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
