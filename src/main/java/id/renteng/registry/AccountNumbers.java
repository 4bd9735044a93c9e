package id.renteng.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Bank account numbers that another module keeps for something of its own, such as the cash of a loan group: encrypted
/// and searched by hash like those of people, and rotated with them. Who may see or change one, that module says.
@Service
public class AccountNumbers {

    private final AccountNumberTable numbers;
    private final IdentityKeys keys;

    AccountNumbers(AccountNumberTable numbers, IdentityKeys keys) {
        this.numbers = numbers;
        this.keys = keys;
    }

    /// An account number as it may be kept, without spaces, dots and strokes; empty if it is not 6 to 20 digits.
    public static Optional<String> read(String typed) {
        return Optional.of(PayoutAccounts.digits(typed)).filter(number -> number.matches("[0-9]{6,20}"));
    }

    /// Keeps a number for something that has none yet.
    ///
    /// @param number as [#read] gives it
    /// @return the number masked
    @Transactional(propagation = Propagation.MANDATORY)
    public String keep(UUID owner, String number) {
        var masked = Mask.account(number);
        numbers.insert(owner, number, masked, keys);
        return masked;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(UUID owner) {
        numbers.delete(owner);
    }

    /// For what else this number is kept. Nobody keeps it for something new before the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> owners(String number) {
        numbers.lock();
        return numbers.owners(keys.hashes(AccountNumberTable.NUMBER, number));
    }

    /// For what else the number is kept that is kept for this. Nobody keeps it for something new before the
    /// transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> alike(UUID owner) {
        return owners(numbers.number(owner, keys)).stream()
                .filter(other -> !other.equals(owner))
                .toList();
    }

    /// Whether a person has the number as her own account that is kept for this.
    @Transactional(readOnly = true)
    public boolean isSomebodys(UUID owner) {
        return isSomebodys(numbers.number(owner, keys));
    }

    /// Whether a person has this number as her own account.
    @Transactional(readOnly = true)
    public boolean isSomebodys(String number) {
        return numbers.isSomebodys(keys.hashes(PayoutAccountTable.NUMBER, number));
    }

    /// The numbers masked, as `••••••1571`.
    @Transactional(readOnly = true)
    public Map<UUID, String> masked(Collection<UUID> owners) {
        return numbers.masked(owners);
    }
}
