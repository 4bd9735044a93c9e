package id.renteng.web.groups;

import id.renteng.groups.Complaint;
import id.renteng.web.Errors;
import java.util.List;

/// A member's own complaints, and the form for another.
public record MyComplaintsPage(List<Complaint> complaints, String topic, String words, Errors errors) {

    public String state(Complaint complaint) {
        return ComplaintForms.state(complaint);
    }
}
