package id.renteng.readiness;

import id.renteng.groups.LoanGroup;
import id.renteng.groups.MoveReason;
import java.util.EnumSet;
import java.util.Set;

/// The state of a loan group as the field notes (7.3) name them, all seven, worked out from what is stored and from the
/// facts of a day:
///
/// ```
/// Formed --> InTraining --> Tested --> BankReady --> Borrowing --> CycleDone --> BankReady
///   ^------------^------------^-----------'  a fact lapsed             `--> Formed, InTraining, Tested: see CycleDone
/// Formed, InTraining, Tested, BankReady, CycleDone --dissolve--> Dissolved
/// ```
///
/// Whether a group borrows, is done or dissolved is stored by module `groups`; the gates before a loan are facts with
/// dates of expiry. Every step back carries why: the tasks that are open, or the reason of the dissolution.
public sealed interface LoanGroupState {

    LoanGroup group();

    /// What keeps it from the bank; empty for who is there, or past it.
    default Set<TaskCode> open() {
        return switch (this) {
            case Formed(var _, var open) -> open;
            case InTraining(var _, var _, var _, var open) -> open;
            case Tested(var _, var open) -> open;
            case CycleDone(var _, var open) -> open;
            case BankReady _, Borrowing _, Dissolved _ -> Set.of();
        };
    }

    /// Terbentuk: nobody has passed the training that is asked.
    record Formed(LoanGroup.Formed group, Set<TaskCode> open) implements LoanGroupState {
        public Formed {
            open = Set.copyOf(open);
        }
    }

    /// LWK: some have passed the training, not all.
    record InTraining(LoanGroup.Formed group, int passed, int of, Set<TaskCode> open) implements LoanGroupState {
        public InTraining {
            open = Set.copyOf(open);
        }
    }

    /// Lulus uji: all have passed; other tasks are open.
    record Tested(LoanGroup.Formed group, Set<TaskCode> open) implements LoanGroupState {
        public Tested {
            open = Set.copyOf(open);
        }
    }

    /// Siap bank: every task is done, before the first loan or before the next.
    record BankReady(LoanGroup group) implements LoanGroupState {}

    /// Aktif pinjam: a loan runs.
    record Borrowing(LoanGroup.Borrowing group) implements LoanGroupState {}

    /// Selesai siklus: its loan is paid, and something must be renewed before the next.
    record CycleDone(LoanGroup.CycleDone group, Set<TaskCode> open) implements LoanGroupState {
        public CycleDone {
            open = Set.copyOf(open);
        }
    }

    /// Bubar.
    record Dissolved(LoanGroup.Dissolved group) implements LoanGroupState {

        public MoveReason why() {
            return group.why().code();
        }
    }

    static LoanGroupState of(LoanGroup group, Checklist list) {
        return switch (group) {
            case LoanGroup.Borrowing borrowing -> new Borrowing(borrowing);
            case LoanGroup.Dissolved dissolved -> new Dissolved(dissolved);
            case LoanGroup.CycleDone done -> list.isReady() ? new BankReady(done) : new CycleDone(done, open(list));
            case LoanGroup.Formed formed -> list.isReady() ? new BankReady(formed) : beforeBank(formed, list);
        };
    }

    private static LoanGroupState beforeBank(LoanGroup.Formed group, Checklist list) {
        var training = list.task(TaskCode.LWK);
        if (training.map(Task::isDone).orElse(true)) return new Tested(group, open(list));
        return training.filter(task -> task.done() > 0)
                .<LoanGroupState>map(task -> new InTraining(group, task.done(), task.of(), open(list)))
                .orElseGet(() -> new Formed(group, open(list)));
    }

    private static Set<TaskCode> open(Checklist list) {
        var open = EnumSet.noneOf(TaskCode.class);
        list.missing().forEach(task -> open.add(task.code()));
        return open;
    }
}
