package id.renteng.web.training;

import static java.util.stream.Collectors.toMap;

import id.renteng.training.ClassId;
import id.renteng.training.ClassSummary;
import id.renteng.training.Offer;
import id.renteng.training.Participation;
import id.renteng.training.TrainingClass;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What a member sees of her training: seats offered to her, her classes, and whether she told her needs.
///
/// @param others    classes she is in without having been offered a seat, such as those of her group
/// @param certified the classes whose certificate she has
public record MyTrainingPage(
        List<Row> rows, List<Participation> others, boolean hasTold, Set<ClassId> certified, Errors errors) {

    public record Row(Offer offer, TrainingClass in) {

        public String action() {
            return "/my-training/" + in.id().value();
        }
    }

    static MyTrainingPage of(
            List<Offer> offers,
            List<ClassSummary> classes,
            List<Participation> hers,
            boolean hasTold,
            Set<ClassId> certified,
            Errors errors) {
        var byId = classes.stream().map(ClassSummary::of).collect(toMap(TrainingClass::id, of -> of));
        var rows = offers.stream()
                .map(offer -> new Row(offer, Objects.requireNonNull(byId.get(offer.in()))))
                .toList();
        var others =
                hers.stream().filter(one -> !byId.containsKey(one.of().id())).toList();
        return new MyTrainingPage(rows, others, hasTold, certified, errors);
    }
}
