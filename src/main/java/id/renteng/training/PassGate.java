package id.renteng.training;

import id.renteng.registry.PersonId;
import id.renteng.training.ClassRefusal.NotExplained;
import id.renteng.training.ClassRefusal.ScoreTooLow;
import id.renteng.training.ClassRefusal.TooOftenAbsent;
import id.renteng.training.ClassRefusal.Unmet;
import id.renteng.training.Roster.Participant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Stands before every pass: what the rule of the class's first day asks, and who of the class has done it.
@Component
class PassGate {

    private final Catalogue catalogue;
    private final JointLiability jointLiability;

    PassGate(Catalogue catalogue, JointLiability jointLiability) {
        this.catalogue = catalogue;
        this.jointLiability = jointLiability;
    }

    Opened of(Roster roster) {
        var asked = catalogue.pass(roster.of().theme(), roster.of().firstSession());
        var explained = asked.asksOwnWords() ? jointLiability.explainedBy(roster.people()) : Set.<PersonId>of();
        return new Opened(asked, roster.of().sessions().size(), explained);
    }

    /// For one class.
    ///
    /// @param explained who explained joint liability rightly, where that is asked
    record Opened(TrainingRule.Pass asked, int sessions, Set<PersonId> explained) {

        /// Why these may not pass, the first reason for all whom it concerns.
        Optional<Unmet> unmet(Collection<Participant> passing) {
            return first(passing, this::isAbsentTooOften)
                    .<Unmet>map(who -> new TooOftenAbsent(who, asked.attendancePercent()))
                    .or(() -> first(passing, this::scoresTooLow)
                            .map(who -> new ScoreTooLow(who, asked.scoreMin().orElse(0))))
                    .or(() -> first(passing, this::hasNotExplained).map(NotExplained::new));
        }

        private boolean isAbsentTooOften(Participant one) {
            return !asked.isEnough(one.present(), sessions);
        }

        private boolean scoresTooLow(Participant one) {
            var score = one.after();
            return asked.scoreMin().isPresent()
                    && (score == null || score < asked.scoreMin().getAsInt());
        }

        private boolean hasNotExplained(Participant one) {
            return asked.asksOwnWords() && !explained.contains(one.person());
        }

        private static Optional<List<PersonId>> first(Collection<Participant> passing, Predicate<Participant> falls) {
            var who = passing.stream().filter(falls).map(Participant::person).toList();
            return who.isEmpty() ? Optional.empty() : Optional.of(who);
        }
    }
}
