package th.phinong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes the measurements: a line each as they come, and all of them as JSON in the end. */
final class Report {

    private final PrintStream out;
    private final List<Measurement> all = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void add(Measurement measurement) {
        all.add(measurement);
        out.println(measurement.line());
    }

    List<Measurement> all() {
        return List.copyOf(all);
    }

    /**
     * Everything as one JSON object.
     *
     * @param facts what was measured with, by name
     */
    String json(List<String> facts) {
        return all.stream()
                .map(measurement -> "    " + measurement.json())
                .collect(
                        Collectors.joining(
                                ",\n",
                                "{\n  \"with\": ["
                                        + facts.stream()
                                                .map(fact -> "\"" + fact + "\"")
                                                .collect(Collectors.joining(", "))
                                        + "],\n  \"measurements\": [\n",
                                "\n  ]\n}\n"));
    }

    void write(Path file, List<String> facts) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, json(facts));
    }
}
