package id.renteng.web.groups;

import id.renteng.groups.Complaint;
import id.renteng.web.Errors;
import java.time.LocalDate;

/// One complaint at the desk of who examines it.
///
/// @param person    who made it; empty if she did not sign in
/// @param group     her loan group; empty if she is in none
/// @param href      the page of that group
/// @param frozen    true while that group is frozen
/// @param mayTake   true for who may take it up
/// @param mayDecide true for who examines it
public record ComplaintPage(
        Complaint complaint,
        String person,
        String group,
        String href,
        boolean frozen,
        boolean mayTake,
        boolean mayDecide,
        LocalDate today,
        String verdict,
        String answer,
        Errors errors) {

    public String state() {
        return ComplaintForms.state(complaint);
    }
}
