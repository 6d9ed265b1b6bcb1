package th.phinong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form of a page with what is in it, filled in and sent as a browser does. */
public final class Form {

    private static final int OFFSET = 543;

    private final Visitor visitor;
    private final String path;
    private final Map<String, List<String>> fields;

    private Form(Visitor visitor, String path, Map<String, List<String>> fields) {
        this.visitor = visitor;
        this.path = path;
        this.fields = fields;
    }

    /** The form of a page that is sent to a path. */
    static Form in(Visitor visitor, Document page, String path) {
        var form =
                page.select("main form[method=post]").stream()
                        .filter(each -> each.attr("action").equals(path))
                        .findFirst();
        assertThat(form).as("a form for %s in %s", path, page.select("main").text()).isPresent();
        var fields = new LinkedHashMap<String, List<String>>();
        ((FormElement) form.get())
                .formData()
                .forEach(
                        sent ->
                                fields.computeIfAbsent(sent.key(), key -> new ArrayList<>())
                                        .add(sent.value()));
        return new Form(visitor, path, fields);
    }

    /** The same form in the page that answered. */
    public Form again(HttpResponse<String> answer) {
        return in(visitor, Jsoup.parse(answer.body()), path);
    }

    public Form fill(String name, String... values) {
        fields.put(name, List.of(values));
        return this;
    }

    /** Types a date into its three fields. */
    public Form fillDate(String name, String day, String month, String year) {
        return fill(name + "-day", day).fill(name + "-month", month).fill(name + "-year", year);
    }

    /** Types a date with its year of the Buddhist era. */
    public Form fill(String name, LocalDate date) {
        return fillDate(
                name,
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear() + OFFSET));
    }

    /** Fills in what a program would send. */
    public Form fill(Map<String, Object> input) {
        input.forEach(this::type);
        return this;
    }

    private void type(String name, Object value) {
        switch (value) {
            case LocalDate date -> fill(name, date);
            case Boolean answer -> fill(name, answer ? "yes" : "no");
            case Map<?, ?> row -> row.forEach((column, cell) -> type(name + "-" + column, cell));
            case List<?> list when list.getFirst() instanceof Map -> {
                for (int i = 0; i < list.size(); i++) {
                    type(name + "-" + i, list.get(i));
                }
            }
            case List<?> list ->
                    fill(name, list.stream().map(Object::toString).toArray(String[]::new));
            default -> fill(name, value.toString());
        }
    }

    /** What is in a field, as it would be sent. */
    public String value(String name) {
        return String.join("|", fields.getOrDefault(name, List.of()));
    }

    public Form without(String name) {
        fields.remove(name);
        return this;
    }

    /** Presses the button that only looks at what was filled in. */
    public HttpResponse<String> send() {
        return visitor.send(path, fields);
    }

    /** Presses the button that does it. */
    public HttpResponse<String> confirm() {
        return press("confirmed", "yes");
    }

    /** Presses a button that has a name. */
    public HttpResponse<String> press(String name, String value) {
        var sent = new LinkedHashMap<>(fields);
        sent.put(name, List.of(value));
        return visitor.send(path, sent);
    }

    /** Sends what is in it to another path, as a button with its own address does. */
    public HttpResponse<String> sendTo(String other) {
        return visitor.send(other, fields);
    }
}
