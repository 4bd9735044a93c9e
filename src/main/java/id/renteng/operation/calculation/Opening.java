package id.renteng.operation.calculation;

import id.renteng.financing.LoanId;
import id.renteng.financing.Recipes;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.replay.History;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Reads the members with their parts and opens the book on the day of the pay-out.
final class Opening {

    private static final int MEMBERS_MAX = 100;

    private Opening() {}

    static History read(Fields input, Terms terms, CoverRules rules, Names names) {
        var parts = parts(input, terms, names);
        var loan = new LoanId(new UUID(0, 1));
        var book = GroupBook.open(rules, Schedule.of(terms), parts);
        return History.of(loan, book, Recipes.payOut(loan, parts, terms));
    }

    private static Map<PersonId, Money> parts(Fields input, Terms terms, Names names) {
        var parts = new LinkedHashMap<PersonId, Money>();
        for (var member : input.each("members")) {
            var name = names.newcomer(member, "name");
            var part = Money.rupiah(member.whole("part", 1, terms.principal().rupiah()));
            if (parts.put(name, part) != null) throw member.wrong("name", "is there twice");
            member.nothingElse();
        }
        if (parts.isEmpty() || parts.size() > MEMBERS_MAX) {
            throw input.wrong("members", "must be 1 to %d".formatted(MEMBERS_MAX));
        }
        var sum = Money.sum(parts.values());
        if (!sum.equals(terms.principal())) {
            throw input.wrong(
                    "members",
                    "must have parts that add up to the principal %d, not to %d"
                            .formatted(terms.principal().rupiah(), sum.rupiah()));
        }
        return parts;
    }
}
