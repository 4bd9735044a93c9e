package id.renteng.web.readiness;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.readiness.Checklist;
import id.renteng.readiness.Section;
import id.renteng.readiness.Task;
import id.renteng.readiness.TaskCode;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a group's task list shows.
///
/// @param rule   by what its training is judged
/// @param people the members, for naming who is missing
public record ChecklistPage(
        String id, String group, Checklist list, TrainingRuleOfGroup rule, Map<PersonId, Person> people, Actor by) {

    public List<Section> sections() {
        return Arrays.stream(Section.values()).filter(s -> !tasks(s).isEmpty()).toList();
    }

    public List<Task> tasks(Section section) {
        return list.tasks().stream().filter(task -> task.section() == section).toList();
    }

    public String colour(Task task) {
        return switch (task.state()) {
            case DONE -> "green";
            case TODO -> "blue";
            case PROBLEM -> "red";
            case CANNOT_START_YET -> "grey";
        };
    }

    /// Where this reader can do the task; empty if it is not hers or has no page.
    public String href(Task task) {
        var here = "/loan-groups/" + id + "/readiness/";
        return switch (task.code()) {
            case CREDIT_HISTORY -> by.is(Role.OFFICER) ? here + "credit-history" : "";
            case CONSENTS -> by.is(Role.OFFICER) ? here + "consents" : "";
            case VISITS -> by.is(Role.VERIFIER) ? here + "visits" : "";
            case LWK -> by.is(Role.OFFICER, Role.TRAINER) ? "/classes" : "";
            case INAUGURATED -> by.is(Role.OFFICER, Role.HEAD) ? "/decrees" : "";
            case OWN_WORDS -> by.is(Role.TRAINER) ? here + "own-words" : "";
            case ELIGIBILITY -> by.is(Role.VERIFIER) ? here + "eligibility" : "";
            case PROCEDURE -> by.is(Role.CHAIR) ? "/quiz" : by.is(Role.OFFICER) ? here + "procedure" : "";
            case GROUP_ACCOUNT -> by.is(Role.OFFICER) ? "/loan-groups/" + id + "/account" : "";
            case SIZE, OFFICERS, ACCOUNTS, BASELINES, COOLING_OFF -> "";
        };
    }

    /// What the task is and how it is done.
    public String help(Task task) {
        return "/help/tasks?task=" + task.code() + "&group=" + id;
    }

    public boolean hasWaysOut(Task task) {
        return task.state() == Task.State.PROBLEM
                && (task.code() == TaskCode.CREDIT_HISTORY
                        || task.code() == TaskCode.VISITS
                        || task.code() == TaskCode.ELIGIBILITY);
    }

    /// Where the ways out of old arrears are weighed; empty if this reader may not.
    public String clinic(Task task) {
        boolean hers = task.code() == TaskCode.CREDIT_HISTORY && by.is(Role.OFFICER);
        return hers ? "/loan-groups/" + id + "/clinic" : "";
    }

    public String names(List<PersonId> who) {
        return who.stream()
                .map(people::get)
                .filter(java.util.Objects::nonNull)
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }
}
