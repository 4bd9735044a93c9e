package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an application says, in every state.
///
/// @param total what the group asks for; after an approval of less, what the bank offers
/// @param parts in the order of the members
public record ApplicationFile(
        ApplicationId id,
        long number,
        LoanGroupId group,
        SchemeId scheme,
        BankCode bank,
        Money total,
        int tenorMonths,
        LocalDate draftedOn,
        List<Part> parts) {

    public ApplicationFile {
        parts = List.copyOf(parts);
    }

    /// What people call it: `PJ-000042`.
    public String reference() {
        return "PJ-%06d".formatted(number);
    }

    public Money sumOfParts() {
        return Money.sum(parts, Part::amount);
    }

    /// What the parts lack to the total; negative where they are more.
    public Money difference() {
        return total.minus(sumOfParts());
    }

    public Optional<Part> partOf(PersonId member) {
        return parts.stream().filter(part -> part.member().equals(member)).findFirst();
    }

    public List<PersonId> members() {
        return parts.stream().map(Part::member).toList();
    }

    /// Changes whenever anything changes that a member consents to: scheme, total, tenor, who takes part with how much.
    /// A consent is current while this is what it was.
    public String termsHash() {
        var amounts = parts.stream()
                .map(part -> part.member().value() + "=" + part.amount().rupiah())
                .sorted()
                .collect(Collectors.joining(";"));
        return Hash.of("%s|%s|%d|%d|%s"
                .formatted(group.value(), scheme.value(), total.rupiah(), tenorMonths, amounts)
                .getBytes(StandardCharsets.UTF_8));
    }
}
