package id.renteng.web.readiness;

import static id.renteng.kernel.Role.PUBLIC;

import id.renteng.readiness.Readiness;
import id.renteng.readiness.TaskCode;
import id.renteng.web.Choices;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What each task of readiness is, why, what to bring, where, how long, and what if it cannot be done: for everybody,
/// on
/// a page and on paper.
@Controller
class TaskHelpPages {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final Readiness readiness;
    private final Documents documents;

    TaskHelpPages(Readiness readiness, Documents documents) {
        this.readiness = readiness;
        this.documents = documents;
    }

    /// @param task  the one to explain; all where it is none
    /// @param group from whose list it was opened
    @GetMapping("/help/tasks")
    @For(PUBLIC)
    ModelAndView show(@RequestParam(defaultValue = "") String task, @RequestParam(defaultValue = "") String group) {
        var back = ID.matcher(group).matches() ? "/loan-groups/" + group + "/readiness" : "";
        return new Page("readiness/help", page(task, back));
    }

    @GetMapping("/help/tasks.pdf")
    @For(PUBLIC)
    ResponseEntity<byte[]> print(@RequestParam(defaultValue = "") String task) {
        return documents.pdf("bantuan-kesiapan", "document/task-help", page(task, ""));
    }

    private TaskHelpPage page(String task, String back) {
        var asked = Choices.read(TaskCode.values(), task);
        var tasks = asked.map(List::of).orElseGet(() -> Arrays.asList(TaskCode.values()));
        return new TaskHelpPage(tasks, readiness.usual(), asked.isPresent(), back);
    }
}
