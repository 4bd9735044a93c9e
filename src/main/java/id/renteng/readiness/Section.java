package id.renteng.readiness;

/// The parts of the task list.
public enum Section {
    COMPLETENESS,
    TRAINING,
    CREDIT_HISTORY,
    AGREEMENT,
    VISIT
}
