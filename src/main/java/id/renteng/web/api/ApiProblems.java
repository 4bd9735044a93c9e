package id.renteng.web.api;

import id.renteng.kernel.NotAllowed;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What a program reads when there is nothing for it: problem details (RFC 9457) instead of a page.
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    @ExceptionHandler({NoSuchElementException.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail notThere() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such thing for you.");
    }

    @ExceptionHandler(NotAllowed.class)
    ProblemDetail notYours() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "Your role may not do this.");
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, ServletRequestBindingException.class})
    ProblemDetail notUnderstood() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "Send what " + ApiSecurity.DESCRIPTION + " describes, with an Idempotency-Key.");
    }
}
