package th.phinong.web;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What is said of a form that cannot be taken in. Answered here, because the container's own error
 * page would try to read the same form once more.
 */
@ControllerAdvice
final class BrokenForm {

    private final ErrorPages pages;

    BrokenForm(ErrorPages pages) {
        this.pages = pages;
    }

    /** 413 for a form with more in it than a request may hold. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooMuch(HttpServletRequest request) {
        return pages.answer(request, HttpStatus.CONTENT_TOO_LARGE, null);
    }

    /**
     * 400 for a form that ends in the middle, has no boundary or a file of an impossible name.
     *
     * @throws MultipartException if it is the server that could not take it in
     */
    @ExceptionHandler(MultipartException.class)
    Object broken(HttpServletRequest request, MultipartException e) {
        return switch (NestedExceptionUtils.getMostSpecificCause(e)) {
            case FileUploadException _, MalformedStreamException _, InvalidFileNameException _ ->
                    pages.answer(request, HttpStatus.BAD_REQUEST, null);
            default -> throw e;
        };
    }
}
