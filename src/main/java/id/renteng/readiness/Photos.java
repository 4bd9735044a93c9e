package id.renteng.readiness;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.PhotoRefusal.NoPicture;
import id.renteng.readiness.PhotoRefusal.NoVisit;
import id.renteng.readiness.PhotoRefusal.NotYours;
import id.renteng.readiness.PhotoRefusal.TooLarge;
import id.renteng.registry.PersonId;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Photos of members' businesses, taken at visits. Kept small and without what cameras add.
@Service
public class Photos {

    private final PhotoTable photos;
    private final Evidence evidence;
    private final LoanGroups groups;

    Photos(PhotoTable photos, Evidence evidence, LoanGroups groups) {
        this.photos = photos;
        this.evidence = evidence;
        this.groups = groups;
    }

    /// Keeps a photo of the visit that this verifier made. Refused with [TooLarge], [NoPicture], [NoVisit] or
    /// [NotYours].
    ///
    /// @param uploaded JPEG or PNG, at most 10 MB
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "visit-photo-kept", by = Role.VERIFIER)
    public Result<PersonId, PhotoRefusal> keep(LoanGroupId group, PersonId person, byte[] uploaded, Actor by) {
        var _ = groups.seenBy(by, group);
        if (uploaded.length > Picture.BYTES_MAX) return refused(new TooLarge());
        var visit = evidence.visits(group).get(person);
        if (visit == null) return refused(new NoVisit());
        if (!visit.by().equals(by.user())) return refused(new NotYours());
        try {
            var jpeg = Picture.redrawn(uploaded);
            if (jpeg.isEmpty()) return refused(new NoPicture());
            photos.insert(group, person, jpeg.get(), by.user());
            return done(person);
        } catch (Picture.TooManyPoints _) {
            return refused(new TooLarge());
        }
    }

    /// The latest photo of a member's place, as JPEG.
    ///
    /// @throws NoSuchElementException if there is none for her
    @Transactional(readOnly = true)
    public byte[] find(LoanGroupId group, PersonId person, Actor by) {
        by.mustBe(Role.VERIFIER, Role.OFFICER, Role.HEAD, Role.AUDITOR);
        var _ = groups.seenBy(by, group);
        return photos.find(group, person).orElseThrow();
    }

    /// Of whom of a group there is a photo.
    @Transactional(readOnly = true)
    public Set<PersonId> of(LoanGroupId group) {
        return photos.of(group);
    }
}
