package id.renteng.web.decisions;

import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Days;
import id.renteng.web.Amounts;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came with the form of a restructuring: `method`, `rate` in percent, `installments`, `firstDueOn`, `reason`.
record RestructureForm(Map<String, String> sent, List<Method> methods) {

    /// A sale or a benevolent loan does not become a loan at interest; what is left of it is divided without a price.
    static List<Method> methodsFor(Method before) {
        return switch (before) {
            case FLAT, ANNUITY, EQUAL_PRINCIPAL -> List.of(Method.FLAT, Method.ANNUITY, Method.EQUAL_PRINCIPAL);
            case MURABAHAH, QARDH -> List.of(Method.QARDH);
        };
    }

    String value(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    Errors errors() {
        return Errors.NONE
                .andIf(method().isEmpty(), "method", "decision.error.method")
                .andIf(rate().isEmpty(), "rate", "decision.error.rate")
                .andIf(isPriced(), "rate", "decision.error.rate-qardh")
                .andIf(installments().isEmpty(), "installments", "decision.error.installments", Terms.INSTALLMENTS_MAX)
                .andIf(Days.read(value("firstDueOn")).isEmpty(), "firstDueOn", "decision.error.first-due");
    }

    /// Only without errors.
    Restructure terms() {
        return new Restructure(
                method().orElseThrow(),
                rate().orElseThrow(),
                installments().orElseThrow(),
                Days.read(value("firstDueOn")).orElseThrow());
    }

    private boolean isPriced() {
        return method().filter(Method.QARDH::equals).isPresent()
                && rate().filter(rate -> rate.value() > 0).isPresent();
    }

    private Optional<Method> method() {
        return Choices.read(Method.values(), value("method")).filter(methods::contains);
    }

    private Optional<BasisPoints> rate() {
        return Amounts.readPercent(value("rate"));
    }

    private Optional<Integer> installments() {
        return value("installments").matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(value("installments")))
                        .filter(count -> count >= 1 && count <= Terms.INSTALLMENTS_MAX)
                : Optional.empty();
    }
}
