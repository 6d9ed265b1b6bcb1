package th.phinong.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import java.io.IOException;

/** What an address means that names nothing: {@code /relations/abc} is not found, not malformed. */
@ControllerAdvice
final class Unreadable {

    @ExceptionHandler
    void mismatch(MethodArgumentTypeMismatchException e, HttpServletResponse response)
            throws IOException {
        var inPath = e.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError((inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }
}
