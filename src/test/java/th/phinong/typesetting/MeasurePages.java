package th.phinong.typesetting;

import com.sun.management.OperatingSystemMXBean;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;

/**
 * Sets letters of one page and prints what each cost: {@code java -Xmx512m -cp target/classes:…
 * th.phinong.typesetting.MeasurePages 1000}. The first line is the warm-up.
 */
final class MeasurePages {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private MeasurePages() {}

    public static void main(String[] arguments) {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        for (int round = 0; round < 3; round++) {
            measure(pages, System.out);
        }
    }

    private static void measure(int pages, PrintStream out) {
        var letter = Samples.letter();
        long cpu = MACHINE.getProcessCpuTime();
        long bytes = 0;
        for (int page = 0; page < pages; page++) {
            var numbered = letter.replace("ตุลาคม ๒๕๖๙", page + " ตุลาคม ๒๕๖๙");
            bytes += Samples.TYPESETTER.pdf(numbered, Samples.THAI).length;
        }
        double each = (MACHINE.getProcessCpuTime() - cpu) / 1e6 / pages;
        out.printf("%d pages: %.1f ms CPU and %d bytes each%n", pages, each, bytes / pages);
    }
}
