package id.renteng.web.applications;

import id.renteng.financing.Application;
import id.renteng.financing.ApplicationFile;
import id.renteng.financing.Consent;
import id.renteng.financing.Contract;
import id.renteng.financing.PayOut;
import id.renteng.financing.Scheme;
import id.renteng.financing.schedule.Schedule;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An application with the names and sums around it, as the group's, the city's and the bank's pages print it.
///
/// @param schedule from the day of the pay-out, or as if it were paid out today
public record ApplicationFace(
        Application application,
        String status,
        String group,
        String bank,
        Scheme scheme,
        Schedule schedule,
        List<Line> lines,
        @Nullable Contract contract,
        @Nullable PayOut payOut,
        LocalDate today) {

    /// One member in it.
    ///
    /// @param back       what she pays back in all
    /// @param instalment what she pays a month, the largest month
    /// @param consent    her consent to these figures, if she gave it
    /// @param paid       her line of the pay-out, once there is one
    public record Line(
            UUID member,
            String name,
            Money part,
            String purpose,
            Money back,
            Money instalment,
            @Nullable Consent consent,
            PayOut.@Nullable Line paid) {}

    public ApplicationFile file() {
        return application.file();
    }

    public UUID id() {
        return application.id().value();
    }

    public long consents() {
        return lines.stream().filter(line -> line.consent() != null).count();
    }

    public boolean allConsented() {
        return consents() == lines.size();
    }

    public boolean is(String... states) {
        return List.of(states).contains(status);
    }

    /// The day it was sent, while that matters.
    public @Nullable LocalDate sentOn() {
        return switch (application) {
            case Application.AtBank sent -> sent.sentOn();
            case Application.Asked asked -> asked.sentOn();
            case Application.Approved approved -> approved.sentOn();
            case Application.Declined declined -> declined.sentOn();
            case Application.Draft _, Application.Contracted _, Application.PaidOut _, Application.Withdrawn _ -> null;
        };
    }

    /// Whole days since it was sent.
    public long daysAtBank() {
        var since = sentOn();
        return since == null ? 0 : java.time.temporal.ChronoUnit.DAYS.between(since, today);
    }

    public String question() {
        return switch (application) {
            case Application.AtBank sent -> sent.question();
            case Application.Asked asked -> asked.question();
            case Application.Draft _,
                    Application.Approved _,
                    Application.Contracted _,
                    Application.PaidOut _,
                    Application.Declined _,
                    Application.Withdrawn _ -> "";
        };
    }

    public String answer() {
        return application instanceof Application.AtBank sent ? sent.answer() : "";
    }

    public Application.@Nullable Declined declined() {
        return application instanceof Application.Declined declined ? declined : null;
    }

    /// What the group asked for, where the bank offers less.
    public @Nullable Money askedMore() {
        return application instanceof Application.Approved approved && approved.isLess() ? approved.asked() : null;
    }

    /// True where the group must write its parts again.
    public boolean partsToAgree() {
        return is("APPROVED") && !file().difference().isZero();
    }
}
