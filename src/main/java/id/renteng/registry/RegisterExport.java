package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives the register out, one business after the other, in the manner of Satu Data UMKM (Permen UMKM 8/2025). Left out
/// are people who died, moved away, were erased, or asked that their data be restricted; a place goes out unless she
/// took that consent back.
@Service
public class RegisterExport {

    private final ExportTable register;
    private final Businesses businesses;
    private final Clock clock;

    RegisterExport(ExportTable register, Businesses businesses, Clock clock) {
        this.register = register;
        this.businesses = businesses;
        this.clock = clock;
    }

    /// Figures and lists: no name and no identity number.
    ///
    /// @return how many businesses
    @Transactional
    @Command(
            value = "register-exported",
            by = {Role.OFFICER, Role.HEAD, Role.AUDITOR})
    public int nameless(Consumer<RegisterRow> to, Actor by) {
        return register.each(LocalDate.now(clock), businesses.sizeRule(), false, to);
    }

    /// For the ministry, which knows people by their NIK: with the name of everybody, and with the NIK of those who
    /// agreed to that. Each NIK that goes out is kept as a look at it, which she can read.
    ///
    /// @return how many businesses
    @Transactional
    @Command(
            value = "register-exported-with-identity",
            by = {Role.OFFICER, Role.HEAD})
    public int withIdentity(Consumer<RegisterRow> to, Actor by) {
        register.insertLooks(clock.instant(), by);
        return register.each(LocalDate.now(clock), businesses.sizeRule(), true, to);
    }
}
