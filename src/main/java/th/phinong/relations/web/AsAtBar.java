package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import th.phinong.relations.AsAt;
import th.phinong.web.Address;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Of which day a page is, and the form that asks for another.
 *
 * @param at the day that the page is of
 * @param errors what is wrong with the day that was asked for
 * @param address the page as it was asked for
 * @param today the day in Thailand, or null where the page is not passed on as at a day
 */
public record AsAtBar(
        Shell shell, AsAt at, List<FieldError> errors, Address address, @Nullable LocalDate today) {

    static AsAtBar of(Shell shell, AsAtForm form) {
        return new AsAtBar(shell, form.at(), form.errors(), Address.of(shell), form.today());
    }

    static HttpStatus status(AsAtForm form) {
        return form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public boolean isPast() {
        return !at.isNow();
    }

    /** Of which day the page is, and by which day that was known; empty for now. */
    public String text() {
        var day = at.day();
        var known = at.knownOn();
        if (day == null) {
            return known == null ? "" : shell.say("relations.as-at.known", known);
        }
        return known == null
                ? shell.say("relations.as-at.day", day)
                : shell.say("relations.as-at.both", day, known);
    }

    public Field field(String name) {
        var error = errors.stream().filter(e -> e.field().equals(name)).findFirst();
        return Field.of(name, shell.say("relations.filter." + name))
                .withHint(shell.say("relations.filter." + name + "-hint"))
                .withValue(typed(name))
                .withError(error.map(FieldError::message).orElse(null));
    }

    /** What else the address asks for, which another day leaves as it is. */
    public List<Address.Parameter> others() {
        var own = List.of("asOf", "knownOn", "lang", "page");
        return address.parameters().stream().filter(p -> !own.contains(p.name())).toList();
    }

    public String nowHref() {
        return address.without("asOf").without("knownOn").without("lang").toString();
    }

    /** The day that the page is passed on as at; null where it is not. */
    public @Nullable LocalDate permanentDay() {
        return at.day() == null ? today : at.day();
    }

    /** The address that goes on showing the page as it is of that day. */
    public String permanentHref() {
        var day = Objects.requireNonNull(permanentDay());
        return address.without("lang").with("asOf", day).toString();
    }

    /** A link within the register that stays on the same day. */
    public String keep(String path) {
        int query = path.indexOf('?');
        return keep(
                query < 0
                        ? Address.of(path)
                        : Address.of(path.substring(0, query), path.substring(query + 1)));
    }

    String keep(Address address) {
        var kept = address;
        if (at.day() != null) {
            kept = kept.with("asOf", Objects.requireNonNull(at.day()));
        }
        return (at.knownOn() == null ? kept : kept.with("knownOn", at.knownOn())).toString();
    }

    private String typed(String name) {
        return address.parameters().stream()
                .filter(p -> p.name().equals(name))
                .map(Address.Parameter::value)
                .findFirst()
                .orElse("");
    }
}
