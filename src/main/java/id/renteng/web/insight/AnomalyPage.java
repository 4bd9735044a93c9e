package id.renteng.web.insight;

import id.renteng.insight.Anomaly;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;

/// One anomaly with its evidence and what came of it.
///
/// @param people    whom it is about: the id and the name of each
/// @param mayDecide true for who may decide it
public record AnomalyPage(
        Anomaly anomaly,
        String group,
        String href,
        List<Choice> people,
        boolean mayDecide,
        String verdict,
        String why,
        Errors errors) {}
