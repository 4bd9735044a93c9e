package id.renteng.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// One page: a template and the record it prints. `new Page("loan/show", page)` renders `src/main/jte/loan/show.jte`
/// with that record as its parameter `page`.
public final class Page extends ModelAndView {

    static final String RECORD = "page";

    public Page(String template, Object record) {
        this(template, record, HttpStatus.OK);
    }

    /// The page again after a refusal (409) or with field errors (422).
    public Page(String template, Object record, HttpStatus status) {
        super(template, RECORD, record);
        setStatus(status);
    }

    /// Sends the reader on to another page, as after every command that was done.
    public static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
