package id.renteng.access;

import id.renteng.kernel.Role;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The accounts of the demo city: one per role, listed on the sign-in page. Outside demo mode there are none.
@Component
public class DemoAccounts {

    /// One password for all: the demo city holds invented people only.
    public static final String PASSWORD = "renteng-jambi";

    private static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("petugas", Role.OFFICER),
            new DemoAccount("verifikator", Role.VERIFIER),
            new DemoAccount("kadis", Role.HEAD),
            new DemoAccount("pelatih", Role.TRAINER),
            new DemoAccount("bank.analis", Role.BANK_MAKER),
            new DemoAccount("bank.pemutus", Role.BANK_CHECKER),
            new DemoAccount("ketua", Role.CHAIR),
            new DemoAccount("anggota", Role.MEMBER),
            new DemoAccount("auditor", Role.AUDITOR),
            new DemoAccount("admin", Role.ADMINISTRATOR));

    private final boolean demo;

    DemoAccounts(@Value("${renteng.demo:false}") boolean demo) {
        this.demo = demo;
    }

    public record DemoAccount(String username, Role role) {}

    public List<DemoAccount> list() {
        return demo ? ACCOUNTS : List.of();
    }
}
