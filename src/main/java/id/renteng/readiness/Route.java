package id.renteng.readiness;

/// A way out for a member whose credit history keeps her from a loan. Which ways there are for which status is data
/// (table `readiness_clinic_rule`).
public enum Route {
    /// She pays the old debt, at once or in parts, and brings the letter of the lender.
    SETTLE,
    /// She agrees new terms with the lender and brings them.
    RESTRUCTURE,
    /// She asks a state bank whether her old debt was forgiven under PP 47/2024, and brings its letter.
    FORGIVE,
    /// The debt is not hers, or not as recorded: she complains to the lender, then to the regulator.
    DISPUTE,
    /// The debt is paid but still recorded: the lender corrects its report.
    UPDATE,
    /// She stays in the coached group and its training, and borrows later; the loan group goes on without her.
    STAY_COACHED,
    /// Somebody else of the coached group takes her place in the loan group.
    REPLACE;

    /// Whether the group waits for her, or goes on without her.
    public boolean keepsHer() {
        return this != STAY_COACHED && this != REPLACE;
    }

    /// Whether there is a letter to a lender to print.
    public boolean hasLetter() {
        return keepsHer();
    }
}
