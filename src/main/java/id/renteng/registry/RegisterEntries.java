package id.renteng.registry;

import id.renteng.registry.LikenessTable.Entry;
import id.renteng.registry.alike.Described;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Describes who is registered, so that she can be compared.
@Component
class RegisterEntries {

    private final IdentityKeys keys;

    RegisterEntries(IdentityKeys keys) {
        this.keys = keys;
    }

    Described described(Entry entry) {
        return new Described(
                entry.name(),
                keys.decrypt(PersonTable.NIK, entry.id().value(), entry.nik()),
                Set.of(entry.bornOn()),
                entry.sex(),
                entry.phone(),
                entry.address(),
                entry.kelurahan(),
                entry.business(),
                "");
    }
}
