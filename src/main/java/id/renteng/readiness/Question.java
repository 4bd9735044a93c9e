package id.renteng.readiness;

/// The five questions about the procedure: what people in the field most often do not know. Each has three answers, of
/// which one is right.
public enum Question {
    /// Where she sees what the loan costs.
    COST(2),
    /// Who pays when a member cannot.
    LIABILITY(3),
    /// What old arrears do to the group.
    CREDIT_HISTORY(1),
    /// What may be cut from the money.
    FEES(1),
    /// To whom she complains about the chair.
    COMPLAINT(2);

    public static final int ANSWERS = 3;

    private final int right;

    Question(int right) {
        this.right = right;
    }

    /// The number of the right answer, from 1.
    public int right() {
        return right;
    }
}
