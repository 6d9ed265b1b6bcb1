package th.phinong.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The address of a page within this site, for links to the same page with one thing changed:
 * another filter, order, page or language.
 *
 * @param path the path
 * @param parameters the query's parameters in their order, decoded; the empty ones left out
 */
public record Address(String path, List<Parameter> parameters) {

    /** A name and its value, decoded. */
    public record Parameter(String name, String value) {}

    public Address {
        parameters = parameters.stream().filter(p -> StringUtils.hasText(p.value())).toList();
    }

    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /**
     * An address as asked.
     *
     * @param query the query string, still encoded
     */
    public static Address of(String path, String query) {
        var parameters = new ArrayList<Parameter>();
        UriComponentsBuilder.fromPath("/").query(query).build().getQueryParams().entrySet().stream()
                .flatMap(
                        e ->
                                e.getValue().stream()
                                        .map(v -> new Parameter(read(e.getKey()), read(v))))
                .forEach(parameters::add);
        return new Address(path, parameters);
    }

    /** The page as it was asked for. */
    public static Address of(Shell shell) {
        return of(shell.path(), shell.query());
    }

    /** The same address with a parameter set, in place of any of that name. */
    public Address with(String name, Object value) {
        var changed = new ArrayList<>(without(name).parameters);
        changed.add(new Parameter(name, value.toString()));
        return new Address(path, changed);
    }

    /** The same address without the parameters of that name. */
    public Address without(String name) {
        return new Address(path, parameters.stream().filter(p -> !p.name().equals(name)).toList());
    }

    /** The same address without that one value of a parameter, as a removable chip links to. */
    public Address without(String name, String value) {
        var gone = new Parameter(name, value);
        return new Address(path, parameters.stream().filter(p -> !p.equals(gone)).toList());
    }

    /** The address as a link has it. */
    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        var query = parameters.stream().map(p -> write(p.name()) + "=" + write(p.value())).toList();
        return path + "?" + String.join("&", query);
    }

    /**
     * Decodes what can be decoded; an address that can't is refused, but its error page has links.
     */
    private static String read(@Nullable String encoded) {
        if (encoded == null) {
            return "";
        }
        try {
            return UriUtils.decode(encoded.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }

    private static String write(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
