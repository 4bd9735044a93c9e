package id.renteng.registry;

/// Is told how far a long work is. It may be told from several threads at once, and often.
@FunctionalInterface
interface Progress {

    /// Nobody waits for it.
    Progress UNSEEN = (step, done, total) -> {};

    /// @param total 0 where it is not known
    void at(ImportStep step, int done, int total);
}
