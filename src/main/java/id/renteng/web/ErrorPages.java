package id.renteng.web;

import id.renteng.kernel.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What a reader sees when no handler could answer: a form whose session is over, an upload that is too large, a
/// request nobody understands, a bug or a broken world. Never a word of what is inside.
@Controller
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var what = switch (status) {
            case FORBIDDEN -> "expired";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "not-there" : "broken";
        };
        return new Page("problem/show", new ProblemPage(what), status);
    }

    /// Where [UploadLimit] sends its readers.
    @RequestMapping(UploadLimit.PAGE)
    @For(Role.PUBLIC)
    ModelAndView tooLarge() {
        return new Page("problem/show", new ProblemPage("too-large"), HttpStatus.CONTENT_TOO_LARGE);
    }
}
