package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroup.Verified;
import id.renteng.groups.InaugurationRefusal.DateInFuture;
import id.renteng.groups.InaugurationRefusal.DateTooEarly;
import id.renteng.groups.InaugurationRefusal.NoGroups;
import id.renteng.groups.InaugurationRefusal.NotVerified;
import id.renteng.groups.InaugurationRefusal.NumberTaken;
import id.renteng.groups.InaugurationRefusal.WrongSize;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Formal inauguration: one decree, a list of groups, all or none.
@Service
public class Inaugurations {

    private final CoachedGroupTable groups;
    private final DecreeTable decrees;
    private final Clock clock;

    Inaugurations(CoachedGroupTable groups, DecreeTable decrees, Clock clock) {
        this.groups = groups;
        this.decrees = decrees;
        this.clock = clock;
    }

    /// What a decree says.
    ///
    /// @param number    as printed, 1 to 100 characters
    /// @param signatory name and office of who signed
    public record NewDecree(String number, LocalDate datedOn, String signatory, List<CoachedGroupId> groups) {

        public NewDecree {
            number = number.strip();
            signatory = signatory.strip();
            groups = groups.stream()
                    .distinct()
                    .sorted(Comparator.comparing(CoachedGroupId::value))
                    .toList();
            if (number.isEmpty() || number.length() > 100) throw new IllegalArgumentException("number: 1 to 100");
            if (signatory.isEmpty() || signatory.length() > 200)
                throw new IllegalArgumentException("signatory: 1 to 200");
        }
    }

    /// Records a decree and inaugurates its groups.
    ///
    /// @throws java.util.NoSuchElementException if one of the groups does not exist
    @Transactional
    @Command(value = "groups-inaugurated", by = Role.HEAD)
    public Result<DecreeId, InaugurationRefusal> inaugurate(NewDecree decree, Actor by) {
        if (decree.groups().isEmpty()) return refused(new NoGroups());
        if (decree.datedOn().isAfter(LocalDate.now(clock))) return refused(new DateInFuture());
        if (decrees.hasNumber(decree.number())) return refused(new NumberTaken());
        var sizes = decrees.rulesOn(decree.datedOn());
        var inaugurated = new ArrayList<Inaugurated>();
        var id = DecreeId.random();
        for (var groupId : decree.groups()) {
            var group = groups.lock(groupId);
            var name = group.details().name();
            if (!(group instanceof Verified verified)) return refused(new NotVerified(name));
            int members = group.details().members();
            if (members < sizes.coachedMin() || members > sizes.coachedMax()) {
                return refused(new WrongSize(name, members, sizes.coachedMin(), sizes.coachedMax()));
            }
            if (decree.datedOn().isBefore(verified.verifiedOn())) {
                return refused(new DateTooEarly(name, verified.verifiedOn()));
            }
            inaugurated.add(verified.inaugurate(id, decree.datedOn()));
        }
        if (!decrees.insert(id, decree.number(), decree.datedOn(), decree.signatory(), Codes.next())) {
            return refused(new NumberTaken());
        }
        for (var group : inaugurated) groups.update(group, Codes.next());
        return done(id);
    }

    @Transactional(readOnly = true)
    public Optional<Decree> find(DecreeId id) {
        return decrees.find(id);
    }

    /// The newest 200 decrees, newest first.
    @Transactional(readOnly = true)
    public List<Decree> list() {
        return decrees.list();
    }

    @Transactional(readOnly = true)
    public List<CoachedGroup> groupsOf(DecreeId id) {
        return groups.ofDecree(id);
    }

    /// Who was in each group of a decree on the day of the decree, in the order they joined.
    @Transactional(readOnly = true)
    public Map<CoachedGroupId, List<PersonId>> membersOf(DecreeId id) {
        return decrees.members(id);
    }

    /// The code on a group's certificate, by which anybody can check it.
    ///
    /// @throws java.util.NoSuchElementException if the group was never inaugurated
    @Transactional(readOnly = true)
    public String verificationCode(CoachedGroupId id) {
        return groups.verification(id);
    }

    /// The same for every group of a decree.
    @Transactional(readOnly = true)
    public Map<CoachedGroupId, String> verificationCodes(DecreeId id) {
        return groups.verifications(id);
    }

    /// The group whose certificate carries this code.
    @Transactional(readOnly = true)
    public Optional<CoachedGroup> verify(String code) {
        return groups.byVerification(typed(code));
    }

    /// The decree whose annex and minutes carry this code.
    @Transactional(readOnly = true)
    public Optional<Decree> verifyDecree(String code) {
        return decrees.byCode(typed(code));
    }

    private static String typed(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
