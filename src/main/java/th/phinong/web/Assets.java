package th.phinong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What pages load beside their HTML. All of it lies under one path that names the content as a
 * whole: it can be kept for ever, and scripts find one another by relative addresses.
 */
public final class Assets {

    /** The name of all assets together, made from their content by the build. */
    static final String VERSION = version();

    private Assets() {}

    /** The address of an asset by its file name, such as {@code theme.css}. */
    public static String at(String file) {
        return "/assets/" + VERSION + "/" + file;
    }

    private static String version() {
        try (var file = Assets.class.getResourceAsStream("/assets/version")) {
            if (file == null) {
                throw new IllegalStateException("the theme has not been compiled; run the build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
