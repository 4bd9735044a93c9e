package id.renteng.web.applications;

import id.renteng.financing.Applications.Wish;
import id.renteng.financing.Part;
import id.renteng.financing.SchemeId;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.web.Amounts;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Map;

/// What came with the form of a draft: `total`, `tenor`, and `part-<person>` and `purpose-<person>` per member.
record DraftForm(Map<String, String> sent) {

    String text(String name) {
        return sent.getOrDefault(name, "");
    }

    /// What cannot be read, in the order of the page.
    Errors errors(List<PersonId> members, boolean withTotal) {
        var errors = Errors.NONE;
        if (withTotal) {
            errors = errors.andIf(total().isZero(), "total", "application.form.total-missing")
                    .andIf(tenor() == 0, "tenor", "application.form.tenor-missing");
        }
        for (var member : members) {
            errors = errors.andIf(isUnreadable(part(member)), part(member), "application.form.part-unreadable")
                    .andIf(isTooLong(purpose(member)), purpose(member), "application.form.purpose-too-long");
        }
        return errors;
    }

    Wish wish(SchemeId scheme, List<PersonId> members) {
        return new Wish(scheme, total(), tenor(), parts(members));
    }

    List<Part> parts(List<PersonId> members) {
        return members.stream()
                .map(member ->
                        new Part(member, Amounts.read(text(part(member))).orElse(Money.ZERO), text(purpose(member))))
                .toList();
    }

    private Money total() {
        return Amounts.read(text("total")).orElse(Money.ZERO);
    }

    private int tenor() {
        var typed = text("tenor");
        if (!typed.matches("[0-9]{1,2}")) return 0;
        int months = Integer.parseInt(typed);
        return months > 60 ? 0 : months;
    }

    private boolean isUnreadable(String name) {
        return !text(name).isBlank() && Amounts.read(text(name)).isEmpty();
    }

    private boolean isTooLong(String name) {
        return text(name).strip().length() > Part.PURPOSE_CHARACTERS_MAX;
    }

    static String part(PersonId member) {
        return "part-" + member.value();
    }

    static String purpose(PersonId member) {
        return "purpose-" + member.value();
    }
}
