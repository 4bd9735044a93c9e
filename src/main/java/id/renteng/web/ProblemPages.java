package id.renteng.web;

import id.renteng.kernel.NotAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What a reader sees when there is no page to show: not there (404), not hers (403), too large (413). Everything else
/// is for [ErrorPages].
@ControllerAdvice
class ProblemPages {

    private final PagesAbove above;

    ProblemPages(PagesAbove above) {
        this.above = above;
    }

    @ExceptionHandler({
        NoSuchElementException.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    ModelAndView notThere() {
        return problem("not-there", HttpStatus.NOT_FOUND);
    }

    /// An address of a form, opened like a page.
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ModelAndView onlyTakesForms(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return notThere();
        var query = request.getQueryString();
        return Page.redirect(above.of(request.getRequestURI()) + (query == null ? "" : "?" + query));
    }

    @ExceptionHandler(NotAllowed.class)
    ModelAndView notYours() {
        return problem("not-allowed", HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return problem("too-large", HttpStatus.CONTENT_TOO_LARGE);
    }

    private static ModelAndView problem(String what, HttpStatus status) {
        return new Page("problem/show", new ProblemPage(what), status);
    }
}
