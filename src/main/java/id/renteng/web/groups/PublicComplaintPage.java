package id.renteng.web.groups;

import id.renteng.groups.Complaint;
import id.renteng.groups.UnnamedComplaints.Slip;
import id.renteng.web.Errors;
import org.jspecify.annotations.Nullable;

/// Complaining without signing in.
///
/// @param slip  what to keep, once it was sent
/// @param found what a number and a code belong to, once both were right
public record PublicComplaintPage(
        String topic,
        String words,
        String phone,
        @Nullable Slip slip,
        @Nullable Complaint found,
        Errors errors) {

    static PublicComplaintPage empty(Errors errors) {
        return new PublicComplaintPage("", "", "", null, null, errors);
    }

    public String state(Complaint complaint) {
        return ComplaintForms.state(complaint);
    }
}
