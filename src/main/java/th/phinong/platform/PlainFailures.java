package th.phinong.platform;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.Optional;
import java.util.stream.Stream;

/** When the start fails for a reason that can be told in one line, tells it, and nothing else. */
class PlainFailures implements SpringBootExceptionReporter {

    PlainFailures(ConfigurableApplicationContext context) {
        // Spring Boot makes reporters with the context; this one needs nothing of it.
    }

    @Override
    public boolean reportException(Throwable failure) {
        var line = lineOf(failure);
        line.ifPresent(System.err::println);
        return line.isPresent();
    }

    /** The line of the plain failure under whatever is wrapped around it. */
    static Optional<String> lineOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(PlainFailure.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }
}
