package id.renteng.web.readiness;

import id.renteng.readiness.CreditCheck.Source;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page that records one kind of fact per member: credit history, consent or own words.
///
/// @param back    the page it belongs to; its own address lies under that
/// @param group   whose people they are: a loan group, or a class
/// @param kind    `credit-history`, `consents` or `own-words`; names the texts and the address
/// @param choices what can be recorded, its labels being keys
/// @param noted   whether a note can be written
/// @param today   the day offered first
public record FactsPage(
        String back,
        String group,
        String kind,
        List<Line> lines,
        List<String> choices,
        boolean noted,
        LocalDate today,
        Form form,
        Errors errors) {

    /// One member and what is known of her.
    ///
    /// @param known the choice that was recorded last; null if none was
    /// @param on    its day
    public record Line(
            String person,
            String name,
            @Nullable String known,
            @Nullable LocalDate on,
            boolean counts) {}

    /// What was filled in.
    ///
    /// @param source where a credit history comes from; empty for what is not one
    public record Form(String person, String choice, String on, String note, String source) {

        static final Form EMPTY = new Form("", "", "", "", "");
    }

    /// Whether it is asked where what is recorded comes from.
    public boolean sourced() {
        return kind.equals("credit-history");
    }

    /// The member's own extract is the rule, the bank's answer the exception.
    public String source() {
        return form.source().isEmpty() ? Source.IDEB.name() : form.source();
    }

    public List<Choice> members() {
        return lines.stream()
                .map(line -> new Choice(line.person(), line.name()))
                .toList();
    }
}
