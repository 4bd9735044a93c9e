package id.renteng.web.groups;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;

/// The form for a new coached group, with what was typed.
public record NewCoachedGroupPage(Form form, List<Choice> kelurahan, Errors errors) {

    /// What was typed, as it was typed.
    public record Form(String name, String kelurahan, String bond, String registeredOn) {

        static Form empty(LocalDate today) {
            return new Form("", "", "", today.toString());
        }
    }
}
