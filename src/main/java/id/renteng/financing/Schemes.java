package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.banking.Banks;
import id.renteng.financing.SchemeRefusal.NoSuchBank;
import id.renteng.financing.SchemeRefusal.NotAfterLastVersion;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The terms under which partner banks lend to groups.
@Service
public class Schemes {

    private final SchemeTable schemes;
    private final Banks banks;

    Schemes(SchemeTable schemes, Banks banks) {
        this.schemes = schemes;
        this.banks = banks;
    }

    /// Publishes a scheme, or a new version that ends the one before on its own first day. Applications and contracts
    /// keep the version under which they were made.
    @Transactional
    @Command(
            value = "scheme-published",
            by = {Role.HEAD, Role.ADMINISTRATOR})
    public Result<SchemeId, SchemeRefusal> publish(Scheme asked, Actor by) {
        if (banks.find(asked.bank()).isEmpty()) return refused(new NoSuchBank());
        var last = schemes.lockLast(asked.code());
        if (last.filter(version -> !version.validFrom().isBefore(asked.validFrom()))
                .isPresent()) {
            return refused(new NotAfterLastVersion());
        }
        last.filter(version -> version.validUntil() == null)
                .ifPresent(version -> schemes.end(version.id(), asked.validFrom()));
        schemes.insert(asked);
        return done(asked.id());
    }

    @Transactional(readOnly = true)
    public Optional<Scheme> find(SchemeId id) {
        return Optional.ofNullable(schemes.all(List.of(id)).get(id));
    }

    @Transactional(readOnly = true)
    public Map<SchemeId, Scheme> all(Collection<SchemeId> ids) {
        return schemes.all(ids);
    }

    /// Every version of every scheme, by name, the newest of each first; at most 500.
    @Transactional(readOnly = true)
    public List<Scheme> versions() {
        return schemes.versions();
    }

    /// The schemes that hold on a day, by name.
    @Transactional(readOnly = true)
    public List<Scheme> on(LocalDate day) {
        return schemes.on(day);
    }
}
