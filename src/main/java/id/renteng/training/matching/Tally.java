package id.renteng.training.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the points of seats by the written objective alone, whatever a solver says about them.
final class Tally {

    private record Company(String group, Offering offering) {}

    private Tally() {}

    static Points of(List<Seat> seats, Choices choices) {
        var all = new ArrayList<Points>();
        var companies = new HashMap<Company, Integer>();
        for (var seat : seats) {
            all.add(seat.points());
            var group = seat.learner().group();
            if (group != null) companies.merge(new Company(group, seat.offering()), 1, Integer::sum);
        }
        long grouped = 0;
        for (var company : companies.entrySet()) {
            var topic = choices.scores.topic(company.getKey().offering());
            grouped += Groups.points(topic.grouping(), company.getValue(), choices.problem.weights());
        }
        all.add(new Points(Map.of(Part.GROUP, grouped)));
        return Points.sum(all);
    }
}
