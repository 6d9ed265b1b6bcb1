package th.phinong.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * 413 for a form with more in it than a request may hold. Answered here, because the container's
 * own error page would try to read the same form once more.
 */
@ControllerAdvice
final class TooMuchSent {

    private final ErrorPages pages;

    TooMuchSent(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooMuch(HttpServletRequest request) {
        return pages.answer(request, HttpStatus.CONTENT_TOO_LARGE, null);
    }
}
