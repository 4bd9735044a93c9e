package id.renteng.web.training;

import static java.util.stream.Collectors.toMap;

import id.renteng.readiness.Learning;
import id.renteng.training.CertificateAct;
import id.renteng.training.ClassChange;
import id.renteng.training.ClassId;
import id.renteng.training.ClassSummary;
import id.renteng.training.Offer;
import id.renteng.training.Participation;
import id.renteng.training.RunOfHer;
import id.renteng.training.Telling;
import id.renteng.training.TrainingClass;
import id.renteng.training.matching.Obstacle;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a member sees of her training: seats offered to her and why, where she waits, her classes, and whether she
/// told her needs.
///
/// @param blocked   if there is no class for her: how many classes each obstacle keeps her out of
/// @param others    classes she is in without having been offered a seat, such as those of her group
/// @param said      how she explained joint liability, if she was asked
/// @param certified the classes whose certificate she has
/// @param revoked   the classes whose certificate was revoked, and why
/// @param waitedFor classes that were cancelled while she waited for them
/// @param news      the latest that became of each of her classes that was moved or cancelled
/// @param untold    what she has not been told yet
/// @param hasNone   whether she is in, invited to or waiting for no class of a skill
public record MyTrainingPage(
        List<Row> rows,
        List<Waiting> waiting,
        Map<Obstacle, Integer> blocked,
        List<Participation> others,
        List<TrainingClass> waitedFor,
        boolean hasTold,
        Learning.@Nullable OwnWords said,
        Set<ClassId> certified,
        Map<ClassId, CertificateAct> revoked,
        Map<ClassId, ClassChange> news,
        List<Telling> untold,
        boolean hasNone,
        Errors errors) {

    /// A seat offered to her.
    ///
    /// @param her    her part in the class; null if she has none
    /// @param reason why; null if the latest published run did not give it to her, as when she has moved up
    public record Row(
            Offer offer,
            TrainingClass in,
            @Nullable Participation her,
            @Nullable SeatReason reason) {

        public String action() {
            return "/my-training/" + in.id().value();
        }
    }

    /// A class she waits for.
    ///
    /// @param place in its waiting list now, from one
    /// @param moved how it was last moved; null if it was not
    public record Waiting(
            TrainingClass in, int place, @Nullable ClassChange moved) {}

    /// What became of a class, if it was moved or cancelled and is not over.
    public Optional<ClassChange> news(TrainingClass of) {
        return of.isClosed() && !of.isCancelled() ? Optional.empty() : Optional.ofNullable(news.get(of.id()));
    }

    /// What she may say that she knows of a class or of her certificate; a seat she answers instead.
    public Optional<Telling> toKnow(TrainingClass of) {
        return untold.stream()
                .filter(one -> one.in().equals(of.id()) && !one.kind().isInvitation())
                .findFirst();
    }

    /// What nothing else on the page says of that.
    public String said(Telling one, Text t) {
        return switch (one.kind()) {
            case LAPSED -> t.of("matching.lapsed");
            case RESTORED -> t.of("matching.restored", one.reason());
            case SEAT, MOVED_UP, MOVED, CANCELLED, NO_OTHER_CLASS, REVOKED -> "";
        };
    }

    /// What is to come of a class that was cancelled, where she has or waits for no other.
    public String whatNow(TrainingClass of, Text t) {
        if (!of.isCancelled()) return "";
        return switch (of.theme().kind()) {
            case LWK -> t.of("move.group-later");
            case SKILL -> hasNone && !wasTrainedSince(of) ? t.of("move.fits-no-other") : "";
        };
    }

    private boolean wasTrainedSince(TrainingClass cancelled) {
        var change = news.get(cancelled.id());
        return change != null
                && Stream.concat(others.stream(), rows.stream().map(Row::her).filter(Objects::nonNull))
                        .map(Participation::of)
                        .anyMatch(of -> !of.isCancelled() && !of.lastSession().isBefore(change.on()));
    }

    public boolean isRevoked(TrainingClass of) {
        return revoked.containsKey(of.id());
    }

    /// How she stands in a class that she was put into: what came of it, as far as it still counts.
    public String standing(Participation one, Text t) {
        var result = one.her().outcome();
        if (isRevoked(one.of())) return t.of("matching.revoked-tag");
        return one.of().isClosed() && result != null ? t.of("classes.outcome." + result) : t.of("matching.listed");
    }

    public String colour(Participation one) {
        if (isRevoked(one.of())) return "red";
        if (!one.of().isClosed() || one.her().outcome() == null) return "blue";
        return certified.contains(one.of().id()) ? "green" : "orange";
    }

    /// That the certificate of a class was revoked, and why; empty if it was not.
    public String revoked(TrainingClass of, Text t) {
        var act = revoked.get(of.id());
        return act == null ? "" : t.of("matching.revoked", t.time(act.at()), act.reason());
    }

    /// What became different, in words.
    public List<String> told(ClassChange change, Text t) {
        return ClassNews.told(change, t);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && waiting.isEmpty() && others.isEmpty() && waitedFor.isEmpty();
    }

    /// Why there is no class for her; empty if she has or awaits one, or nobody knows.
    public String whyNone(Text t) {
        boolean offered =
                rows.stream().anyMatch(row -> isToCome(row.offer()) && !row.in().isClosed());
        boolean enrolled = others.stream().anyMatch(one -> !one.of().isClosed());
        boolean none = !offered && !enrolled && waiting.isEmpty();
        return none ? new MatchingPage.Blocked("", blocked).why(t) : "";
    }

    private static boolean isToCome(Offer offer) {
        return switch (offer.state()) {
            case INVITED, ACCEPTED -> true;
            case DECLINED, EXPIRED, WITHDRAWN, TAKEN_OFF, CANCELLED -> false;
        };
    }

    /// The classes that the page names beside those she is in.
    static Set<ClassId> named(List<Offer> offers, RunOfHer run, Map<ClassId, ClassChange> news) {
        var named = new HashSet<>(run.places().keySet());
        named.addAll(news.keySet());
        offers.forEach(offer -> named.add(offer.in()));
        for (var seat : run.seats().values()) if (seat.other() != null) named.add(seat.other());
        return named;
    }

    /// @param classes those that [#named] names
    /// @param moves   the latest of the classes that she waits for
    static MyTrainingPage of(
            List<Offer> offers,
            RunOfHer run,
            List<ClassSummary> classes,
            List<Participation> hers,
            boolean hasTold,
            Learning.@Nullable OwnWords said,
            Set<ClassId> certified,
            Map<ClassId, CertificateAct> revoked,
            Map<ClassId, ClassChange> news,
            Map<ClassId, ClassChange> moves,
            List<Telling> untold,
            boolean hasNone,
            Errors errors) {
        var byId = classes.stream().map(ClassSummary::of).collect(toMap(TrainingClass::id, of -> of));
        var parts = hers.stream().collect(toMap(one -> one.of().id(), one -> one));
        var rows = offers.stream().map(offer -> row(offer, run, byId, parts)).toList();
        var waiting = run.places().entrySet().stream()
                .map(one -> new Waiting(
                        Objects.requireNonNull(byId.get(one.getKey())), one.getValue(), moves.get(one.getKey())))
                .sorted(Comparator.comparing(one -> one.in().firstSession()))
                .toList();
        var offered = offers.stream().map(Offer::in).toList();
        var others =
                hers.stream().filter(one -> !offered.contains(one.of().id())).toList();
        var waitedFor = news.keySet().stream()
                .filter(in -> !offered.contains(in) && !parts.containsKey(in))
                .map(in -> Objects.requireNonNull(byId.get(in)))
                .filter(TrainingClass::isCancelled)
                .sorted(Comparator.comparing(TrainingClass::firstSession))
                .toList();
        return new MyTrainingPage(
                rows,
                waiting,
                run.blocked(),
                others,
                waitedFor,
                hasTold,
                said,
                certified,
                revoked,
                news,
                untold,
                hasNone,
                errors);
    }

    private static Row row(
            Offer offer, RunOfHer run, Map<ClassId, TrainingClass> classes, Map<ClassId, Participation> parts) {
        var seat = run.seats().get(offer.in());
        return new Row(
                offer,
                Objects.requireNonNull(classes.get(offer.in())),
                parts.get(offer.in()),
                seat == null ? null : new SeatReason(seat, classes));
    }
}
